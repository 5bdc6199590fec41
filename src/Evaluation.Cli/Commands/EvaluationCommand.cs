using System.CommandLine;
using System.CommandLine.Parsing;
using Evaluation.Cli.Options;

namespace Evaluation.Cli.Commands;

/// <summary>One command: what it is called with, what it does, and examples of its use.</summary>
internal abstract class EvaluationCommand(string name, LocalText description, Language language)
    : Command(name, description.In(language))
{
    private static readonly LocalText SchemeText = new("The scheme (YAML)", "指标体系文件（YAML）");
    private static readonly LocalText CorrectionsText = new(
        "Corrections after feedback, appeal and review (CSV)", "反馈、申诉、复核后的更正文件（CSV）");

    private static readonly LocalText TemplateText = new(
        "Template of the page: a folder or a .liquid file", "网页模板：文件夹或 .liquid 文件");

    private static readonly LocalText ObservationsText = new("The observations (CSV)", "采集值文件（CSV）");

    /// <summary>Calls that a reader can copy.</summary>
    internal abstract ValueList<string> Examples { get; }

    /// <summary>Does the work.</summary>
    /// <returns>The exit code.</returns>
    internal abstract int Run(ParseResult call, Session session);

    protected Argument<string> AddSchemeArgument() => AddArgument("SCHEME", SchemeText, ArgumentArity.ExactlyOne);

    protected Argument<string> AddObservationsArgument(bool isRequired = true) =>
        AddArgument("OBSERVATIONS", ObservationsText, isRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne);

    protected Argument<string> AddFileArgument(string argumentName, LocalText text, bool isRequired = true) =>
        AddArgument(argumentName, text, isRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne);

    protected Option<string> AddCorrectionsOption() => AddOption("--corrections", "FILE", CorrectionsText);

    protected PreparationOptions AddPreparationOptions() => new((optionName, valueName, text) => AddOption(optionName, valueName, text), this, language);

    protected Option<string> AddTemplateOption(string optionName = "--template") => AddOption(optionName, "PATH", TemplateText);

    protected Option<string> AddOption(string optionName, string valueName, LocalText text, bool isRequired = false)
    {
        var option = new Option<string>(optionName)
        {
            Description = text.In(language),
            HelpName = valueName,
            Required = isRequired,
            Arity = ArgumentArity.ExactlyOne,
        };
        option.Validators.Add(RefuseEmpty);
        Options.Add(option);
        return option;
    }

    private Argument<string> AddArgument(string argumentName, LocalText text, ArgumentArity arity)
    {
        var argument = new Argument<string>(argumentName) { Description = text.In(language), Arity = arity };
        argument.Validators.Add(RefuseEmpty);
        Arguments.Add(argument);
        return argument;
    }

    /// <summary>A path or name of blanks counts as none given; <see cref="WrongCall"/> says so.</summary>
    private static void RefuseEmpty(SymbolResult given)
    {
        if (given.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            given.AddError("blank");
    }
}

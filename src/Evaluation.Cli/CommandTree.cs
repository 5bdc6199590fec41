using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using Evaluation.Cli.Commands;
using Evaluation.Cli.Help;
using Evaluation.Cli.Options;

namespace Evaluation.Cli;

/// <summary>All commands and options, with their texts in one language.</summary>
internal sealed class CommandTree
{
    // A name from the data may begin with @ and is not a file of more arguments.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    private readonly RootCommand root = new();
    private readonly Terminal terminal;
    private readonly Language language;

    internal CommandTree(Terminal terminal, Language language)
    {
        (this.terminal, this.language) = (terminal, language);
        Global = new GlobalOptions(language);
        root.Subcommands.Add(new DemoCommand(language));
        root.Subcommands.Add(new ScoreCommand(language));
        root.Subcommands.Add(new ReportCommand(language));
        root.Subcommands.Add(new CheckCommand(language));
        root.Subcommands.Add(new ExplainCommand(language));
        root.Subcommands.Add(new EvaluatorsCommand(language));
        root.Subcommands.Add(new PatternsCommand(language));
        root.Subcommands.Add(new RobustnessCommand(language));
        root.Subcommands.Add(new WhatIfCommand(language));
        root.Subcommands.Add(new CompareCommand(language));
        root.Subcommands.Add(new ConductCommand(language));
        root.Subcommands.Add(new SampleCommand(language));
        root.Subcommands.Add(new AnnualReportCommand(language));
        root.Subcommands.Add(new TemplateCommand(language));
        root.Subcommands.Add(new SelfScoreCommand(language));
        root.Subcommands.Add(new SimulateCommand(language));
        root.Subcommands.Add(new PageTemplateCommand(language));
        AddOptions();
    }

    internal GlobalOptions Global { get; }

    internal ParseResult Parse(IReadOnlyList<string> arguments) => root.Parse(arguments, Configuration);

    private void AddOptions()
    {
        root.Options.Clear();
        root.Options.Add(Global.Culture);
        root.Options.Add(Global.Threads);
        root.Options.Add(Global.All);
        root.Options.Add(new HelpOption("--help", "-h", "-?")
        {
            Description = HelpTexts.Help.In(language),
            Recursive = true,
            Action = new PrintAction(PrintHelp),
        });
        root.Options.Add(new VersionOption("--version") { Description = HelpTexts.Version.In(language), Action = new PrintAction(PrintVersion) });
    }

    private void PrintHelp(ParseResult call) => new HelpWriter(terminal.Output, terminal.Width, language).Write(call.CommandResult.Command);

    private void PrintVersion(ParseResult call) => terminal.Output.WriteLine(Version);

    private static string Version =>
        typeof(CommandTree).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}

using System.CommandLine;
using System.CommandLine.Parsing;

namespace Evaluation.Cli.Options;

/// <summary>An option that takes any number of values out of those it accepts, one after the other or each after the option's name again.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
internal sealed class ListOption<T> : Option<ValueList<T>>, IValueOption
{
    private readonly ValueOption<T>.TryParse tryParse;

    internal ListOption(string name, string description, LocalText accepted, ValueOption<T>.TryParse tryParse)
        : base(name)
    {
        this.tryParse = tryParse;
        Description = description;
        Accepted = accepted;
        Arity = ArgumentArity.OneOrMore;
        AllowMultipleArgumentsPerToken = true;
        CustomParser = Parse;
    }

    /// <inheritdoc/>
    public LocalText Accepted { get; }

    /// <inheritdoc/>
    public bool Takes(string text) => tryParse(text, out _);

    private ValueList<T>? Parse(ArgumentResult result)
    {
        var values = new List<T>();
        foreach (Token token in result.Tokens)
        {
            if (tryParse(token.Value, out T value))
                values.Add(value);
            else
                result.AddError("not accepted");
        }

        return values.ToValueList();
    }
}

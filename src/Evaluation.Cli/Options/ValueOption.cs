using System.CommandLine;
using System.CommandLine.Parsing;

namespace Evaluation.Cli.Options;

/// <summary>An option that takes one value out of those it accepts.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class ValueOption<T> : Option<T>, IValueOption
{
    private readonly TryParse tryParse;

    internal ValueOption(string name, string description, LocalText accepted, TryParse tryParse)
        : base(name)
    {
        this.tryParse = tryParse;
        Description = description;
        Accepted = accepted;
        Arity = ArgumentArity.ExactlyOne;
        CustomParser = Parse;
    }

    /// <summary>Reads a value; <see langword="false"/> for a text that is not accepted, which <see cref="WrongCall"/> then tells of.</summary>
    internal delegate bool TryParse(string text, out T value);

    /// <inheritdoc/>
    public LocalText Accepted { get; }

    /// <inheritdoc/>
    public bool Takes(string text) => tryParse(text, out _);

    private T? Parse(ArgumentResult result)
    {
        if (tryParse(result.Tokens[^1].Value, out T value))
            return value;
        result.AddError("not accepted");
        return default;
    }
}

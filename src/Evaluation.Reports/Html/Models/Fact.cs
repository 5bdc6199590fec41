namespace Evaluation.Reports.Html.Models;

/// <summary>A named fact about the round.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Values">What holds, one line each.</param>
internal sealed record Fact(string Name, ValueList<LinkedText> Values)
{
    internal Fact(string name, params ReadOnlySpan<string> values)
        : this(name, values.ToArray().Select(value => new LinkedText(value)).ToValueList())
    {
    }
}

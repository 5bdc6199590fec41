using Evaluation.Observations;

namespace Evaluation.Conduct.Facts;

/// <summary>What a dossier says about a fact.</summary>
/// <param name="Value">The value; missing when the dossier does not tell, not applicable when the question does not arise.</param>
/// <param name="Evidence">What in the dossier it rests on.</param>
public sealed record FactValue(ObservedValue Value, ValueList<LocalText> Evidence)
{
    /// <summary>The dossier does not tell.</summary>
    internal static FactValue Unknown { get; } = new(ObservedValue.Missing, []);

    /// <summary>The question does not arise.</summary>
    internal static FactValue NotApplicable { get; } = new(ObservedValue.NotApplicable, []);

    internal static FactValue Of(bool? yes, params ReadOnlySpan<LocalText> evidence) => yes is { } known ? new FactValue(ObservedValue.OfYesNo(known), ValueList.Create(evidence)) : Unknown;

    internal static FactValue Of(decimal? number, params ReadOnlySpan<LocalText> evidence) => number is { } known ? new FactValue(ObservedValue.OfNumber(known), ValueList.Create(evidence)) : Unknown;

    /// <summary>How many there are, each of them evidence.</summary>
    internal static FactValue Count(IEnumerable<LocalText> found)
    {
        ValueList<LocalText> evidence = found.ToValueList();
        return new FactValue(ObservedValue.OfNumber(evidence.Count), evidence);
    }
}

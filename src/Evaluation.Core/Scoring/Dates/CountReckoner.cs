using Evaluation.Calendars;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring.Dates;

/// <summary>How many dates lie inside a window.</summary>
internal sealed class CountReckoner(WithinWindow method) : DateReckoner
{
    private readonly DateWindow window = new(method.From, method.To);

    internal override ValueKind Takes => ValueKind.Dates;

    internal override decimal Reckon(ObservedValue value, DiagnosticBag found) => window.Inside(value.Dates).Length;

    internal override LocalText Explain(ObservedValue value) => DateTexts.Count.With(
        IsoDate.Of(method.From), IsoDate.Of(method.To), window.Inside(value.Dates).Length, value.Dates.Count);
}

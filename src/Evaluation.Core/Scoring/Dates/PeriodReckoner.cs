using Evaluation.Calendars;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring.Dates;

/// <summary>How many periods of a window have a date in them.</summary>
internal sealed class PeriodReckoner(CoveredPeriods method) : DateReckoner
{
    private readonly DateWindow window = new(method.From, method.To);

    internal override ValueKind Takes => ValueKind.Dates;

    internal override decimal Reckon(ObservedValue value, DiagnosticBag found) => window.Covered(value.Dates, method.Every);

    internal override LocalText Explain(ObservedValue value) => DateTexts.Periods.With(
        IsoDate.Of(method.From),
        IsoDate.Of(method.To),
        window.Covered(value.Dates, method.Every),
        window.Periods(method.Every),
        Rules.RuleTexts.Period(method.Every));
}

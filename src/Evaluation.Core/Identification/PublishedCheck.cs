using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Identification;

/// <summary>Checks published figures against the scheme that they were published under.</summary>
internal sealed class PublishedCheck(Scheme scheme, DiagnosticBag diagnostics)
{
    private static readonly LocalText Total = new("the total", "总分");

    /// <param name="subjects">What was published.</param>
    /// <param name="placeOf">Where a subject's score stands, both counted from 0; its total comes after the scores.</param>
    internal void Check(IReadOnlyList<PublishedSubject> subjects, Func<int, int, Place> placeOf)
    {
        if (!PublishedScores.IsWeightedSum(scheme))
            diagnostics.Add(IdentificationDiagnostics.NoWeightedSum, SchemePlace, scheme.Aggregation.Name);
        if (scheme.Indicators.Count < 2)
            diagnostics.Add(IdentificationDiagnostics.OneIndicator, SchemePlace);
        if (!subjects.Any(subject => subject.Total is not null))
            diagnostics.Add(IdentificationDiagnostics.NoTotals, placeOf(-1, -1));
        for (int i = 0; i < subjects.Count; i++)
        {
            for (int j = 0; j < scheme.Indicators.Count; j++)
                CheckMark(subjects[i], subjects[i].Scores[j], scheme.Indicators[j], placeOf(i, j));
            if (subjects[i].Total is { } total)
                CheckTotal(subjects[i], total, placeOf(i, scheme.Indicators.Count));
        }
    }

    private Place SchemePlace => new(null, 0, 0, scheme.Code);

    private void CheckMark(PublishedSubject subject, decimal score, Indicator indicator, Place place)
    {
        decimal full = Scheme.FullMarkOf(indicator);
        if (score < 0 || score > full)
            diagnostics.Add(IdentificationDiagnostics.OutsideMark, place, subject.Name, score, indicator.Code, full);
    }

    private void CheckTotal(PublishedSubject subject, decimal total, Place place)
    {
        RoundingRule rule = scheme.Rounding.Total;
        if (total < 0 || total > scheme.FullMark)
            diagnostics.Add(IdentificationDiagnostics.OutsideMark, place, subject.Name, total, Total, scheme.FullMark);
        else if (rule.Mode != RoundingMode.None && decimal.Round(total, rule.Digits) != total)
            diagnostics.Add(IdentificationDiagnostics.MoreDigits, place, subject.Name, total, rule.Digits);
    }
}

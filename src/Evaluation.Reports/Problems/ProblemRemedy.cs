using Evaluation.Calendars;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports.Problems;

/// <summary>整改建议: what would win a leaf's lost points back, by its scoring method and without judgement.</summary>
internal static class ProblemRemedy
{
    /// <summary>The suggestion for a leaf that lost points.</summary>
    internal static LocalText Of(ExplanationNode leaf, Observation observation) =>
        ReportTexts.RemedyWins.With(ActionOf(leaf, observation), ScoreText.Brief(leaf.LostPoints));

    /// <summary>What is suggested, without the points that it wins.</summary>
    internal static LocalText ActionOf(ExplanationNode leaf, Observation observation) => What(leaf.Indicator!.Method, observation);

    private static LocalText What(ScoringMethod? method, Observation observation) => method switch
    {
        _ when observation.Kind == ValueKind.Missing => ReportTexts.RemedyForMissing,
        YesNo answer => answer.Yes is { } yes && yes < answer.No ? ReportTexts.RemedyForNo : ReportTexts.RemedyForYes,
        LevelTable table => ReportTexts.RemedyForLevel.With(SafeText.Line(table.Levels.MaxBy(level => level.Points)!.Name)),
        Checklist list => ReportTexts.RemedyForItems.With(Open(list, observation)),
        Bands bands => For(bands),
        PointsPerCase cases => ReportTexts.RemedyForMoreCases.With(cases.Each),
        DeductionPerCase cases => ReportTexts.RemedyForFewerCases.With(cases.Each),
        ProportionOfTarget target => ReportTexts.RemedyFrom.With(target.Target),
        Goalposts posts => (posts.High > posts.Low ? ReportTexts.RemedyFrom : ReportTexts.RemedyAtMost).With(posts.High),
        WorkingDayDeadline deadline => ReportTexts.RemedyForDeadline.With(deadline.Limit),
        LongestGap gap => ReportTexts.RemedyForGap.With(gap.Limit),
        WithinWindow window => ReportTexts.RemedyForDates.With(IsoDate.Of(window.From), IsoDate.Of(window.To)),
        CoveredPeriods periods => ReportTexts.RemedyForPeriods.With(RuleTexts.Period(periods.Every), IsoDate.Of(periods.From), IsoDate.Of(periods.To)),
        RelativeMethod { IsFixed: false } => ReportTexts.RemedyForRelative,
        _ => ReportTexts.RemedyForPoints,
    };

    private static LocalText Open(Checklist list, Observation observation)
    {
        string[] open = [.. list.Items.Select(item => item.Name).Where(name => !observation.Has(name)).Select(SafeText.Line)];
        return new LocalText(string.Join("; ", open), string.Join("；", open));
    }

    private static LocalText For(Bands bands)
    {
        Band best = bands.Steps.MaxBy(band => band.Points)!;
        Band? above = bands.Steps.LastOrDefault(band => band.From > (best.From ?? decimal.MinValue));
        return (best.From, above?.From) switch
        {
            ({ } from, { } below) => ReportTexts.RemedyBetween.With(from, below),
            ({ } from, null) => ReportTexts.RemedyFrom.With(from),
            (null, { } below) => ReportTexts.RemedyBelow.With(below),
            _ => ReportTexts.RemedyForPoints,
        };
    }
}

using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Reports.Html.Models;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>评估概况: who was assessed, on what basis, by which indicators and method, up to when, and from which files.</summary>
internal sealed class OverviewFacts(PageContext page)
{
    private const string ToTheMinute = "yyyy-MM-dd HH:mm";

    private RoundManifest Manifest => page.Result.Manifest;

    internal IEnumerable<Fact> All() => [.. OfSubjects(), .. OfMethod(), .. OfData()];

    /// <summary>Who was assessed, and on what basis.</summary>
    internal IEnumerable<Fact> OfSubjects()
    {
        yield return new Fact(page.Say(ReportTexts.Subjects), SubjectCount());
        yield return new Fact(page.Say(ReportTexts.Basis), Sources());
        yield return new Fact(page.Say(ReportTexts.SchemeFact), page.SchemeVersion);
        if (page.Scheme.Note is { } note)
            yield return new Fact(page.Say(ReportTexts.SchemeNote), SafeText.Prose(note));
    }

    /// <summary>By which indicators and method.</summary>
    internal IEnumerable<Fact> OfMethod()
    {
        yield return new Fact(page.Say(ReportTexts.Indicators), IndicatorCount());
        yield return new Fact(page.Say(ReportTexts.HowScored), [.. Method(), .. ShareGrades()]);
        yield return new Fact(page.Say(ReportTexts.Absences), [.. Absences()]);
    }

    /// <summary>Up to when, and from which files.</summary>
    internal IEnumerable<Fact> OfData()
    {
        yield return new Fact(page.Say(ReportTexts.CutOff), CutOff());
        yield return new Fact(page.Say(ReportTexts.Recompute), [.. Recompute()]);
    }

    /// <summary>Whom and what, in three lines.</summary>
    internal IEnumerable<string> InShort()
    {
        yield return page.Say(ReportTexts.Colon, ReportTexts.Subjects, SubjectCount());
        yield return page.Say(ReportTexts.Colon, ReportTexts.Indicators, IndicatorCount());
        if (Latest() is { } latest)
            yield return page.Say(ReportTexts.UpTo, latest);
    }

    private string IndicatorCount() =>
        page.Say(ReportTexts.IndicatorCount, page.Scheme.Indicators.Count, page.Scheme.Leaves.Count(), ScoreText.Format(page.Scheme.FullMark));

    private string SubjectCount()
    {
        ValueList<Subject> subjects = page.Result.Observations.Subjects;
        int groups = subjects.Where(subject => subject.Group is not null).Select(subject => subject.Group).Distinct(StringComparer.Ordinal).Count();
        return groups == 0
            ? page.Say(ReportTexts.SubjectCount, subjects.Count)
            : page.Say(ReportTexts.SubjectCountOfGroups, subjects.Count, groups);
    }

    private ValueList<LinkedText> Sources() => page.Scheme.Sources.Count == 0
        ? [new LinkedText(page.Say(ReportTexts.NoSources))]
        : page.Scheme.Sources.Select(source => LinkedText.Of(source, page.Language)).ToValueList();

    private IEnumerable<string> Method()
    {
        yield return page.Scheme.Aggregation switch
        {
            Sum => page.Say(ReportTexts.BySum),
            WeightedMean => page.Say(ReportTexts.ByMean),
            Aggregation other => page.Say(ReportTexts.ByOther, page.Say(AggregationText.Of(other))),
        };
        RoundingRule rounding = page.Scheme.Rounding.Total;
        yield return rounding.Mode switch
        {
            RoundingMode.HalfUp => page.Say(ReportTexts.HalfUp, rounding.Digits),
            RoundingMode.HalfEven => page.Say(ReportTexts.HalfEven, rounding.Digits),
            RoundingMode.R4 => page.Say(ReportTexts.RoundedAsR4, rounding.Digits),
            _ => page.Say(ReportTexts.NotRounded),
        };
        yield return page.Say(
            page.Scheme.Ranking.Basis == RankBasis.Exact ? ReportTexts.FollowExact : ReportTexts.FollowPublished,
            page.Scheme.Grades.Count > 0 ? ReportTexts.RanksAndGrades : ReportTexts.Ranks);
        yield return page.Say(page.Scheme.Ranking.Ties switch
        {
            TieRule.Dense => ReportTexts.TiesDense,
            TieRule.Mean => ReportTexts.TiesMean,
            TieRule.GivenOrder => ReportTexts.TiesGiven,
            _ => ReportTexts.TiesCompetition,
        });
    }

    private IEnumerable<string> ShareGrades()
    {
        if (page.Scheme.Grades.Count == 0 || page.Scheme.Grades[0].Share is null)
            yield break;
        RankingPolicy ranking = page.Scheme.Ranking;
        string shares = page.List(page.Scheme.Grades.Select(grade => SafeText.Line(grade.Name) + " " + PageContext.Percent(grade.Share!.Value)));
        yield return page.Say(ranking.GradesWithin == GradeScope.Group ? ReportTexts.GradesByShareOfGroup : ReportTexts.GradesByShare, shares);
        yield return page.Say(ranking.GradeTies == GradeTieRule.AllIn ? ReportTexts.GradeTiesAllIn : ReportTexts.GradeTiesAllOut);
    }

    private IEnumerable<string> Absences()
    {
        AbsencePolicy absence = page.Scheme.Absence;
        yield return Absence(ReportTexts.Missing, absence.Missing);
        yield return Absence(ReportTexts.NotApplicable, absence.NotApplicable);
        yield return Absence(ReportTexts.Excluded, absence.Excluded);
    }

    private string Absence(LocalText kind, AbsenceRule rule) => page.Say(ReportTexts.Colon, kind, rule switch
    {
        AbsenceRule.Zero => ReportTexts.CountsZero,
        AbsenceRule.FullMark => ReportTexts.CountsFull,
        AbsenceRule.Rescale => ReportTexts.Rescaled,
        AbsenceRule.SpreadEvenly => ReportTexts.Spread,
        _ => ReportTexts.Refused,
    });

    private string CutOff() => Latest() is { } latest ? page.Say(ReportTexts.CutOffAt, latest) : page.Say(ReportTexts.NoTimes);

    /// <summary>The latest time of an observation, as its data has it, with its offset; <see langword="null"/> without times.</summary>
    private string? Latest()
    {
        DateTimeOffset[] times = [.. (page.Result.Observations.TimeColumn ?? []).Where(time => time is not null).Select(time => time!.Value)];
        if (times.Length == 0)
            return null;

        // A time without an offset is read with offset zero; where all have that, to print it would claim what nobody wrote.
        string format = times.All(time => time.Offset == TimeSpan.Zero) ? ToTheMinute : ToTheMinute + " zzz";
        DateTimeOffset latest = times.OrderBy(time => time.UtcTicks).ThenBy(time => time.Offset).Last();
        return latest.ToString(format, CultureInfo.InvariantCulture);
    }

    private IEnumerable<string> Recompute()
    {
        yield return page.Say(ReportTexts.LibraryVersion, Manifest.LibraryVersion);
        yield return page.Say(ReportTexts.SchemeHash, Manifest.SchemeHash);
        yield return Manifest.ObservationsHash is { } hash
            ? page.Say(ReportTexts.ObservationsHash, SafeText.Line(Manifest.ObservationsName ?? ""), hash)
            : page.Say(ReportTexts.ObservationsInCode);
        yield return page.Say(ReportTexts.ObservationCount, Manifest.ObservationCount);
        if (Manifest.CorrectionCount > 0)
            yield return page.Say(ReportTexts.CorrectionsHash, Manifest.CorrectionCount, SafeText.Line(Manifest.CorrectionsName ?? PageContext.Dash), Manifest.CorrectionsHash ?? PageContext.Dash);
    }
}

using System.Globalization;
using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Evidence;

/// <summary>Corrections after the round was closed or, where that is not known, under review or with the final decision.</summary>
/// <remarks>
/// All of them are listed, subject by subject, with what the subject's score, rank and grade would be without them, all else left as it is: the round is scored
/// again by the decimal scorer. The test asks whether corrections landed on subjects just below a grade line: in the null the same changes of score go to any
/// of the subjects.
/// </remarks>
internal sealed class LateEdits : IPattern
{
    private const int FewestEdited = 5;
    private const int FewestSubjects = 10;

    /// <summary>The most subjects for which the round is scored again.</summary>
    private const int MostRescored = 200;

    /// <summary>The most observations that are scored again, all told: a large round is scored again for fewer subjects.</summary>
    private const int MostObservations = 20_000_000;

    private static readonly LocalText ByRule = new("corrections after closing or under review", "截止后或复核阶段的更正");
    private static readonly LocalText OfDirection = new("corrections that lift a subject over a grade line", "使对象越过等级线的更正");
    private static readonly LocalText Change = new("change of the total in points", "总分变化（分）");
    private static readonly LocalText Crossings = new("subjects lifted over a grade line", "被抬过等级线的对象数");
    private static readonly LocalText None = new("none", "无");

    private static readonly LocalText Only = new("{0}: {1} corrections made late.", "{0}：后期更正 {1} 处。");
    private static readonly LocalText Listed = new("{0}: {1} corrections made late, without which score, rank and grade are the same.", "{0}：后期更正 {1} 处，剔除后得分、名次和等级不变。");

    private static readonly LocalText Moved = new(
        "{0}: {1} corrections made late. Without: score {2}, rank {3}, grade {4}; with: score {5}, rank {6}, grade {7}.",
        "{0}：后期更正 {1} 处。剔除后：得分 {2}、名次 {3}、等级 {4}；现为：得分 {5}、名次 {6}、等级 {7}。");

    private static readonly LocalText Unscored = new("{0}: {1} corrections made late, without which the round cannot be scored.", "{0}：后期更正 {1} 处，剔除后本轮无法计分。");
    private static readonly LocalText Edit = new("{0} from {1} to {2} on {3}, by {4}: {5}", "{0}：{3} 由{4}将 {1} 改为 {2}，理由：{5}");

    private static readonly LocalText Towards = new(
        "{0} of {1} subjects with late corrections were lifted over a grade line; {2} would be expected if the same changes had gone to any subjects.",
        "{1} 个有后期更正的对象中有 {0} 个被抬过等级线；若同样的改动落在任意对象上，预期为 {2} 个。");

    private static readonly LocalText NoTable = new("The observations have no corrections in force.", "采集值没有生效的更正记录。");
    private static readonly LocalText NoResult = new("The round cannot be scored.", "本轮无法计分。");
    private static readonly LocalText TooMany = new("For {0} more subjects with late corrections the round was not scored again.", "另有 {0} 个有后期更正的对象未重新计分。");

    private static readonly LocalText TooFew = new(
        "For the direction of corrections, {0} subjects with a changed total among {1} and grades with a lowest total are needed.", "判断更正方向至少需要 {1} 个对象中有 {0} 个总分改变，且等级设有最低分。");

    public FindingKind Kind => PatternFindings.LateEdits;

    public void Look(PatternContext context)
    {
        if (context.Round.Observations.Corrections is null)
        {
            context.Log.Abstain(Kind, NoTable);
            return;
        }

        EditedSubject[] edited = EditedSubject.Of(context.Round, correction => IsLate(context, correction));
        if (context.Round.Result is null)
            context.Log.Abstain(Kind, NoResult);
        int most = Math.Clamp(MostObservations / Math.Max(1, context.Round.Observations.Count), FewestSubjects, MostRescored);
        if (edited.Length > most)
            context.Log.Abstain(Kind, TooMany.With(edited.Length - most));
        foreach (EditedSubject subject in edited.Take(most))
            subject.Rescore(context.Round, context.CancellationToken);
        EditedSubject[] ordered = [.. edited.OrderByDescending(subject => subject.MovesGrade).ThenByDescending(subject => subject.MovesRank)];
        context.Log.Facts(ByRule, context.Round.Observations.Corrections.Corrections.Count, [.. ordered.Select(subject => FactOf(context, subject))]);
        TestDirection(context, edited);
    }

    private static bool IsLate(PatternContext context, Correction correction) =>
        context.Inputs.Closed is { } closed ? correction.Time > closed : correction.Stage is CorrectionStage.Review or CorrectionStage.Final;

    private Func<FindingFamily, Finding> FactOf(PatternContext context, EditedSubject subject) => family => new Finding
    {
        Kind = Kind,
        About = [new Party(PartyRole.Subject, subject.Name)],
        Statement = StatementOf(subject),
        StatisticName = Change,
        Statistic = (double)(subject.Points ?? 0),
        EffectInPoints = (double?)subject.Points,
        Basis = FindingBasis.Fact,
        PValue = null,
        QValue = null,
        Family = family,
        Observations = subject.Edits.Count,
        Evidence = subject.Edits.Select(edit => Edit.Fill(
            SafeText.Of(edit.Correction.IndicatorCode), Safe(ObservedText.Of(edit.Correction.OldValue)), Safe(ObservedText.Of(edit.Correction.NewValue)),
            edit.Correction.Time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), SafeText.Of(edit.Correction.By), SafeText.Of(edit.Correction.Reason))).ToValueList(),
        Cells = subject.Edits.Select(edit => new FindingCell(
            subject.Name, edit.Correction.IndicatorCode, context.Round.Observations[edit.Row].Evaluator, edit.Row)).ToValueList(),
    };

    private static LocalText Safe(LocalText text) => new(SafeText.Of(text.English), SafeText.Of(text.Chinese));

    private static LocalText StatementOf(EditedSubject subject)
    {
        string name = SafeText.Of(subject.Name);
        if (subject.IsUnscorable)
            return Unscored.Fill(name, subject.Edits.Count);
        if (subject is not { Before: { } before, After: { } after })
            return Only.Fill(name, subject.Edits.Count);
        return subject.MovesGrade || subject.MovesRank || subject.Points != 0
            ? Moved.Fill(name, subject.Edits.Count, Total(before.Score), before.Label, GradeOf(before), Total(after.Score), after.Label, GradeOf(after))
            : Listed.Fill(name, subject.Edits.Count);
    }

    private static object Total(decimal? score) => score is { } total ? total.ToString("0.####", CultureInfo.InvariantCulture) : None;

    private static object GradeOf(Scoring.Standing standing) => standing.Grade is { } grade ? SafeText.Of(grade.Name) : None;

    private void TestDirection(PatternContext context, EditedSubject[] edited)
    {
        decimal[] lines = [.. context.Round.Scheme.Grades.Select(grade => grade.From).OfType<decimal>().Distinct().Order()];
        var shifts = GradeLineShifts.Of(context.Round, edited, lines);
        if (shifts is null || shifts.Edited < FewestEdited || shifts.Subjects < FewestSubjects || lines.Length == 0)
        {
            context.Log.Abstain(Kind, TooFew.With(FewestEdited, FewestSubjects));
            return;
        }

        double p = MonteCarlo.PValue(context.Options.Draws, context.SeedFor("late edits"), shifts.NewDraw, context.Parallel);
        context.Log.Screen(OfDirection, [new FamilyTest(p, (q, family) => new Finding
        {
            Kind = Kind,
            About = [new Party(PartyRole.Round, context.Round.Scheme.Code), .. shifts.Lifted.Select(name => new Party(PartyRole.Subject, name))],
            Statement = Towards.Fill(shifts.Lifted.Length, shifts.Edited, Figures.Points(shifts.Expected)),
            StatisticName = Crossings,
            Statistic = shifts.Lifted.Length,
            PValue = p,
            QValue = q,
            Family = family,
            Observations = shifts.Edited,
        })], abstained: 0);
    }
}

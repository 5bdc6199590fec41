using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>Gives grades to the totals of a draw, by total or by share of subjects, as the scheme says.</summary>
internal sealed class GradeKernel
{
    /// <summary>What a subject without any grade has.</summary>
    internal const byte None = 0;

    private readonly Grade[] grades;
    private readonly byte[] failGrades;
    private readonly RankingPolicy policy;
    private readonly int[] groups;
    private readonly int groupCount;
    private readonly double near;

    internal GradeKernel(ScoringPlan plan)
    {
        RoundResult result = plan.Result;
        grades = [.. result.Scheme.Grades];
        policy = result.Scheme.Ranking;
        near = 1e-11 * plan.Scale;
        Names = [.. grades.Select(grade => grade.Name).Concat(result.Scheme.Adjustments.Select(adjustment => adjustment.Effect.GivenGrade).OfType<string>())
            .Distinct(StringComparer.Ordinal)];
        failGrades = [.. result.Scheme.Adjustments.Select(adjustment => (byte)(Array.IndexOf(Names, adjustment.Effect.GivenGrade) + 1))];
        string[] names = [.. result.Observations.Subjects.Select(subject => policy.GradesWithin == GradeScope.Group ? subject.Group ?? "" : "")];
        string[] distinct = [.. names.Distinct(StringComparer.Ordinal)];
        groupCount = distinct.Length;
        groups = Array.ConvertAll(names, name => Array.IndexOf(distinct, name));
    }

    /// <summary>The names of all grades that can be given: the scheme's from the best down, then those that failing gives. Code 1 is the first.</summary>
    internal string[] Names { get; }

    internal bool GivesGrades => Names.Length > 0;

    /// <summary>Gives grades.</summary>
    /// <param name="totals">By subject, the total that counts; NaN for none.</param>
    /// <param name="ranks">The kernel that has just ranked them.</param>
    /// <param name="ranked">How many it ranked.</param>
    /// <param name="failedBy">By subject, the adjustment that failed it, or -1; empty when the scheme has none.</param>
    /// <param name="codes">Takes the code of each subject's grade.</param>
    internal void Fill(ReadOnlySpan<double> totals, RankKernel ranks, int ranked, ReadOnlySpan<int> failedBy, Span<byte> codes)
    {
        codes.Clear();
        if (grades.Length > 0 && grades[0].Share is not null)
            FillShares(ranks, ranked, codes);
        else
            FillBands(totals, codes);
        for (int subject = 0; subject < failedBy.Length; subject++)
        {
            if (failedBy[subject] >= 0 && failGrades[failedBy[subject]] is var given && (given != None || double.IsNaN(totals[subject])))
                codes[subject] = given;
        }
    }

    private void FillBands(ReadOnlySpan<double> totals, Span<byte> codes)
    {
        for (int subject = 0; subject < totals.Length; subject++)
        {
            for (int grade = 0; grade < grades.Length && !double.IsNaN(totals[subject]); grade++)
            {
                if (!Contains(grades[grade], totals[subject]))
                    continue;
                codes[subject] = (byte)(grade + 1);
                break;
            }
        }
    }

    private bool Contains(Grade grade, double total) =>
        (grade.From is not { } from || total >= (double)from - near)
        && (grade.To is not { } to || total <= (double)to + near)
        && (grade.Below is not { } below || total < (double)below - near);

    private void FillShares(RankKernel ranks, int ranked, Span<byte> codes)
    {
        for (int group = 0; group < groupCount; group++)
        {
            int among = 0;
            for (int place = 0; place < ranked; place++)
                among += groups[ranks.Order[place]] == group ? 1 : 0;
            FillGroup(group, among, ranks, ranked, codes);
        }
    }

    private void FillGroup(int group, int among, RankKernel ranks, int ranked, Span<byte> codes)
    {
        int before = 0;
        for (int first = 0; first < ranked;)
        {
            int end = ranks.Ends[first];
            int tied = 0;
            for (int place = first; place < end; place++)
                tied += groups[ranks.Order[place]] == group ? 1 : 0;
            byte code = tied == 0 ? None : GradeAt(policy.GradeTies == GradeTieRule.AllIn ? before + 1 : before + tied, among);
            for (int place = first; place < end; place++)
            {
                if (groups[ranks.Order[place]] == group)
                    codes[ranks.Order[place]] = code;
            }

            before += tied;
            first = end;
        }
    }

    private byte GradeAt(int place, int among)
    {
        decimal share = 0;
        for (int grade = 0; grade < grades.Length; grade++)
        {
            share += grades[grade].Share!.Value;
            if (place <= (int)decimal.Floor(share * among))
                return (byte)(grade + 1);
        }

        throw new InvalidOperationException("The shares of a valid scheme add up to 1.");
    }
}

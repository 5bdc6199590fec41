using Evaluation.Conduct.Facts;
using Evaluation.Conduct.Rules;
using Evaluation.Findings;
using Evaluation.Robustness;
using Evaluation.Schemes;
using Evaluation.Schemes.Advice;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Schemes;

/// <summary>Whether grades and ranks are beyond the error of measurement: by a study, or else by a standard error.</summary>
internal sealed class ErrorCheck
{
    private const int MostNamed = 10;

    /// <summary>The two-sided 90 % point of the normal distribution.</summary>
    private const decimal NearLine = 1.645m;

    /// <summary>The two-sided 95 % point of the normal distribution, times the root of 2, for a difference of two totals.</summary>
    private const decimal ApartBy = 2.772m;

    private readonly SchemeReviewOptions options;

    internal ErrorCheck(Scheme scheme, RoundResult? result, SchemeReviewOptions options)
    {
        this.options = options;
        if (options.Study is { } study)
            LookAtStudy(study);
        else if (result is not null && options.StandardError is { } error)
            LookAtTotals(scheme, result, error);
        else
            NotAssessed.Add(SchemeReviewTexts.NoError);
    }

    internal List<ConductFinding> Findings { get; } = [];

    internal List<LocalText> NotAssessed { get; } = [];

    private void LookAtStudy(RobustnessStudy study)
    {
        SubjectRobustness[] graded = [.. study.Subjects.Where(subject => subject.SameGrade is not null)];
        string[] shaky = [.. graded.Where(subject => subject.SameGrade < options.Level).Select(subject => subject.Subject.Name)];
        Add("SR09", shaky, SchemeReviewTexts.Grades.Fill(shaky.Length, graded.Length, Mentions.Percent((decimal)options.Level), Listed(shaky)), SchemeReviewTexts.GradesClears);
        string[] tied = [.. study.TiedGroups.SelectMany(group => group.Subjects).Select(subject => subject.Name).Distinct(StringComparer.Ordinal)];
        LocalText groups = Wording.Listed([.. study.TiedGroups.Select(group => SchemeReviewTexts.RankGroup.Fill(group.BestRank, group.WorstRank))], MostNamed);
        int ranked = study.Subjects.Count(subject => subject.NominalRank is not null);
        Add("SR10", tied, SchemeReviewTexts.Ranks.Fill(tied.Length, ranked, groups), SchemeReviewTexts.RanksClears);
    }

    private void LookAtTotals(Scheme scheme, RoundResult result, decimal error)
    {
        Standing[] ranked = [.. result.Standings.Where(standing => standing.Score is not null)];
        decimal[] lines = [.. scheme.Grades.Select(grade => grade.From).OfType<decimal>()];
        Standing[] graded = [.. ranked.Where(standing => standing is { Grade: not null, Card.FailedBy: null })];
        string[] near = [.. graded.Where(standing => lines.Any(line => Math.Abs(standing.Score!.Value - line) < NearLine * error)).Select(standing => standing.Subject.Name)];
        Add("SR09", near, SchemeReviewTexts.NearLines.Fill(near.Length, graded.Length, Points(NearLine * error), Points(error), Listed(near)), SchemeReviewTexts.GradesClears);
        (Standing Above, Standing Below)[] pairs = [.. ranked.Zip(ranked.Skip(1))];
        (Standing Above, Standing Below)[] close = [.. pairs.Where(pair => Math.Abs(pair.Above.Score!.Value - pair.Below.Score!.Value) < ApartBy * error)];
        string[] names = [.. close.SelectMany(pair => new[] { pair.Above.Subject.Name, pair.Below.Subject.Name }).Distinct(StringComparer.Ordinal)];
        Add("SR10", names, SchemeReviewTexts.CloseNeighbours.Fill(close.Length, pairs.Length, Points(ApartBy * error), Points(error)), SchemeReviewTexts.RanksClears);
    }

    private void Add(string code, string[] subjects, LocalText statement, LocalText clears)
    {
        if (subjects.Length > 0)
            Findings.Add(new ConductFinding(code, RuleOutcomeKind.NeedsReview, subjects.ToValueList(), statement, clears));
    }

    private static decimal Points(decimal points) => decimal.Round(points, 3);

    private static LocalText Listed(string[] names) => Wording.Listed([.. names.Select(FactTexts.Plain)], MostNamed);
}

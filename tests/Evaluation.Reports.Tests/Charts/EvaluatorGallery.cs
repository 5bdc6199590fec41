using Evaluation.Evaluators;
using Evaluation.Reports.Charts.Layouts;
using Evaluation.Reports.Charts.Maps;

namespace Evaluation.Reports.Charts;

/// <summary>Every chart of evaluators, of reviews of every awkward kind.</summary>
internal static class EvaluatorGallery
{
    internal static IEnumerable<(string Name, Func<Language, ChartImage[]> Draw)> All()
    {
        var longNames = new Simulation { EvaluatorName = i => ChartGallery.LongName + i, SubjectName = i => ChartGallery.Odd[0] + i, Subjects = 12, Evaluators = 4, PerSubject = 3 };
        foreach ((string name, EvaluatorReview review) in new[]
        {
            ("Guilford", EvaluatorRounds.Guilford.Review), ("panel", EvaluatorRounds.Default.Review), ("evaluators with odd names", EvaluatorRounds.Simulated(longNames).Review),
            ("one evaluator", EvaluatorRounds.Of(("甲", "县", 3)).Review),
            ("evaluators all equal", EvaluatorRounds.Of(("甲", "县", 5), ("乙", "县", 5), ("甲", "市", 5), ("乙", "市", 5)).Review),
        })
        {
            yield return (name, language => Draw(review, language));
        }

        yield return ("review ranges", language => [RankingChart.Of(EvaluatorRounds.Default.Result, EvaluatorRounds.Default.Review, language)]);
        yield return ("3 evaluators", language => Drawn(3, language));
        yield return ("3000 evaluators", language => Drawn(3000, language));
    }

    internal static ChartImage[] Draw(EvaluatorReview review, Language language) =>
    [
        SeverityChart.Of(review, language),
        VariableMapChart.Of(review, language),
        AgreementMatrixChart.Of(review, language),
        BiasChart.Of(review, EvaluatorFindings.ByGroup, language),
        BiasChart.Of(review, EvaluatorFindings.BySubject, language),
        BiasChart.Of(review, EvaluatorFindings.ByIndicator, language),
    ];

    /// <summary>More evaluators than a review of a test could have.</summary>
    private static ChartImage[] Drawn(int count, Language language)
    {
        IntervalRow[] rows = [.. Enumerable.Range(0, count).Select(i => new IntervalRow(ChartGallery.Odd[i % 2 * 3] + i, Math.Sin(i), Math.Sin(i) - 1, Math.Sin(i) + 1, i % 50 == 0))];
        MapColumn[] columns = [.. Enumerable.Range(0, 3).Select(_ => new MapColumn("对象", "↑", rows.Select(row => new MapMark(row.Label, row.Value)).ToValueList()))];
        MapScale[] scales = [.. Enumerable.Range(0, Math.Min(count, MapScale.Most)).Select(i => new MapScale("L" + i, [new("0 | 1", i), new("1 | 2", -i)]))];
        return
        [
            SeverityChart.Of(rows.ToValueList(), ChartGallery.Odd[0], language),
            AgreementMatrixChart.Of(rows.Take(500).Select(row => row.Label).ToValueList(), (a, b) => (a + b) % 7 == 0 ? null : Math.Sin(a + b), "", language),
            VariableMapChart.Of(new MapContent([.. columns, new MapColumn("分档", "", []) { Scales = scales.ToValueList() }], 3, 2, count), "", language),
        ];
    }
}

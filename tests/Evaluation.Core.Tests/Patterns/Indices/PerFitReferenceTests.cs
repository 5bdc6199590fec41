namespace Evaluation.Patterns.Indices;

/// <summary>The answers of the R package PerFit 1.4.6, which rounds to four decimals.</summary>
public sealed class PerFitReferenceTests
{
    private const double Rounded = 5.0001e-5;
    private const string Simulated = "sim_2pl_PerFit_ref.csv";

    private static SheetMatrix TwoParameter => PatternData.Sheets("sim_2pl_1000x30.csv", "kind", "theta_ml");

    private static ItemParameters[] Items =>
        [.. PatternData.Answers("sim_2pl_itempar.csv").Select(row => new ItemParameters(Get(row, "a"), Get(row, "b"), Get(row, "c")))];

    private static double?[] Abilities => [.. PatternData.Answers("sim_2pl_1000x30.csv").Select(row => PatternData.Number(row["theta_ml"]))];

    private static double Get(Dictionary<string, string> row, string name) => PatternData.Number(row[name])!.Value;

    [Test]
    public void Dichotomous_fit_is_that_of_the_reference()
    {
        PatternData.AreTheAnswers(TransposedScalability.Of(TwoParameter), Simulated, "Ht", Rounded);
        PatternData.AreTheAnswers(VanDerFlierU3.Of(TwoParameter), Simulated, "U3", Rounded);
        PatternData.AreTheAnswers(GuttmanErrors.Normed(TwoParameter), Simulated, "Gnormed", Rounded);
    }

    [Test]
    public void Likelihood_is_that_of_the_reference()
    {
        PatternData.AreTheAnswers(LogLikelihoodFit.Lz(TwoParameter, Items, Abilities), Simulated, "lz", Rounded);
        PatternData.AreTheAnswers(LogLikelihoodFit.LzStar(TwoParameter, Items, Abilities), Simulated, "lzstar", Rounded);
    }

    [TestCase("PerFit_PhysFuncData.csv", "PerFit_PhysFuncData_ref.csv", 2, 0)]
    [TestCase("careless_dataset.csv", "careless_dataset_PerFit_ref.csv", 4, 1)]
    public void Graded_fit_is_that_of_the_reference(string file, string answers, int levels, int lowest)
    {
        double?[,] scores = PatternData.Table(file);
        for (int i = 0; i < scores.Length; i++)
            scores[i / scores.GetLength(1), i % scores.GetLength(1)] -= lowest;
        SheetMatrix sheets = SheetMatrix.FromScores(scores);

        PatternData.AreTheAnswers(GuttmanErrors.Of(sheets, levels), answers, "Gpoly", Rounded);
        AreTheAnswersOrZero(GuttmanErrors.Normed(sheets, levels), answers, "Gnormed.poly");
        AreTheAnswersOrZero(VanDerFlierU3.Of(sheets, levels), answers, "U3poly");
    }

    /// <summary>PerFit says 0 where the total allows one pattern only, and we say why there is no value.</summary>
    private static void AreTheAnswersOrZero(ValueList<IndexValue> values, string file, string column)
    {
        double[] answers = [.. PatternData.Answers(file).Select(row => Get(row, column))];
        for (int i = 0; i < answers.Length; i++)
        {
            Assert.That(values[i].Value ?? 0, Is.EqualTo(answers[i]).Within(Rounded), $"{column}, sheet {i + 1}");
            Assert.That(values[i].Reason, values[i].HasValue ? Is.Null : Is.EqualTo(IndexTexts.OnePattern));
        }
    }
}

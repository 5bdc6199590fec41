namespace Evaluation.Patterns.Indices;

/// <summary>The answers of the R packages careless and cier about real sheets, 136 of 394 with a failed attention check.</summary>
public sealed class BruehlmannReferenceTests
{
    private const string Answers = "bruhlmann_ref.csv";

    private static SheetMatrix Raw => PatternData.Sheets("bruhlmann_bfi44_labelled.csv", "label");

    private static bool[] Careless => [.. PatternData.Answers(Answers).Select(row => row["label"] == "1")];

    [Test]
    public void The_order_of_scores_gives_what_the_reference_gives()
    {
        PatternData.AreTheAnswers(RunLengths.Longest(Raw), Answers, "longstr");
        PatternData.AreTheAnswers(RunLengths.Mean(Raw), Answers, "avgstr");
        PatternData.AreTheAnswers(Autocorrelation.Of(Raw), Answers, "cier_autocor");
        PatternData.AreTheAnswers(MarkovPredictability.Of(Raw), Answers, "cier_lazr");
    }

    [Test]
    public void Spread_and_distance_give_what_the_reference_gives()
    {
        PatternData.AreTheAnswers(WithinSheetVariability.Of(Raw), Answers, "irv");
        PatternData.AreTheAnswers(MahalanobisDistance.Of(Raw), Answers, "mahad");
    }

    [Test]
    public void Keyed_items_give_the_consistency_of_both_references()
    {
        SheetMatrix keyed = PatternData.KeyedBigFive();

        PatternData.AreTheAnswers(EvenOddConsistency.Of(keyed, PatternData.BigFive), Answers, "evenodd", sign: -1);
        PatternData.AreTheAnswers(EvenOddConsistency.Of(keyed, PatternData.BigFive), Answers, "cier_even_odd", sign: -1);
    }

    [Test]
    public void Keyed_items_give_the_fit_of_the_reference()
    {
        SheetMatrix keyed = PatternData.KeyedBigFive();

        PatternData.AreTheAnswers(PersonTotalCorrelation.Of(keyed), Answers, "cier_ptc");
        PatternData.AreTheAnswers(TransposedScalability.Of(keyed), Answers, "cier_ht");
        PatternData.AreTheAnswers(GuttmanErrors.Normed(PatternData.KeyedBigFive(less: 1), 4), Answers, "cier_gnormed");
    }

    /// <summary>The splits are random, so no digits can agree; the order of sheets can.</summary>
    [Test]
    public void Resampled_reliability_orders_sheets_as_the_reference_does()
    {
        ValueList<IndexValue> ours = PersonalReliability.Of(PatternData.KeyedBigFive(), PatternData.BigFive, seed: 1, splits: 200);
        double?[] theirs = [.. PatternData.Answers(Answers).Select(row => PatternData.Number(row["cier_rpr"]))];
        double[] first = [.. ours.Select(value => value.Value ?? double.NaN)];
        double[] second = [.. theirs.Select(value => -value ?? double.NaN)];

        Assert.That(Vectors.Correlation(first, second, out _), Is.GreaterThan(0.98));
        Assert.That(ours.Select(value => value.HasValue), Is.EqualTo(theirs.Select(value => value is not null)));
    }

    [Test]
    public void The_strongest_single_index_tells_failed_attention_as_well_as_the_best_published_one()
    {
        ValueList<IndexValue> reliability = PersonalReliability.Of(PatternData.KeyedBigFive(), PatternData.BigFive, seed: 1, splits: 200);

        // Published: 0.776 among the sheets that have a value. The seventeen without one are flat, and all but one of them failed.
        Assert.That(PatternData.Auc(reliability, Careless, withoutValue: null), Is.GreaterThan(0.77));
        Assert.That(PatternData.Auc(reliability, Careless, withoutValue: double.PositiveInfinity), Is.GreaterThan(0.79));
    }

    [Test]
    public void The_shrunken_distance_stays_close_to_the_plain_one_where_sheets_are_many()
    {
        double[] plain = [.. MahalanobisDistance.Of(Raw).Select(value => value.Value!.Value)];
        double[] shrunken = [.. MahalanobisDistance.Shrunken(Raw).Select(value => value.Value!.Value)];

        Assert.That(Vectors.Correlation(plain, shrunken, out _), Is.GreaterThan(0.95));
        Assert.That(shrunken.Sum(), Is.LessThan(plain.Sum()));
    }
}

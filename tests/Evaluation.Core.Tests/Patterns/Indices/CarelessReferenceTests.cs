namespace Evaluation.Patterns.Indices;

/// <summary>The answers of the R package careless 1.2.2, all digits.</summary>
public sealed class CarelessReferenceTests
{
    private static readonly object[] Data =
    [
        new object[] { "careless_dataset", 5 }, new object[] { "careless_dataset_na", 5 }, new object[] { "careless_dataset2", 10 },
    ];

    private static SheetMatrix Sheets(string name) => PatternData.Sheets(name + ".csv");

    private static string Answers(string name) => name + "_careless_ref.csv";

    private static int[] Dimensions(SheetMatrix sheets, int size) => [.. Enumerable.Range(0, sheets.Items).Select(item => item / size)];

    [TestCase("careless_dataset")]
    [TestCase("careless_dataset2")]
    [TestCase("longstring_testdata")]
    public void Runs_are_those_of_the_reference(string name)
    {
        PatternData.AreTheAnswers(RunLengths.Longest(Sheets(name)), Answers(name), "longstr");
        PatternData.AreTheAnswers(RunLengths.Mean(Sheets(name)), Answers(name), "avgstr");
    }

    [Test]
    public void With_missing_scores_runs_are_those_of_the_reference_but_for_the_sheet_without_any()
    {
        ValueList<IndexValue> longest = RunLengths.Longest(Sheets("careless_dataset_na"));
        ValueList<IndexValue> mean = RunLengths.Mean(Sheets("careless_dataset_na"));
        Dictionary<string, string>[] answers = PatternData.Answers(Answers("careless_dataset_na"));

        for (int i = 0; i < answers.Length; i++)
        {
            if (i == 2)
                continue;
            Assert.That(longest[i].Value, Is.EqualTo(PatternData.Number(answers[i]["longstr"])));
            Assert.That(mean[i].Value, Is.EqualTo(PatternData.Number(answers[i]["avgstr"])).Within(1e-12));
        }

        // careless says 1 for both: fifty missing scores as fifty runs.
        Assert.That(longest[2].Reason, Is.EqualTo(IndexTexts.Empty));
        Assert.That(mean[2].Reason, Is.EqualTo(IndexTexts.Empty));
    }

    [TestCaseSource(nameof(Data))]
    public void Variability_is_that_of_the_reference_as_a_whole_and_in_four_blocks(string name, int size)
    {
        PatternData.AreTheAnswers(WithinSheetVariability.Of(Sheets(name)), Answers(name), "irv_total");
        ValueList<ValueList<IndexValue>> blocks = WithinSheetVariability.OfBlocks(Sheets(name), 4);
        for (int block = 0; block < 4; block++)
            PatternData.AreTheAnswers(blocks[block], Answers(name), $"irv{block + 1}");
    }

    [TestCaseSource(nameof(Data))]
    public void Even_odd_consistency_is_that_of_the_reference_with_its_sign_turned(string name, int size)
    {
        SheetMatrix sheets = Sheets(name);

        PatternData.AreTheAnswers(EvenOddConsistency.Of(sheets, Dimensions(sheets, size)), Answers(name), "evenodd", sign: -1);
    }

    [TestCaseSource(nameof(Data))]
    public void The_plain_distance_is_that_of_the_reference(string name, int size) =>
        PatternData.AreTheAnswers(MahalanobisDistance.Of(Sheets(name)), Answers(name), "mahad_dsq");

    [TestCaseSource(nameof(Data))]
    public void Synonyms_are_those_of_the_reference(string name, int size)
    {
        ValueList<IndexValue> values = PsychometricPairs.Synonyms(Sheets(name));

        PatternData.AreTheAnswers(values, Answers(name), "psychsyn");
        Assert.That(values.Select(value => value.Count), Is.EqualTo(
            PatternData.Answers(Answers(name)).Select(row => (int)(PatternData.Number(row["psychsyn_pairs"]) ?? 0))));
    }

    [Test]
    public void Antonyms_are_those_of_the_reference()
    {
        ValueList<IndexValue> values = PsychometricPairs.Antonyms(Sheets("careless_dataset2"), -0.5);

        PatternData.AreTheAnswers(values, Answers("careless_dataset2"), "psychant");
        Assert.That(values.Select(value => value.Count), Is.All.EqualTo(8));
    }

    [Test]
    public void Without_opposed_items_every_sheet_gives_the_reason() =>
        Assert.That(PsychometricPairs.Antonyms(Sheets("careless_dataset")).Select(value => value.Reason), Is.All.EqualTo(IndexTexts.NoPairs));

    [Test]
    public void A_sheet_of_one_score_has_the_longest_run_and_the_smallest_distance()
    {
        SheetMatrix sheets = Sheets("careless_dataset");
        ValueList<IndexValue> distances = MahalanobisDistance.Of(sheets);

        Assert.That(RunLengths.Longest(sheets)[49].Value, Is.EqualTo(50));
        Assert.That(WithinSheetVariability.Of(sheets)[49].Value, Is.Zero);
        Assert.That(EvenOddConsistency.Of(sheets, Dimensions(sheets, 5))[49].Reason, Is.EqualTo(IndexTexts.NoVariation));
        Assert.That(PsychometricPairs.Synonyms(sheets)[49].Reason, Is.EqualTo(IndexTexts.NoVariation));
        Assert.That(MarkovPredictability.Of(sheets)[49].Value, Is.EqualTo(1));
        Assert.That(Autocorrelation.Of(sheets)[49].Value, Is.EqualTo(1));
        Assert.That(distances.Min(distance => distance.Value), Is.EqualTo(distances[49].Value));
    }
}

namespace Evaluation.Patterns.Indices;

/// <summary>A value or a reason for any input: never NaN, never an exception.</summary>
public sealed class DegenerateSheetsTests
{
    private static readonly Dictionary<string, double?[,]> Tables = new()
    {
        ["no sheet"] = new double?[0, 12],
        ["no item"] = new double?[4, 0],
        ["nothing"] = new double?[0, 0],
        ["one cell"] = new double?[,] { { 3 } },
        ["one sheet"] = Make(1, 12, (_, item) => item % 5),
        ["two sheets"] = Make(2, 12, (sheet, item) => (sheet + item) % 5),
        ["one item"] = Make(20, 1, (sheet, _) => sheet % 5),
        ["two items"] = Make(20, 2, (sheet, item) => (sheet + item) % 5),
        ["all equal"] = Make(20, 12, (_, _) => 3),
        ["all zero"] = Make(20, 12, (_, _) => 0),
        ["all tenths"] = Make(20, 12, (_, _) => 0.1),
        ["equal sheets"] = Make(20, 12, (_, item) => item % 5),
        ["flat sheets"] = Make(20, 12, (sheet, _) => sheet % 5),
        ["all missing"] = Make(20, 12, (_, _) => null),
        ["all NaN"] = Make(20, 12, (_, _) => double.NaN),
        ["one score each"] = Make(20, 12, (sheet, item) => item == sheet % 12 ? 3 : null),
        ["every other missing"] = Make(20, 12, (sheet, item) => (sheet + item) % 2 == 0 ? (sheet * item) % 5 : null),
        ["largest"] = Make(20, 12, (sheet, item) => (sheet * item) % 5 * 4e307),
        ["both ends"] = Make(20, 12, (sheet, item) => (sheet * item) % 2 == 0 ? double.MaxValue : double.MinValue),
        ["smallest"] = Make(20, 12, (sheet, item) => (sheet * item) % 5 * double.Epsilon),
        ["one giant"] = Make(20, 12, (sheet, item) => sheet == 4 && item == 4 ? 1e308 : (sheet * item) % 5),
        ["negative"] = Make(20, 12, (sheet, item) => -((sheet * item) % 5)),
        ["broken"] = Make(20, 12, (sheet, item) => ((sheet * item) % 5) + 0.3),
        ["more items than sheets"] = Make(5, 60, (sheet, item) => (sheet * item * 7) % 5),
        ["items twice"] = Make(40, 12, (sheet, item) => (sheet * (item / 2) * 3) % 5),
        ["right and wrong"] = Make(20, 12, (sheet, item) => (sheet * item) % 2),
        ["long"] = Make(3, 400, (sheet, item) => (sheet * item * 7) % 101),
    };

    private static IEnumerable<TestCaseData> Cases() =>
        Tables.Keys.SelectMany(table => AllIndices.Names.Select(index => new TestCaseData(table, index)));

    private static double?[,] Make(int sheets, int items, Func<int, int, double?> score)
    {
        double?[,] table = new double?[sheets, items];
        for (int sheet = 0; sheet < sheets; sheet++)
        {
            for (int item = 0; item < items; item++)
                table[sheet, item] = score(sheet, item);
        }

        return table;
    }

    [TestCaseSource(nameof(Cases))]
    public void There_is_a_value_or_a_reason(string table, string index)
    {
        ValueList<IndexValue> values = AllIndices.ByName[index](SheetMatrix.FromScores(Tables[table]));

        Assert.That(values, Has.Count.EqualTo(Tables[table].GetLength(0)));
        Assert.That(values.Select(value => value.Reason is null), Is.EqualTo(values.Select(value => value.HasValue)));
        Assert.That(values.Where(value => value.HasValue).Select(value => double.IsFinite(value.Value!.Value)), Is.All.True);
        Assert.That(values.Select(value => value.Count), Is.All.GreaterThanOrEqualTo(0));
    }

    [TestCaseSource(typeof(AllIndices), nameof(AllIndices.Names))]
    public void Sheets_without_scores_never_have_a_value(string index) =>
        Assert.That(AllIndices.ByName[index](SheetMatrix.FromScores(Tables["all missing"])).Select(value => value.HasValue), Is.All.False);

    [Test]
    public void Very_large_scores_give_what_small_ones_give_times_their_size()
    {
        SheetMatrix small = SheetMatrix.FromScores(Make(20, 12, (sheet, item) => (sheet * item) % 5));
        SheetMatrix large = SheetMatrix.FromScores(Make(20, 12, (sheet, item) => Math.ScaleB((sheet * item) % 5, 1020)));

        Assert.That(WithinSheetVariability.Of(large)[7].Value, Is.EqualTo(Math.ScaleB(WithinSheetVariability.Of(small)[7].Value!.Value, 1020)));
        Assert.That(TransposedScalability.Of(large), Is.EqualTo(TransposedScalability.Of(small)));
        Assert.That(MahalanobisDistance.Shrunken(large), Is.EqualTo(MahalanobisDistance.Shrunken(small)));
        Assert.That(PersonTotalCorrelation.Of(large), Is.EqualTo(PersonTotalCorrelation.Of(small)));
    }

    [Test]
    public void An_infinite_score_is_refused_and_NaN_is_missing()
    {
        Assert.That(() => SheetMatrix.FromScores(new double?[,] { { 1, double.NegativeInfinity } }), Throws.ArgumentException.With.Message.Contains("sheet 1 on item 2"));
        Assert.That(SheetMatrix.FromScores(new double?[,] { { 1, double.NaN } })[0, 1], Is.Null);
        Assert.That(() => SheetMatrix.FromScores(new double?[,] { { 1 } })[0, 1], Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Too_many_steps_are_a_reason() => Assert.That(
        VanDerFlierU3.Of(SheetMatrix.FromScores(Tables["two sheets"]), int.MaxValue).Select(value => value.Reason),
        Is.All.EqualTo(IndexTexts.TooManySteps.With(ItemSteps.MostSteps)));

    [Test]
    public void Settings_out_of_range_are_refused()
    {
        SheetMatrix sheets = SheetMatrix.FromScores(Tables["two sheets"]);

        Assert.That(() => Autocorrelation.Of(sheets, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => WithinSheetVariability.OfBlocks(sheets, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => EvenOddConsistency.Of(sheets, [1, 2]), Throws.ArgumentException);
        Assert.That(() => PersonalReliability.Of(sheets, AllIndices.Thirds(sheets), 1, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => PsychometricPairs.Synonyms(sheets, double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => PsychometricPairs.Antonyms(sheets, 0.1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => GuttmanErrors.Of(sheets, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => LastDigit.Of(sheets, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => DigitHeaping.Of(sheets, double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => CompletionTime.Of(sheets, [1]), Throws.ArgumentException);
        Assert.That(() => LogLikelihoodFit.Lz(sheets, [], [1, 1]), Throws.ArgumentException);
        Assert.That(() => new ItemParameters(0, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ItemParameters(1, double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ItemParameters(1, 1, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}

using System.Globalization;
using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Observations.Corrections;

public sealed class CorrectionTests
{
    private const string Header = "subject,indicator,old,new,stage,by,time,reason,clause,evidence,evaluator";

    private static readonly Scheme Scheme = TestRounds.OneLeaf() with
    {
        Indicators = [TestRounds.Direct("A", 60), TestRounds.Direct("B", 40)],
        Absence = new AbsencePolicy(AbsenceRule.Zero, AbsenceRule.Rescale),
    };

    [Test]
    public void The_corrected_value_counts_and_the_earlier_ones_stay_readable()
    {
        ObservationTable table = Correct(
            "甲,A,9,10,复核,王五,2024-06-09,又找到一处,,,", "甲,A,8,9,申诉,李四,2024-06-01,漏看附件,办法第8条,https://example.org/1,");
        Standing standing = Scorer.For(Scheme).Score(table).Standings.Single(s => s.Subject.Name == "甲");

        Assert.That(standing.Score, Is.EqualTo(50));
        Observation observation = standing.Card["A"].Observation!.Value;
        Assert.That(observation.Corrections.Select(c => (c.OldValue.Number, c.NewValue.Number, c.By)), Is.EqualTo(new[] { (8m, 9m, "李四"), (9m, 10m, "王五") }));
        string text = standing.Card.Explain().ToText(Language.Chinese);
        Assert.That(text, Does.Contain("第1次 8 → 申诉后 9（复核人 李四，2024-06-01，理由：漏看附件，依据：办法第8条，证据：https://example.org/1）\n"));
        Assert.That(text, Does.Contain("第2次 9 → 复核后 10（复核人 王五，2024-06-09，理由：又找到一处）\n"));
        Assert.That(standing.Card.Explain().ToString(), Does.Contain("correction 1: 8 → 9 after appeal (by 李四, 2024-06-01, reason: 漏看附件, under"));
    }

    [Test]
    public void The_table_that_was_corrected_stays_as_it_was()
    {
        ObservationTable before = Table();
        ObservationTable after = before.WithCorrections(Read("甲,A,8,9,申诉,李四,2024-06-01,漏看附件,,,").OrThrow()).OrThrow();

        Assert.That((before[0].Number, before[0].Corrections.Count, before.Corrections), Is.EqualTo((8m, 0, (CorrectionTable?)null)));
        Assert.That((after[0].Number, after[0].Corrections.Count), Is.EqualTo((9m, 1)));
        Assert.That(() => after.WithCorrections(after.Corrections!), Throws.InvalidOperationException);
    }

    [Test]
    public void What_was_never_observed_may_get_a_value_and_a_value_may_turn_out_not_to_apply()
    {
        ObservationTable table = Correct("乙,B,,30,反馈,李四,2024-06-01,补交,,,", "乙,A,50,不适用,final,李四,2024-06-02,无此事项,,,");
        Standing standing = Scorer.For(Scheme).Score(table).Standings.Single(s => s.Subject.Name == "乙");

        Assert.That(table.Count, Is.EqualTo(4));
        Assert.That((standing.Score, standing.Card["A"].Score, standing.Card["B"].Score), Is.EqualTo(((decimal?)75, (decimal?)null, (decimal?)30)));
        Assert.That(table[3].Corrections[0].OldValue, Is.EqualTo(ObservedValue.Missing));
    }

    [TestCase("甲,A,8,9,申诉,,2024-06-01,理由,,,", "OBS403 2:6")]
    [TestCase("甲,A,8,9,申诉,李四,2024-06-01, ,,,", "OBS403 2:8")]
    [TestCase("甲,A,8,9,申诉,李四,,理由,,,", "OBS403 2:7")]
    [TestCase("甲,A,8,9,上诉,李四,2024-06-01,理由,,,", "OBS404 2:5")]
    [TestCase("甲,A,8,九,申诉,李四,2024-06-01,理由,,,", "OBS301 2:4")]
    [TestCase("甲,C,8,9,,李四,六月,理由,,,", "OBS208 2:2 OBS403 2:5 OBS216 2:7")]
    public void A_row_that_does_not_say_who_or_why_or_what_is_refused(string row, string expected) =>
        Assert.That(string.Join(' ', Read(row).Diagnostics.Select(Brief)), Is.EqualTo(expected));

    [TestCase("甲,A,7,9,申诉,李四,2024-06-01,理由,,,", "OBS407 2:3")]
    [TestCase("甲,A,8,8,申诉,李四,2024-06-01,理由,,,", "OBS410 2:3")]
    [TestCase("丙,A,8,9,申诉,李四,2024-06-01,理由,,,", "OBS405 2:3")]
    [TestCase("甲,A,8,9,申诉,李四,2024-06-01,理由,,,王五", "OBS409 2:3")]
    public void A_correction_of_what_is_not_there_is_refused(string row, string expected) => Assert.That(
        string.Join(' ', Table().WithCorrections(Read(row).OrThrow()).Diagnostics.Select(Brief)), Is.EqualTo(expected));

    [Test]
    public void The_answers_of_a_panel_are_corrected_one_by_one()
    {
        Scheme scheme = Scheme with { Indicators = [Scheme.Indicators[0] with { Panel = new Schemes.Panels.PanelMean() }, Scheme.Indicators[1]] };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("甲", "A", ObservedValue.OfNumber(10), "张").Add("甲", "A", ObservedValue.OfNumber(20), "王").Add("甲", "B", ObservedValue.OfNumber(1)).Build();
        Correction one = Correction("A", 20, 40);

        Assert.That(table.WithCorrections(new CorrectionTable([one])).Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "OBS408" }));
        Standing standing = Scorer.For(scheme).Score(table.WithCorrections(new CorrectionTable([one with { Evaluator = "王" }])).OrThrow()).Standings[0];
        Assert.That(standing.Card["A"].Score, Is.EqualTo(25));
        Assert.That(standing.Card.Explain().ToText(Language.Chinese), Does.Contain("第1次 20 → 复核后 40"));
    }

    [Test]
    public void Levels_and_checklists_are_corrected_too()
    {
        Scheme scheme = Scheme with
        {
            FullMark = 20,
            Indicators =
            [
                TestRounds.Direct("A", 10) with { Method = new LevelTable([new Level("好", 10), new Level("差", 0)]) },
                TestRounds.Direct("B", 10) with { Method = new Checklist([new ChecklistItem("a", 4), new ChecklistItem("b", 6)]) },
            ],
        };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("甲", "A", ObservedValue.OfLevel("差")).Add("甲", "B", ObservedValue.OfChecklist("a", "b")).Build();
        Correction level = Correction("A", 0, 0) with { OldValue = ObservedValue.OfLevel("差"), NewValue = ObservedValue.OfLevel("好") };
        Correction items = Correction("B", 0, 0) with { OldValue = ObservedValue.OfChecklist("b", "a"), NewValue = ObservedValue.OfChecklist("b") };

        Assert.That(Scorer.For(scheme).Score(table.WithCorrections(new CorrectionTable([level, items])).OrThrow()).Standings[0].Score, Is.EqualTo(16));
    }

    [Test]
    public void Who_and_why_cannot_be_blank_in_code_either()
    {
        Assert.That(() => Correction("A", 1, 2) with { By = " " }, Throws.ArgumentException);
        Assert.That(() => Correction("A", 1, 2) with { Reason = "" }, Throws.ArgumentException);
    }

    [Test]
    public void The_result_carries_the_corrections_and_the_hash_of_their_file()
    {
        RoundResult result = Scorer.For(Scheme).Score(Correct("甲,A,8,9,申诉,李四,2024-06-01,\"=1+1 <b>\",,,"));
        string json = ResultJson.ToText(result);

        Assert.That((result.Manifest.CorrectionsName, result.Manifest.CorrectionCount, result.Manifest.CorrectionsHash!.Length), Is.EqualTo(("更正.csv", 1, 64)));
        Assert.That(json, Does.Contain("\"stage\": \"appeal\"").And.Contain("\"reason\": \"=1+1 <b>\"").And.Contain("\"correctionCount\": 1"));
        Assert.That(ResultJson.ToText(Scorer.For(Scheme).Score(Table())), Does.Not.Contain("orrection"));
    }

    [Test]
    public void Columns_that_are_missing_doubled_or_unknown_are_all_told()
    {
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes("subject,对象,old,new,stag,by,time\n甲,甲,1,2,3,4,5\n"));

        Assert.That(
            CorrectionFile.Read(csv, Scheme, "c").Diagnostics.Select(diagnostic => diagnostic.Code),
            Is.EquivalentTo(new[] { "OBS105", "OBS402", "OBS401", "OBS401", "OBS401" }));
    }

    private static Correction Correction(string leaf, decimal from, decimal to) => new()
    {
        Subject = "甲",
        IndicatorCode = leaf,
        OldValue = ObservedValue.OfNumber(from),
        NewValue = ObservedValue.OfNumber(to),
        Stage = CorrectionStage.Review,
        By = "李四",
        Time = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero),
        Reason = "理由",
    };

    private static ObservationTable Table() => new ObservationTableBuilder(Scheme)
        .Add("甲", "A", ObservedValue.OfNumber(8)).Add("甲", "B", ObservedValue.OfNumber(40)).Add("乙", "A", ObservedValue.OfNumber(50)).Build();

    private static ObservationTable Correct(params string[] rows) => Table().WithCorrections(Read(rows).OrThrow()).OrThrow();

    private static Checked<CorrectionTable> Read(params string[] rows)
    {
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(Header + "\n" + string.Join('\n', rows) + "\n"));
        return CorrectionFile.Read(csv, Scheme, "更正.csv");
    }

    private static string Brief(Diagnostic diagnostic) =>
        string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code} {diagnostic.Place.Row}:{diagnostic.Place.Column}");
}

using System.Text.Json;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Conduct;

public sealed class ConductReportTests
{
    private static ConductReport Whole => new(
        ConductReview.Of(DossierFile.Load(ConductSample.PathTo("warning-signs.yaml")).Dossiers.Append(ConductSample.Dossier).ToValueList()),
        SchemeReview.Of(ConductSample.Scheme, Scorer.For(ConductSample.Scheme).Score(ConductSample.Observations)),
        ConductSample.Ledger);

    [Test]
    public void The_clean_sample_raises_nothing()
    {
        string text = new ConductReport([ConductReview.Of(ConductSample.Dossier)]).ToText(Language.English);

        Assert.That(text, Does.Contain("None among the rules that could be assessed.").And.Contain("The assessor is independent as far as the dossier tells."));
        Assert.That(text, Does.Not.Contain("could not be assessed\n"));
    }

    [TestCase(Language.English, "Conduct of the assessment:", "not met", "What would clear it:", "not verified", "Judged by 王五 on 2026-01-05", "The scheme:", "Appeals and corrections", "first score 88 (rank 2, 良好) → feedback 88 (rank 2, 良好) → appeal 90 (rank 2, 优秀)")]
    [TestCase(Language.Chinese, "评估规范性审查：", "不符合", "如何消除：", "未经核实", "王五于 2026-01-05 认定", "指标体系：", "申诉与更正台账", "初评 88 分（第 2 名，良好） → 反馈 88 分（第 2 名，良好） → 申诉 90 分（第 2 名，优秀）")]
    public void The_text_tells_everything_in_either_language(Language language, params string[] expected)
    {
        string text = Whole.ToText(language);

        Assert.That(expected.Where(part => !text.Contains(part, StringComparison.Ordinal)), Is.Empty, text);
        Assert.That(text, Does.Not.Contain("{0}").And.Not.Contain("  \n").And.Not.Contain("NaN"));
    }

    [Test]
    public void The_json_has_every_rule_and_the_same_bytes_each_time()
    {
        string json = ConductReportJson.ToText(Whole);
        JsonElement root = JsonDocument.Parse(json).RootElement;

        Assert.That(root.GetProperty("format").GetString(), Is.EqualTo("evaluation-conduct"));
        Assert.That(root.GetProperty("programmes").EnumerateArray().Select(programme => programme.GetProperty("rules").GetArrayLength()), Has.Exactly(3).EqualTo(Whole.Reviews[0].Results.Count));
        Assert.That(root.GetProperty("schemeReview").GetProperty("findings").GetArrayLength(), Is.EqualTo(4));
        Assert.That(root.GetProperty("appealsLedger").GetProperty("lines")[1].GetProperty("steps")[2].GetProperty("corrections")[0].GetProperty("by").GetString(), Is.EqualTo("王五"));
        Assert.That(ConductReportJson.ToText(Whole), Is.EqualTo(json));
    }

    [Test]
    public void Names_cannot_break_a_line()
    {
        ConductReport report = new([ConductReview.Of(new Dossier { Programme = "a\nb\u202E" })]);

        Assert.That(report.ToText(Language.English), Does.Contain(@"a\u000ab\u202e"));
    }

    [Test]
    public void A_file_has_the_text_with_a_folder_made_for_it()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "conduct", TestContext.CurrentContext.Test.ID, "conduct.json");
        ConductReportJson.Save(Whole, path);

        Assert.That(File.ReadAllText(path), Is.EqualTo(ConductReportJson.ToText(Whole)));
    }
}

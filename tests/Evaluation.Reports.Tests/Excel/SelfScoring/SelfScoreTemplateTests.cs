using CsCheck;
using Evaluation.Observations;
using Evaluation.Reports.Excel.SelfScoring;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel;

public class SelfScoreTemplateTests
{
    private const int RandomFills = 24;

    private static IEnumerable<string> SchemeFiles() =>
        Directory.GetFiles(Repository.PathTo("schemes"), "*.yaml").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    [Test]
    public void The_template_of_every_scheme_at_hand_has_no_fault([ValueSource(nameof(SchemeFiles))] string file, [Values] Language language)
    {
        using var stream = new MemoryStream();
        SelfScoreTemplate.Of(SchemeFile.Load(Repository.PathTo("schemes", file)), "某局", language).Write(stream);
        Assert.That(OfficeFiles.Faults(stream.ToArray()), Is.Empty);
    }

    [Test]
    public void The_same_scheme_gives_the_same_bytes()
    {
        using var once = new MemoryStream();
        using var again = new MemoryStream();
        SelfScoreTemplate.Of(SelfScoreSchemes.Small).Write(once);
        SelfScoreTemplate.Of(SelfScoreSchemes.Small).Write(again);
        Assert.That(again.ToArray(), Is.EqualTo(once.ToArray()));
    }

    [Test]
    public void The_live_total_in_LibreOffice_is_the_total_of_the_engine()
    {
        var fills = new List<(Scheme Scheme, ObservedValue[] Values)>();
        SelfScoreSchemes.Filled.Sample(fills.Add, iter: RandomFills, threads: 1);
        byte[][] saved = OfficeFiles.ThroughLibreOffice([.. fills.Select(Fill)]);
        using (Assert.EnterMultipleScope())
        {
            for (int i = 0; i < saved.Length; i++)
            {
                Scheme scheme = fills[i].Scheme;
                SelfScores scores = Read(saved[i], scheme).OrThrow();
                decimal? total = Scorer.For(scheme).Score(scores.Observations).Standings[0].Score;
                Assert.That((double?)scores.Offices[0].LiveTotal, Is.EqualTo((double?)total).Within(1e-9), $"{i}: {SchemeFile.ToYaml(scheme)}");
                Assert.That(Enumerable.Range(0, scores.Observations.Count).Select(row => scores.Observations[row].Value), Is.EqualTo(fills[i].Values));
            }
        }
    }

    [Test]
    public void A_workbook_edited_in_LibreOffice_is_read_back_equal()
    {
        using var filled = new FilledTemplate(SelfScoreSchemes.Small);
        filled.Leaf("A1", ObservedValue.OfNumber(8.25m), "https://example.org/a", "=1+1 是文字")
            .Leaf("A2", ObservedValue.OfYesNo(true))
            .Leaf("B1", ObservedValue.OfLevel("中"), remark: "第一行\n第二行")
            .Leaf("B2", ObservedValue.OfChecklist("时限"));
        byte[] file = filled.Save();
        SelfScores before = Read(file, SelfScoreSchemes.Small).OrThrow();
        SelfScores after = Read(OfficeFiles.ThroughLibreOffice(file), SelfScoreSchemes.Small).OrThrow();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Rows(after), Is.EqualTo(Rows(before)));
            Assert.That(Rows(after)[0], Is.EqualTo(("某局", "A1", "8.25", "https://example.org/a", "=1+1 是文字")));
            Assert.That(after.Offices[0].LiveTotal, Is.EqualTo(8.25m + 10 + 5 + 6));
        }
    }

    private static (string, string, string, string?, string?)[] Rows(SelfScores scores) =>
        [.. Enumerable.Range(0, scores.Observations.Count).Select(row => scores.Observations[row]).Select(row => (row.Subject!.Name, row.IndicatorCode!, row.Value.ToString(), row.Evidence, row.Comment))];

    private static byte[] Fill((Scheme Scheme, ObservedValue[] Values) fill)
    {
        using var filled = new FilledTemplate(fill.Scheme);
        foreach ((Indicator leaf, ObservedValue value) in fill.Scheme.Leaves.Zip(fill.Values))
            filled.Leaf(leaf.Code, value);
        return filled.Save();
    }

    private static Diagnostics.Checked<SelfScores> Read(byte[] file, Scheme scheme) => SelfScoreFileTests.Read(file, scheme);
}

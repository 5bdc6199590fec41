using DocumentFormat.OpenXml.Wordprocessing;
using Evaluation.Scoring;

namespace Evaluation.Reports.Word;

public sealed class ProblemListTests
{
    [Test]
    public void It_is_valid_in_both_languages([Values] Language language)
    {
        using WordCheck check = Check(Rounds.Large(2, 20), language);
        Assert.That(check.Errors, Is.Empty);
    }

    [Test]
    public void It_has_every_lost_point_with_reason_basis_evidence_and_remedy()
    {
        RoundResult result = Rounds.Large(2, 20);
        using WordCheck check = Check(result);
        string[][] rows = [.. check.Body.Elements<Table>().Single().Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToArray())];
        Assert.That(rows[0], Is.EqualTo(new[] { "指标", "分值", "得分", "失分", "失分原因", "依据", "证据", "整改建议" }));
        Assert.That(rows.Skip(1).Sum(row => Rounds.Number(row[3])), Is.EqualTo(20 - result.Standings[0].Score));
        Assert.That(rows.Skip(1).Select(row => row[5]), Is.All.EqualTo("政府信息公开条例 第三十三条"));
        Assert.That(rows.Skip(1).Select(row => row[6]), Is.All.StartsWith("https://example.org/evidence/"));
        Assert.That(rows.Skip(1).Select(row => row[7]), Is.All.StartsWith("对照评分标准查找差距、逐项整改，最多可追回 "));
        Assert.That(check.Main.HyperlinkRelationships.Count(), Is.EqualTo(rows.Length), "one clause, and the evidence of each row");
    }

    [Test]
    public void It_tells_who_and_how_many()
    {
        using var check = new WordCheck(ProblemList.Of(Rounds.Sichuan(), "成都市").WriteTo);
        Assert.That(check.InStyle("Title"), Is.EqualTo(new[] { "四川省国土资源系统政务公开评估（2011）", "问题清单" }));
        Assert.That(check.InStyle("Subtitle"), Is.EqualTo(new[] { "评估对象：成都市" }));
        Assert.That(check.InStyle("BodyText"), Is.EqualTo(new[] { "第 1 名，总分 96.4。", "满分 100 − 失分 3.6 ＝ 总分 96.4。", "共 2 项失分，合计 3.6 分。" }));
    }

    [Test]
    public void Nothing_lost_is_said()
    {
        using WordCheck check = Check(Rounds.OfTotals([("甲", 100)]));
        Assert.That(check.InStyle("BodyText"), Does.Contain("未失分。"));
        Assert.That(check.Body.Elements<Table>(), Is.Empty);
    }

    [Test]
    public void All_lists_are_written_under_names_of_their_own()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            ValueList<ProblemList> lists = ProblemList.SaveAll(Rounds.OfTotals([("a/b", 10), ("A:B", 20), ("CON", 30)]), folder);
            Assert.That(lists.Select(list => (list.Subject.Name, list.FileName)), Is.EqualTo(new[] { ("CON", "_CON-问题清单.docx"), ("A:B", "A_B(2)-问题清单.docx"), ("a/b", "a_b-问题清单.docx") }));
            Assert.That(Directory.EnumerateFiles(folder).Select(Path.GetFileName), Is.EquivalentTo(lists.Select(list => list.FileName)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void The_bytes_are_the_same_in_every_culture()
    {
        byte[] expected = Again();
        Assert.That(TestCultures.All.Select(culture => TestCultures.Under(culture, Again).AsSpan().SequenceEqual(expected)), Is.All.True);

        static byte[] Again()
        {
            using WordCheck check = Check(Rounds.Large(1, 30));
            return check.Bytes;
        }
    }

    [Test]
    public void A_subject_that_is_not_there_has_none() =>
        Assert.That(() => ProblemList.Of(Rounds.Sichuan(), "北京市"), Throws.TypeOf<KeyNotFoundException>());

    private static WordCheck Check(RoundResult result, Language language = Language.Chinese) => new(ProblemList.AllOf(result, language)[0].WriteTo);
}

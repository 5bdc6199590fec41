using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Evaluation.Observations;
using Evaluation.Reports.Excel;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Word;

/// <summary>Whatever subjects are called and evaluators remark, documents and workbooks are valid and show it as text.</summary>
public sealed class HostileNamesTests
{
    private static readonly string[] Names =
    [
        "<img src=x onerror=alert(1)>",
        "=HYPERLINK(\"http://evil\",\"点我\")",
        "第一行\n第二行\r\n第三行\r第四行\t列",
        "\u0000\u0001\u000b\u001f\uffff\ud800",
        "\u202e反\u200f右\u2066左",
        "😀👨‍👩‍👧𠮷野家",
        "]]>&amp;<!--_x000D_",
        new string('长', 32_000),
    ];

    [TestCaseSource(nameof(Names))]
    public void A_document_is_valid_and_shows_the_name_as_text_of_one_line(string name)
    {
        RoundResult result = Round(name, name);
        using var report = new WordCheck(WordReport.Of(result, imprint: new Imprint { Body = name }).WriteTo);
        using var list = new WordCheck(ProblemList.Of(result, name, Language.English, new Imprint { Body = name }).WriteTo);
        foreach (WordCheck check in (WordCheck[])[report, list])
        {
            Assert.That(check.Errors, Is.Empty);
            Assert.That(check.Body.Descendants<Text>().SelectMany(text => text.Text).Where(character => char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format), Is.Empty);
            Assert.That(check.InStyle("Heading3").Concat(check.InStyle("Subtitle")).Select(text => text.Length), Is.All.LessThan(250));
            Assert.That(check.Main.HyperlinkRelationships, Is.Empty);
        }
    }

    [TestCaseSource(nameof(Names))]
    public void A_workbook_is_valid_and_has_no_formula_of_it(string name)
    {
        using var stream = new MemoryStream();
        ResultsWorkbook.Of(Round(name, name), imprint: new Imprint { Body = name }).Write(stream);
        Assert.That(OfficeFiles.Faults(stream.ToArray()), Is.Empty);
        Assert.That(OfficeFiles.Values(stream.ToArray())[0].SelectMany(row => row).OfType<string>().SelectMany(text => text).Where(character => char.IsControl(character) && character != '\n'), Is.Empty);
    }

    [Test]
    public void Lines_of_a_remark_become_one_line_with_spaces()
    {
        using var list = new WordCheck(ProblemList.Of(Round("甲", "栏目缺失\r\n\t已截图\n待补"), "甲").WriteTo);
        Assert.That(list.Text, Does.Contain("栏目缺失 已截图 待补").And.Not.Contain("u000a"));
    }

    private static RoundResult Round(string name, string remark)
    {
        Scheme scheme = Rounds.Scheme([("A1", "公开", 100)]);
        var table = new ObservationTableBuilder(scheme);
        table.Add(name, "A1", ObservedValue.OfNumber(60), null, new ObservationDetails(null, remark, remark)).Add("另一个", "A1", ObservedValue.OfNumber(70));
        return Scorer.For(scheme).Score(table.Build());
    }
}

using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using Evaluation.Comparison;
using Evaluation.Observations;
using Evaluation.Reports.Outputs;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;
using Level = DocumentFormat.OpenXml.Wordprocessing.Level;

namespace Evaluation.Reports.Word;

public sealed class WordReportTests
{
    private const string Attack = "=HYPERLINK(\"http://evil\")<img src=x onerror=alert(1)>{0}";
    private const string Controls = "\u202E\u0007";

    [Test]
    public void It_is_valid_with_every_section_in_both_languages([Values] Language language)
    {
        (RoundResult result, Evaluators.EvaluatorReview review) = EvaluatorRounds.Guilford;
        using var reviewed = new WordCheck(WordReport.Of(result, review, comparison: RoundComparison.Of(result, result), language: language).WriteTo);
        Assert.That(reviewed.Errors, Is.Empty);
        using var studied = new WordCheck(WordReport.Of(StudiedRounds.Sichuan.Result, study: StudiedRounds.Sichuan, sensitivity: StudiedRounds.SichuanSensitivity, language: language).WriteTo);
        Assert.That(studied.Errors, Is.Empty);
        Patterns.PatternScreen screen = CraftedScreen.Of(20);
        using var screened = new WordCheck(WordReport.Of(screen.Round.Result!, screen: screen, language: language).WriteTo);
        Assert.That(screened.Errors, Is.Empty);
        Assert.That(screened.InStyle("Heading3"), Does.Contain(language == Language.Chinese ? "种类 PAT101（PAT101）" : "Kind PAT101 (PAT101)"));
    }

    [TestCase(Language.Chinese, "评估概况", "总体结果", "分项结果", "存在问题", "改进建议")]
    [TestCase(Language.English, "The assessment", "Overall results", "Results by indicator", "Problems found", "Suggestions")]
    public void Sections_are_headings_of_the_first_level(Language language, params string[] sections)
    {
        using WordCheck check = Check(Rounds.Sichuan(), language);
        Assert.That(check.InStyle("Heading1"), Is.EqualTo(sections));
        Assert.That(check.InStyle("Annex"), Has.Length.EqualTo(2));
    }

    [Test]
    public void Headings_are_numbered_by_a_list_that_their_styles_are_linked_to()
    {
        using WordCheck check = Check(Rounds.Sichuan());
        Level[] levels = [.. check.Main.NumberingDefinitionsPart!.Numbering!.Elements<AbstractNum>().First().Elements<Level>()];
        Assert.That(levels.Select(level => level.LevelText!.Val!.Value), Is.EqualTo(new[] { "%1、", "（%2）", "%3.", "（%4）" }));
        for (int i = 0; i < levels.Length; i++)
        {
            Style style = check.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == levels[i].ParagraphStyleIdInLevel!.Val!.Value);
            Assert.That(style.StyleName!.Val!.Value, Is.EqualTo($"heading {i + 1}"));
            Assert.That(style.StyleParagraphProperties!.OutlineLevel!.Val!.Value, Is.EqualTo(i));
            Assert.That(style.StyleParagraphProperties.NumberingProperties!.NumberingLevelReference?.Val?.Value ?? 0, Is.EqualTo(i));
        }
    }

    [Test]
    public void The_contents_name_every_heading_with_its_number_and_lead_to_it()
    {
        using WordCheck check = Check(Rounds.Sichuan());
        Hyperlink[] entries = [.. check.Body.Descendants<SdtBlock>().Single().Descendants<Hyperlink>()];
        Assert.That(entries.Take(3).Select(Said), Is.EqualTo(new[] { "一、评估概况", "（一）评估对象与依据", "（二）评估指标与方法" }));
        Assert.That(entries.TakeLast(2).Select(Said), Is.EqualTo(new[] { "附件1 名次表", "附件2 指标体系" }));
        Dictionary<string, string> places = check.Body.Descendants<BookmarkStart>().ToDictionary(mark => mark.Name!.Value!, mark => mark.Parent!.InnerText);
        Assert.That(entries.Select(entry => Said(entry).EndsWith(places[entry.Anchor!.Value!], StringComparison.Ordinal)), Is.All.True);
        Assert.That(entries, Has.Length.EqualTo(check.InStyle("Heading1").Length + check.InStyle("Heading2").Length + 2));
    }

    [Test]
    public void The_contents_ask_for_the_page_of_each_heading_and_claim_none()
    {
        using WordCheck check = Check(Rounds.Sichuan());
        Hyperlink[] entries = [.. check.Body.Descendants<SdtBlock>().Single().Descendants<Hyperlink>()];
        Assert.That(entries.Select(entry => entry.Descendants<FieldCode>().Single().Text.Trim()), Is.EqualTo(entries.Select(entry => $"PAGEREF {entry.Anchor} \\h")));
        Assert.That(entries.Select(entry => entry.Elements<Run>().SkipWhile(run => !run.Descendants<TabChar>().Any()).Any(run => run.Descendants<Text>().Any())), Is.All.False);
        Assert.That(check.Main.DocumentSettingsPart!.Settings!.Descendants<UpdateFieldsOnOpen>(), Is.Empty, "it would make Word ask");
    }

    [Test]
    public void The_field_of_the_contents_is_balanced_and_for_Word_alone()
    {
        using WordCheck check = Check(Rounds.Sichuan());
        FieldChar[] marks = [.. check.Body.Descendants<SdtBlock>().Single().Descendants<FieldChar>().Where(mark => mark.Parent is not Run)];
        Assert.That(marks.Select(mark => mark.FieldCharType!.Value), Is.EqualTo(new[] { FieldCharValues.Begin, FieldCharValues.Separate, FieldCharValues.End }));
        Assert.That(check.Body.Descendants<DocumentFormat.OpenXml.AlternateContentFallback>().Select(other => other.HasChildren), Is.All.False);
        Assert.That(check.Body.Descendants<DocumentFormat.OpenXml.AlternateContentChoice>().Select(choice => choice.Requires!.Value), Has.Exactly(5).EqualTo("w15"));
    }

    [Test]
    public void Every_point_that_the_published_totals_lack_is_told()
    {
        using WordCheck check = Check(Rounds.Sichuan());
        ILookup<string, Table> tables = check.Body.Elements<Table>().ToLookup(table => table.GetFirstChild<TableProperties>()!.GetFirstChild<TableCaption>()!.Val!.Value!);
        foreach ((_, string name, string total) in Rounds.SichuanPublished())
        {
            IEnumerable<string> lost = tables[name + "失分情况"].Single().Elements<TableRow>().Skip(1).Select(row => row.Elements<TableCell>().ElementAt(3).InnerText);
            Assert.That(lost.Sum(Rounds.Number), Is.EqualTo(100 - Rounds.Number(total)), name);
        }
    }

    [Test]
    public void The_annex_has_the_published_ranking()
    {
        using WordCheck check = Check(Rounds.Sichuan());
        IEnumerable<(string, string, decimal)> rows = check.Body.Elements<Table>().ElementAt(^2).Elements<TableRow>().Skip(1)
            .Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToArray()).Select(cells => (cells[0], cells[1], Rounds.Number(cells[2])));
        Assert.That(rows, Is.EquivalentTo(Rounds.SichuanPublished().Select(row => (row.Rank, row.Name, Rounds.Number(row.Total)))));
    }

    [Test]
    public void Tables_repeat_their_headings_and_captions_count_on()
    {
        using WordCheck check = Check(Rounds.Sichuan());
        Assert.That(check.Body.Elements<Table>().Select(table => table.Elements<TableRow>().First().Descendants<TableHeader>().Any()), Is.All.True);
        string[] captions = [.. check.InStyle("Caption").Where(caption => caption.StartsWith('表'))];
        Assert.That(captions.Select(caption => caption.Split("  ")[0]), Is.EqualTo(Enumerable.Range(1, captions.Length).Select(number => FormattableString.Invariant($"表 {number}"))));
        Assert.That(check.Body.Descendants<SimpleField>().Count(field => field.Instruction!.Value!.Contains("SEQ 表")), Is.EqualTo(captions.Length));
    }

    [Test]
    public void Charts_have_alternative_texts_and_fit_the_page()
    {
        using WordCheck check = Check(Rounds.OfSize(200));
        Inline[] pictures = [.. check.Body.Descendants<Inline>()];
        Assert.That(pictures.Select(picture => picture.DocProperties!.Description!.Value), Has.Exactly(3).Items.And.All.Not.Empty);
        Assert.That(pictures.Select(picture => picture.Extent!.Cx!.Value / 36_000.0), Is.All.LessThanOrEqualTo(156.1));
        Assert.That(pictures.Select(picture => picture.Extent!.Cy!.Value / 36_000.0), Is.All.LessThanOrEqualTo(225));
    }

    [Test]
    public void The_ranking_of_a_large_round_has_as_many_rows_as_can_be_read_in_print()
    {
        using WordCheck check = Check(Rounds.OfSize(200));
        Assert.That(check.Body.Descendants<Inline>().First().DocProperties!.Description!.Value, Does.Contain("图中为前 20 个和后 20 个，中间 160 个未列出"));
        Assert.That(check.Body.Descendants<Inline>().First().Extent!.Cx!.Value / 36_000.0, Is.EqualTo(156).Within(0.1), "as wide as the text");
    }

    [Test]
    public void The_page_is_that_of_the_standard()
    {
        using WordCheck check = Check(Rounds.Sichuan());
        PageMargin margin = check.Body.Descendants<SectionProperties>().First().GetFirstChild<PageMargin>()!;
        PageSize size = check.Body.Descendants<SectionProperties>().First().GetFirstChild<PageSize>()!;
        Assert.That(Millimetres(margin.Top!), Is.EqualTo(37).Within(0.05));
        Assert.That(Millimetres((int)margin.Left!.Value), Is.EqualTo(28).Within(0.05));
        Assert.That(Millimetres((int)(size.Width! - margin.Left - margin.Right!)), Is.EqualTo(156).Within(0.1));
        Assert.That(Millimetres((int)size.Height!.Value - margin.Top! - margin.Bottom!), Is.EqualTo(225).Within(0.1));
        Assert.That(check.Body.Descendants<SectionProperties>().Last().GetFirstChild<PageSize>()!.Orient!.Value, Is.EqualTo(PageOrientationValues.Landscape));
    }

    [Test]
    public void Those_who_read_no_further_find_the_conclusions_first()
    {
        using var studied = new WordCheck(WordReport.Of(StudiedRounds.Sichuan.Result, study: StudiedRounds.Sichuan).WriteTo);
        using var plain = new WordCheck(WordReport.Of(Rounds.Sichuan()).WriteTo);
        Assert.That(studied.InStyle("Heading2").ElementAt(3), Is.EqualTo("主要结论"));
        Assert.That(plain.InStyle("ListNumber").Take(4), Is.EqualTo(new[]
        {
            "总分最高 96.4 分：成都市。",
            "平均分 65.56，中位数 65.6，最低 38.0。",
            "得分率最高的一级指标：A4 网站设计 85.83%；A1 信息公开与更新 69.47%。",
            "得分率最低的一级指标：A2 网上办事 32.54%；A3 公众参与 52.93%。",
        }));
        Assert.That(plain.InStyle("ListNumber"), Has.One.StartsWith("名次是否可信：未作可信程度分析"));
        Assert.That(studied.InStyle("ListNumber"), Has.One.StartsWith("名次是否可信："));
    }

    [Test]
    public void A_typical_problem_has_the_suggestion_that_most_subjects_were_given()
    {
        Scheme scheme = Rounds.Scheme([]) with
        {
            FullMark = 10,
            Indicators = [new Indicator { Code = "A", Title = "清单", FullMark = 10, Method = new Checklist([new ChecklistItem("目录", 5), new ChecklistItem("指南", 5)]) }],
        };
        var table = new ObservationTableBuilder(scheme);
        foreach ((string name, string[] met) in ((string, string[])[])[("甲", ["目录"]), ("乙", ["目录"]), ("丙", ["指南"]), ("丁", ["目录", "指南"])])
            table.Add(name, "A", ObservedValue.OfChecklist(met));
        using WordCheck check = Check(Scorer.For(scheme).Score(table.Build()));
        Assert.That(check.InStyle("ListNumber"), Has.One.EqualTo("A 清单：得分率 62.5%，4 个对象中有 3 个失分，平均失分 3.75 分。建议（适用于其中 2 个）：补齐尚未满足的要素（指南）。"));
    }

    [Test]
    public void A_small_table_is_not_torn_and_what_leads_to_it_stays_with_it()
    {
        using WordCheck check = Check(Rounds.Sichuan());
        Table small = check.Body.Elements<Table>().First(table => table.Elements<TableRow>().Count() == 6);
        bool[] kept = [.. small.Elements<TableRow>().Skip(1).Select(row => row.Descendants<Paragraph>().All(paragraph => paragraph.ParagraphProperties!.KeepNext is not null))];
        Assert.That(kept, Is.EqualTo(new[] { true, true, true, true, false }));
        Paragraph lead = check.Body.Elements<Paragraph>().First(paragraph => paragraph.InnerText.StartsWith("第 1 名", StringComparison.Ordinal));
        Assert.That(lead.ParagraphProperties!.KeepNext, Is.Not.Null);
        Assert.That(check.Body.Elements<Table>().Select(table => table.GetFirstChild<TableProperties>()!.GetFirstChild<TableDescription>()!.Val!.Value), Is.All.StartsWith("共 "));
    }

    [Test]
    public void The_bytes_are_the_same_in_every_culture()
    {
        byte[] expected = Again();
        Assert.That(TestCultures.All.Select(culture => TestCultures.Under(culture, Again).AsSpan().SequenceEqual(expected)), Is.All.True);

        static byte[] Again()
        {
            using WordCheck check = Check(Rounds.Sichuan(Rounds.FourGrades));
            return check.Bytes;
        }
    }

    [Test]
    public void Hostile_names_are_text_and_nothing_else()
    {
        Scheme scheme = Rounds.Scheme([("A1", Attack, 60), ("A2", new string('名', 200), 40)]) with { Title = Attack, Sources = [new Citation(Attack, "javascript:alert(1)")] };
        var table = new ObservationTableBuilder(scheme);
        foreach (string name in (string[])[Attack + Controls, new string('局', 200), "file:///etc/passwd"])
            table.Add(name, "A1", ObservedValue.OfNumber(1), Attack + Controls, new ObservationDetails(null, "file:///etc/passwd", Attack + Controls)).Add(name, "A2", ObservedValue.OfNumber(40));
        using WordCheck check = Check(Scorer.For(scheme).Score(table.Build()));
        Assert.That(check.Errors, Is.Empty);
        Assert.That(check.Main.HyperlinkRelationships, Is.Empty);
        Assert.That(check.Text, Does.Contain("=HYPERLINK(\"http://evil\")<img src=x onerror=alert(1)>{0}\\u202e\\u0007"));
        Assert.That(check.Text, Has.None.EqualTo('\u202E'));
        Assert.That(check.Body.Descendants<SimpleField>().Select(field => field.Instruction!.Value!.Trim().Split(' ')[0]), Is.All.EqualTo("SEQ"));
    }

    [Test]
    public void A_large_round_tells_what_it_leaves_out()
    {
        RoundResult result = Rounds.Large(400, 20);
        WordReport report = WordReport.Of(result);
        using var check = new WordCheck(report.WriteTo);
        int losses = result.Standings.Sum(standing => standing.Card.Explain().Leaves.Count(leaf => leaf.LostPoints > 0));
        Assert.That(check.Text, Does.Contain($"全部失分共 {losses} 项，本报告不逐项列出，详见各对象问题清单。"));
        Assert.That(check.Text, Does.Contain("本表列出失分最多的 100 个对象，其余 300 个见附件中的名次表。"));
        Assert.That(check.InStyle("Annex"), Is.EqualTo(new[] { "名次表", "指标体系", "各对象失分情况" }));
        Assert.That(check.Body.Elements<Table>().TakeLast(3).Select(table => table.Elements<TableRow>().Count()), Is.EqualTo(new[] { 401, 23, 101 }));
        Assert.That(report.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { "RPT111", "RPT111" }));
    }

    [Test]
    public void The_previous_round_is_compared_by_names()
    {
        RoundResult previous = Rounds.OfTotals([("甲", 80), ("乙", 90), ("丙", 70), ("丁", 60)]);
        RoundResult now = Rounds.OfTotals([("甲", 95), ("乙", 85), ("丙", 60), ("戊", 50)]);
        using var check = new WordCheck(WordReport.Of(now, comparison: RoundComparison.Of(previous, now)).WriteTo);
        Assert.That(check.Text, Does.Contain("前一轮 4 个评估对象，后一轮 4 个；两轮均参评 3 个，新增 1 个，退出 1 个。"));
        Table moves = check.Body.Elements<Table>().Single(table => table.GetFirstChild<TableProperties>()!.GetFirstChild<TableCaption>()!.Val == "名次变化较大的对象");
        Assert.That(moves.Elements<TableRow>().Skip(1).Select(row => string.Join(' ', row.Elements<TableCell>().Select(cell => cell.InnerText))), Is.EqualTo(new[]
        {
            "甲 2 1 +1 80 95 +15", "乙 1 2 -1 90 85 -5",
        }));
    }

    [TestCase(Language.Chinese, "评估自身规范性")]
    [TestCase(Language.English, "Is the assessment itself sound?")]
    public void A_review_of_conduct_has_its_six_answers_and_what_is_not_met(Language language, string heading)
    {
        using var check = new WordCheck(WordReport.Of(new RoundMaterial(ConductRounds.Result) { Conduct = ConductRounds.Whole }, language).WriteTo);
        Table[] answers = [.. check.Body.Elements<Table>().Where(table => table.GetFirstChild<TableProperties>()!.GetFirstChild<TableCaption>()!.Val!.Value!.Contains(ConductRounds.Signs[0].Programme, StringComparison.Ordinal))];

        Assert.That(check.Errors, Is.Empty);
        Assert.That(check.InStyle("Heading1"), Has.Some.EqualTo(heading));
        Assert.That(answers.Single().Elements<TableRow>().Count(), Is.EqualTo(1 + 6));
        Assert.That(ConductRounds.Whole.Reviews[0].Verdicts.Select(verdict => verdict.Text.In(language)), Is.All.Matches<string>(text => check.Text.Contains(text!, StringComparison.Ordinal)));
        Assert.That(check.Text, Does.Contain("FA01").And.Contain("SR01").And.Contain("AL06"));
    }

    [Test]
    public void Inputs_of_another_round_are_refused() => Assert.That(
        () => WordReport.Of(Rounds.Sichuan(), EvaluatorRounds.Guilford.Review), Throws.ArgumentException.With.Property("ParamName").EqualTo("review"));

    private static WordCheck Check(RoundResult result, Language language = Language.Chinese) => new(WordReport.Of(result, language: language).WriteTo);

    private static string Said(Hyperlink entry) => string.Concat(entry.Descendants<Text>().Select(text => text.Text));

    private static double Millimetres(int twips) => Math.Round(twips / 1440.0 * 25.4, 2);
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

public sealed class RoundReportTests
{
    private const string Attack = "<script>alert(1)</script>\"'&<img src=x onerror=alert(2)>";

    [TestCase(Language.Chinese, "要点", "评估概况", "总体结果", "分项结果", "存在问题", "改进建议", "附：指标体系")]
    [TestCase(Language.English, "At a glance", "The assessment", "Overall results", "Results by indicator", "Problems found", "Suggestions", "Annex: the indicators")]
    public void The_sections_stand_in_order(Language language, params string[] sections)
    {
        IDocument page = Page(Rounds.Sichuan(), language);

        Assert.That(page.QuerySelectorAll("section > h2").Select(heading => heading.TextContent), Is.EqualTo(sections));
        Assert.That(page.QuerySelectorAll("nav a").Select(link => page.QuerySelector(link.GetAttribute("href")!)), Is.All.Not.Null);
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo(language.ToCultureName()));
    }

    [Test]
    public void The_ranking_table_is_the_published_one()
    {
        string[][] rows = Cells(Page(Rounds.Sichuan()), "#ranking-table tbody tr");
        IEnumerable<string> published = Rounds.SichuanPublished().Select(row => $"{row.Rank} {row.Name} {Rounds.Number(row.Total):0.0}");

        Assert.That(rows.Select(row => string.Join(' ', row.Take(3))), Is.EquivalentTo(published));
        Assert.That(rows.Select(row => row[0]), Is.EqualTo(Rounds.SichuanPublished().Select(row => row.Rank)));
    }

    [Test]
    public void Each_name_in_the_ranking_leads_to_the_problems_of_that_subject()
    {
        IDocument page = Page(Rounds.Sichuan());

        foreach (IElement link in page.QuerySelectorAll("#ranking-table tbody a"))
            Assert.That(page.QuerySelector(link.GetAttribute("href")! + "-name")!.TextContent, Is.EqualTo(link.TextContent));
    }

    [Test]
    public void The_points_of_every_problem_list_add_up_to_the_total()
    {
        RoundResult result = Rounds.Sichuan();
        IDocument page = Page(result);

        foreach (IElement subject in page.QuerySelectorAll("article.subject"))
        {
            string[][] rows = Cells(subject, "table.losses tbody tr");
            decimal lost = rows.Sum(row => Rounds.Number(row[3]));
            Standing standing = result.Find(subject.QuerySelector("h3 span")!.TextContent)!;

            Assert.That(100 - lost, Is.EqualTo(standing.Score));
            Assert.That(rows.Select(row => Rounds.Number(row[1]) - Rounds.Number(row[2]) - Rounds.Number(row[3])), Is.All.Zero);
            Assert.That(subject.QuerySelector("tfoot td")!.TextContent, Is.EqualTo(ScoreText.Format(lost)));
        }
    }

    [Test]
    public void The_explanation_of_a_subject_has_a_line_for_each_node_and_adds_up()
    {
        string[][] rows = Cells(Page(Rounds.Sichuan()).QuerySelector("#subject-1")!, "table.explanation tbody tr");

        Assert.That(rows, Has.Length.EqualTo(6));
        Assert.That(rows.Skip(1).Sum(row => Rounds.Number(row[3])), Is.EqualTo(96.4m));
    }

    [Test]
    public void The_page_loads_nothing_and_allows_only_its_own_style_and_script()
    {
        string html = RoundReport.Of(Rounds.Sichuan()).ToHtml();
        IDocument page = Parse(html);
        string policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

        Assert.That(page.QuerySelectorAll("link, img, iframe, object, embed, base, form, [src], [style], [onclick]"), Is.Empty);
        Assert.That(policy, Does.StartWith("default-src 'none';").And.Not.Contain("unsafe").And.Not.Contain("http"));
        foreach (IElement own in page.QuerySelectorAll("style, script"))
            Assert.That(policy, Does.Contain(Sha256(own.TextContent)));
    }

    [Test]
    public void Whatever_comes_from_data_stays_text()
    {
        IDocument page = Page(Hostile(Attack, "javascript:alert(3)", "data:text/html,x"));

        Assert.That(page.QuerySelectorAll("script"), Has.Length.EqualTo(1));
        Assert.That(page.QuerySelectorAll("img, [onerror]"), Is.Empty);
        Assert.That(page.QuerySelectorAll("a").Where(link => !link.GetAttribute("href")!.StartsWith('#')), Is.Empty);
        Assert.That(page.QuerySelector("#subject-1-name")!.TextContent, Is.EqualTo(Attack));
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo(Attack));
        Assert.That(page.QuerySelector("#subject-1 .losses")!.TextContent, Does.Contain("javascript:alert(3)"));
    }

    [TestCase("https://example.org/a?b=1&c=\"d\"", "https://example.org/a?b=1&c=%22d%22")]
    [TestCase("http://例子.中国/一", "http://例子.中国/%E4%B8%80")]
    public void Web_addresses_become_links(string address, string link)
    {
        IDocument page = Page(Hostile("甲", address, address));

        Assert.That(page.QuerySelectorAll("#subject-1 .losses td a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { link, link }));
    }

    [TestCase("JavaScript:alert(1)")]
    [TestCase(" javascript:alert(1)")]
    [TestCase("vbscript:x")]
    [TestCase("file:///etc/passwd")]
    [TestCase("//example.org/x")]
    [TestCase("/local/path")]
    [TestCase("档案柜三层")]
    public void Other_addresses_stay_text(string address) => Assert.That(Page(Hostile("甲", address, address)).QuerySelectorAll("#subject-1 .losses td a"), Is.Empty);

    [Test]
    public void Control_characters_are_shown_as_escapes()
    {
        string html = RoundReport.Of(Rounds.OfTotals([("甲\u0000\u202E乙", 50m)])).ToHtml();

        Assert.That(Parse(html).QuerySelector("#subject-1-name")!.TextContent, Is.EqualTo("甲\\u0000\\u202e乙"));
        Assert.That(html.AsSpan().ContainsAny('\u202E', '\u0000'), Is.False);
    }

    [Test]
    public void An_unverified_basis_is_marked()
    {
        IDocument page = Page(Hostile("甲", null, null, Verification.Recalled));

        Assert.That(page.QuerySelector("#annex-table .status")!.TextContent, Is.EqualTo("未核实"));
        Assert.That(page.QuerySelector("#subject-1 .losses .status")!.TextContent, Is.EqualTo("未核实"));
    }

    [Test]
    public void A_verified_basis_is_not_marked() =>
        Assert.That(Page(Hostile("甲", null, null, Verification.Verified)).QuerySelectorAll(".status"), Is.Empty);

    [Test]
    public void What_was_left_out_is_told_by_its_kind_of_nothing()
    {
        Scheme scheme = Rounds.Scheme([("A", "甲项", 40), ("B", "乙项", 30), ("C", "丙项", 20), ("D", "丁项", 10)])
            with
        { Absence = new AbsencePolicy(Missing: AbsenceRule.Zero) };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("县", "A", ObservedValue.OfNumber(20)).Add("县", "B", ObservedValue.NotApplicable).Add("县", "C", ObservedValue.Excluded).Build();
        IElement subject = Page(Scorer.For(scheme).Score(table)).QuerySelector("#subject-1")!;

        Assert.That(
            subject.QuerySelectorAll(".withheld li").Select(line => line.TextContent),
            Is.EqualTo(new[] { "不计入（不适用）：B 乙项", "不计入（剔除）：C 丙项", "总分：仅 50% 的权重适用，已折算至满分" }));
        Assert.That(subject.QuerySelector(".losses")!.TextContent, Does.Contain("未采集：计零分"));
        Assert.That(Cells(subject, ".losses tbody tr").Sum(row => Rounds.Number(row[3])), Is.EqualTo(60m));
    }

    [Test]
    public void Warnings_of_the_round_and_of_the_charts_are_shown()
    {
        RoundResult result = Rounds.OfTotals([("鄠邑区", 50m), ("无分县", null)]);
        string[] warnings = [.. Page(result).QuerySelectorAll("#warnings li").Select(line => line.TextContent)];

        Assert.That(warnings, Has.Some.Contains("SCO201").And.Some.Contains("RPT101").And.Some.Contains("U+9120"));
    }

    [Test]
    public void The_data_cut_off_is_the_latest_time_told()
    {
        Scheme scheme = Rounds.Scheme([("A", "甲项", 100)]);
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("县", "A", ObservedValue.OfNumber(20), details: new ObservationDetails(DateTimeOffset.Parse("2024-05-01T08:00:00+08:00")))
            .Add("市", "A", ObservedValue.OfNumber(30), details: new ObservationDetails(DateTimeOffset.Parse("2024-05-01T01:30:00+00:00"))).Build();

        Assert.That(Page(Scorer.For(scheme).Score(table)).QuerySelector("#overview")!.TextContent, Does.Contain("2024-05-01 01:30 +00:00（最晚一条采集值）"));
    }

    [TestCase(1, "", "2024-05-01 09:00 +00:00")]
    [TestCase(0, "", "2024-05-01 09:00（")]
    [TestCase(0, "English", "2024-05-01 09:00 (")]
    public void A_cut_off_told_without_any_offset_is_printed_without_one(int hours, string language, string expected)
    {
        Scheme scheme = Rounds.Scheme([("A", "甲项", 100)]);
        var early = new DateTimeOffset(2024, 5, 1, 8, 0, 0, TimeSpan.FromHours(hours));
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("县", "A", ObservedValue.OfNumber(20), details: new ObservationDetails(early))
            .Add("市", "A", ObservedValue.OfNumber(30), details: new ObservationDetails(new DateTimeOffset(2024, 5, 1, 9, 0, 0, TimeSpan.Zero))).Build();

        IDocument page = Page(Scorer.For(scheme).Score(table), language == "English" ? Language.English : Language.Chinese);
        Assert.That(page.QuerySelector("#overview")!.TextContent, Does.Contain(expected));
    }

    [TestCase(100, Language.Chinese, null)]
    [TestCase(101, Language.Chinese, "另有 1 条提示未在此列出")]
    [TestCase(350, Language.English, "250 more warnings are not listed here")]
    public void A_hundred_warnings_are_listed_and_the_rest_is_counted(int withoutTotal, Language language, string? rest)
    {
        IEnumerable<(string, decimal?)> totals = Enumerable.Range(0, withoutTotal).Select(i => (FormattableString.Invariant($"{i}号"), (decimal?)null));
        string[] warnings = [.. Page(Rounds.OfTotals([("甲", 50m), .. totals]), language).QuerySelectorAll("#warnings li").Select(line => line.TextContent)];

        Assert.That(warnings.Count(warning => warning.Contains("SCO201", StringComparison.Ordinal)), Is.EqualTo(100));
        Assert.That(warnings, Has.Length.EqualTo(rest is null ? 100 : 101));
        Assert.That(warnings[^1], Does.Contain(rest ?? "SCO201"));
    }

    [TestCase(Language.Chinese, "修约前总分", "按修约前的总分排名、评定等级")]
    [TestCase(Language.English, "Total before rounding", "ranks and grades follow the totals before rounding")]
    public void Where_exact_totals_decide_they_stand_beside_the_published_ones(Language language, string heading, string sentence)
    {
        Scheme scheme = Rounds.Scheme([("A", "甲项", 100)]) with { Ranking = new RankingPolicy(Basis: RankBasis.Exact), Grades = Rounds.FourGrades };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .Add("甲", "A", ObservedValue.OfNumber(90.04m)).Add("乙", "A", ObservedValue.OfNumber(89.96m)).Build();
        IDocument page = Page(Scorer.For(scheme).Score(table), language);

        // Both totals are published as 90.0; only the exact ones tell the ranks and grades apart.
        Assert.That(page.QuerySelectorAll("#ranking-table th").Select(cell => cell.TextContent), Has.One.EqualTo(heading));
        Assert.That(Cells(page, "#ranking-table tbody tr").Select(row => string.Join(' ', row)), Is.EqualTo(new[] { "1 甲 90.0 90.04 优秀 90.04", "2 乙 90.0 89.96 良好 89.96" }));
        Assert.That(page.QuerySelector("#overview")!.TextContent, Does.Contain(sentence));
        Assert.That(Page(Rounds.Sichuan(), language).QuerySelector("#ranking-table")!.TextContent, Does.Not.Contain(heading));
    }

    [Test]
    public void The_annex_says_codes_and_bands_as_the_diagnostics_and_the_field_do()
    {
        Scheme scheme = Rounds.Scheme([("A", "甲项", 10)]);
        scheme = scheme with { FullMark = 10, Indicators = [scheme.Indicators[0] with { Method = new Bands([new Band(90, 10), new Band(60, 6), new Band(null, 0)]) }] };
        ObservationTable table = new ObservationTableBuilder(scheme).Add("甲", "A", ObservedValue.OfNumber(95)).Build();
        IElement annex = Page(Scorer.For(scheme).Score(table)).QuerySelector("#annex-table")!;

        Assert.That(annex.QuerySelector("th")!.TextContent, Is.EqualTo("编码"));
        Assert.That(annex.TextContent, Does.Contain("90 及以上：10 分").And.Contain("60 及以上、不足 90：6 分"));
    }

    [Test]
    public void The_overview_tells_the_hashes_of_scheme_and_observations()
    {
        RoundResult result = Rounds.Sichuan();
        string overview = Page(result).QuerySelector("#overview")!.TextContent;

        Assert.That(overview, Does.Contain(result.Manifest.SchemeHash).And.Contain(result.Manifest.ObservationsHash!));
    }

    [Test]
    public void Suggestions_name_the_largest_losses_first()
    {
        string[][] rows = Cells(Page(Rounds.Sichuan()), "#advice-table tbody tr");

        // 成都市 lost 2.6 on A1 and 1 on A2.
        Assert.That(rows[0], Is.EqualTo(new[] { "成都市", "3.6", "A1 信息公开与更新 可追回 2.6 分；A2 网上办事 可追回 1 分" }));
    }

    [Test]
    public void A_subject_that_lost_nothing_says_so() =>
        Assert.That(Page(Rounds.OfTotals([("甲", 100m)])).QuerySelector("#subject-1")!.TextContent, Does.Contain("未失分。满分 100 − 失分 0 ＝ 总分 100.0"));

    [Test]
    public void Rounding_is_part_of_the_reckoning()
    {
        Scheme scheme = Rounds.Scheme([("A", "甲项", 60), ("B", "乙项", 40)]);
        ObservationTable table = new ObservationTableBuilder(scheme).Add("县", "A", ObservedValue.OfNumber(50.03m)).Add("县", "B", ObservedValue.OfNumber(30.03m)).Build();

        Assert.That(
            Page(Scorer.For(scheme).Score(table)).QuerySelector("#subject-1 tfoot")!.TextContent,
            Does.Contain("满分 100 − 失分 19.94，修约 +0.04，得总分 80.1"));
    }

    [Test]
    public void The_bytes_are_the_same_in_every_culture_and_on_any_number_of_threads()
    {
        string expected = RoundReport.Of(Rounds.Sichuan(Rounds.FourGrades)).ToHtml();
        string Again() => RoundReport.Of(Rounds.Sichuan(Rounds.FourGrades)).ToHtml();

        Assert.That(TestCultures.All.Select(culture => TestCultures.Under(culture, Again) == expected), Is.All.True);
        Assert.That(Enumerable.Range(0, 6).AsParallel().WithDegreeOfParallelism(2).Select(_ => Again() == expected), Is.All.True);
    }

    [Test]
    public void Saving_writes_the_page_as_it_is()
    {
        RoundReport report = RoundReport.Of(Rounds.OfSize(3));
        string path = Path.Combine(Path.GetTempPath(), $"evaluation-report-{Environment.ProcessId}", "report.html");
        try
        {
            report.SaveHtml(path);

            Assert.That(File.ReadAllText(path), Is.EqualTo(report.ToHtml()));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    [Test]
    public void Work_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.That(() => RoundReport.Of(Rounds.OfSize(3), cancellationToken: stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static RoundResult Hostile(string text, string? evidence, string? link, Verification verification = Verification.Verified)
    {
        Scheme scheme = Rounds.Scheme([]) with
        {
            Title = text,
            Indicators = [new Indicator { Code = "A", Title = text, FullMark = 100, Method = new DirectPoints(), Note = text, Basis = [new Citation("依据" + text, link, verification)] }],
            Grades = [new Grade(text)],
        };
        ObservationTable table = new ObservationTableBuilder(scheme)
            .AddSubject(new Subject(text, Group: text))
            .Add(text, "A", ObservedValue.OfNumber(1), evaluator: text, new ObservationDetails(Evidence: evidence, Comment: text)).Build();
        return Scorer.For(scheme).Score(table);
    }

    private static string[][] Cells(IParentNode parent, string rows) =>
        [.. parent.QuerySelectorAll(rows).Cast<IHtmlTableRowElement>().Select(row => row.Cells.Select(cell => cell.TextContent.Trim()).ToArray())];

    private static IDocument Page(RoundResult result, Language language = Language.Chinese) => Parse(RoundReport.Of(result, language).ToHtml());

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Sha256(string text) =>
        Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}

using System.Text;
using Evaluation.Diagnostics;
using SkiaSharp;

namespace Evaluation.Reports.Fonts;

public sealed class GlyphCheckTests
{
    private static readonly GlyphCheck Bare = new(SystemFonts.None);

    [Test]
    public void The_embedded_font_has_every_character_of_the_report_texts() =>
        Assert.That(Bare.Missing(ReportTexts.All.SelectMany(pair => new[] { pair.Text.English, pair.Text.Chinese })), Is.Empty);

    [Test]
    public void The_embedded_font_has_the_names_of_the_provinces_and_of_the_21_cities() => Assert.That(
        Bare.Missing(Rounds.SichuanPublished().Select(row => row.Name).Append("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼港澳台")),
        Is.Empty);

    [Test]
    public void One_warning_names_every_character_that_no_font_has()
    {
        ValueList<Diagnostic> found = Bare.Check(["鄠邑区", "鄠邑区😀", "成都市", "㛃𬭎"]);

        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(found[0].Code, Is.EqualTo("RPT101"));
        Assert.That(found[0].Message(Language.English), Does.Contain(" 4 ").And.Contain("㛃 (U+36C3), 鄠 (U+9120), 😀 (U+1F600), 𬭎 (U+2CB4E)"));
    }

    [Test]
    public void A_box_is_drawn_for_each_character_that_no_font_has_and_nothing_for_a_selector() =>
        Assert.That(Bare.Runs("鄠邑区😀\uFE0F葛\U000E0100").Select(run => run.Text), Is.EqualTo(new[] { "□邑区□葛" }));

    [Test]
    public void Text_that_the_font_has_gives_no_warning() => Assert.That(Bare.Check(["总分 96.4 – Größe ≥ 3"]), Is.Empty);

    [Test]
    public void A_font_of_the_machine_draws_what_the_embedded_one_lacks_and_then_there_is_no_warning()
    {
        SKFontManager manager = SKFontManager.Default;
        Rune? rare = manager.FontFamilies.Select(manager.MatchFamily).OfType<SKTypeface>().SelectMany(OutsideOurs).Cast<Rune?>().FirstOrDefault();
        if (rare is null)
            Assert.Ignore("This machine has no font with a character that the embedded one lacks.");
        var check = new GlyphCheck(new SystemFonts(manager));
        string text = "甲" + rare + "乙";

        Assert.That(check.Check([text]), Is.Empty);
        Assert.That(check.Runs(text).Select(run => run.Text), Is.EqualTo(new[] { "甲", rare.ToString(), "乙" }));
        Assert.That(check.Runs(text)[1].Typeface.ContainsGlyph(rare.Value.Value), Is.True);
        Assert.That(Bare.Check([text]), Has.Count.EqualTo(1));
    }

    [TestCase("مدينة", Description = "Arabic")]
    [TestCase("བོད་ལྗོངས", Description = "Tibetan")]
    [TestCase("👨‍👩‍👧 e\u0301\u0301\u0301", Description = "joined emoji and stacked accents")]
    [TestCase("\uD840", Description = "half a pair")]
    [TestCase("", Description = "nothing")]
    public void Any_script_is_drawn_or_boxed_without_a_fault(string name)
    {
        Charts.ChartImage chart = Charts.RankingChart.Of(Rounds.OfTotals([(name + "县", 50m)]));

        Assert.That(chart.ToPng(), Is.Not.Empty);
        Assert.That(chart.ToSvg(), Does.Contain("县"));
    }

    private static IEnumerable<Rune> OutsideOurs(SKTypeface typeface) => new[] { 0x1F600, 0x0645, 0x05D0, 0x0E01, 0x9120, 0x00DE, 0x2603, 0x16A0 }
        .Where(character => typeface.ContainsGlyph(character) && !ReportFont.Typeface.ContainsGlyph(character)).Select(character => new Rune(character));
}

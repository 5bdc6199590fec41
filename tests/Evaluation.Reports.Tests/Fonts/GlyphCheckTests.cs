using Evaluation.Diagnostics;

namespace Evaluation.Reports.Fonts;

public sealed class GlyphCheckTests
{
    [Test]
    public void The_embedded_font_has_every_character_of_the_report_texts() =>
        Assert.That(GlyphCheck.Missing(ReportTexts.All.SelectMany(pair => new[] { pair.Text.English, pair.Text.Chinese })), Is.Empty);

    [Test]
    public void The_embedded_font_has_the_names_of_the_provinces_and_of_the_21_cities() => Assert.That(
        GlyphCheck.Missing(Rounds.SichuanPublished().Select(row => row.Name).Append("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼港澳台")),
        Is.Empty);

    [Test]
    public void One_warning_names_every_character_that_the_font_lacks()
    {
        ValueList<Diagnostic> found = GlyphCheck.Check(["鄠邑区", "鄠邑区😀", "成都市"]);

        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(found[0].Code, Is.EqualTo("RPT101"));
        Assert.That(found[0].Message(Language.English), Does.Contain(" 2 ").And.Contain("鄠 (U+9120), 😀 (U+1F600)"));
    }

    [Test]
    public void A_box_is_drawn_for_each_character_that_the_font_lacks() =>
        Assert.That(GlyphCheck.Drawable("鄠邑区😀\uFE0F"), Is.EqualTo("□邑区□"));

    [Test]
    public void Text_that_the_font_has_gives_no_warning() => Assert.That(GlyphCheck.Check(["总分 96.4 – Größe ≥ 3"]), Is.Empty);
}

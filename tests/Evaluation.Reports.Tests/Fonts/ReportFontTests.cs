using ScottPlot;
using SkiaSharp;

namespace Evaluation.Reports.Fonts;

public sealed class ReportFontTests
{
    [Test]
    public void The_font_is_served_to_ScottPlot_by_its_own_name()
    {
        SKTypeface drawn = ReportFont.Typeface;

        Assert.That(drawn.FamilyName, Is.EqualTo("Noto Sans CJK SC"));
        Assert.That(ScottPlot.Fonts.GetTypeface(ReportFont.Family, bold: true, italic: false).FamilyName, Is.EqualTo(drawn.FamilyName));
    }

    [Test]
    public void The_default_fonts_of_the_program_stay_as_they_were()
    {
        string before = ScottPlot.Fonts.Default;
        Charts.RankingChart.Of(Rounds.OfSize(3)).ToPng();

        Assert.That(ScottPlot.Fonts.Default, Is.EqualTo(before));
        Assert.That(ScottPlot.Fonts.DefaultFontStyle, Is.Null);
    }

    [Test]
    public void The_resolver_leaves_other_names_to_others() =>
        Assert.That(new ReportFontResolver().CreateTypeface("Arial", FontWeight.Normal, FontSlant.Upright, FontSpacing.Normal), Is.Null);
}

using SkiaSharp;

namespace Evaluation.Reports.Charts;

/// <summary>Writes the charts for people to look at: in colour, in grey, and on a page in light and dark.</summary>
public sealed class ChartGalleryTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("EVALUATION_GALLERY");

    [Test]
    public void The_gallery_is_written_where_it_is_asked_for()
    {
        if (Folder is null)
            Assert.Ignore("EVALUATION_GALLERY names no folder.");
        Directory.CreateDirectory(Folder);
        string css = File.ReadAllText(Repository.PathTo("src", "Evaluation.Reports", "Html", "report.css"));
        int written = 0;
        foreach ((string name, Func<Language, ChartImage[]> draw) in ChartGallery.All())
        {
            foreach (Language language in Enum.GetValues<Language>())
            {
                ChartImage[] charts = draw(language);
                string file = Path.Combine(Folder, name.Replace(' ', '-') + "-" + language);
                for (int i = 0; i < charts.Length; i++, written++)
                    charts[i].SavePng(FormattableString.Invariant($"{file}-{i}.png"));
                foreach (string theme in new[] { "light", "dark" })
                    File.WriteAllText($"{file}-{theme}.html", $"<!doctype html><html data-theme=\"{theme}\"><meta charset=utf-8><style>{css}</style><body><main>{string.Concat(charts.Select(chart => "<section>" + chart.ToSvg() + "</section>"))}</main>");
            }
        }

        Assert.That(Directory.GetFiles(Folder, "*.png"), Has.Length.GreaterThanOrEqualTo(written));
    }

    /// <summary>What a printer without colour makes of a picture.</summary>
    internal static SKBitmap Grey(byte[] png)
    {
        SKBitmap picture = SKBitmap.Decode(png);
        for (int y = 0; y < picture.Height; y++)
        {
            for (int x = 0; x < picture.Width; x++)
            {
                SKColor colour = picture.GetPixel(x, y);
                byte grey = (byte)Math.Round((0.2126 * colour.Red) + (0.7152 * colour.Green) + (0.0722 * colour.Blue));
                picture.SetPixel(x, y, new SKColor(grey, grey, grey));
            }
        }

        return picture;
    }
}

using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Evaluation.Reports.Html;

/// <summary>Unpacks the subjects' pages of a large report as the page's script does.</summary>
internal static class Packed
{
    internal static IElement Subject(IDocument page, int position)
    {
        byte[] packed = Convert.FromBase64String(page.QuerySelector($"#subject-{position}-page")!.TextContent);
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        return new HtmlParser().ParseDocument(reader.ReadToEnd()).QuerySelector("article.subject")!;
    }
}

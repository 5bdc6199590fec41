using System.Security.Cryptography;
using System.Text;
using Evaluation.Reports.Fonts;

namespace Evaluation.Reports.Html;

/// <summary>What every page brings along whatever its template: the font, and a policy that lets nothing be loaded.</summary>
internal static class ReportPage
{
    private static readonly Lazy<string> Font = new(NewFontStyle);

    /// <summary>The style that holds the font.</summary>
    internal static string FontStyle => Font.Value;

    /// <summary>Nothing is loaded from anywhere, and only the template's own style and script and the font may act.</summary>
    internal static string PolicyOf(ReportTemplate template) =>
        $"default-src 'none'; style-src {Hash(template.Style)} {Hash(FontStyle)}; script-src {Hash(template.Script)}; "
        + "img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string NewFontStyle() =>
        $$"""
        /* {{ReportFont.Family}}: a subset of Noto Sans CJK SC, © 2014-2021 Adobe, SIL Open Font License 1.1 (scripts.sil.org/OFL) */
        @font-face{font-family:"{{ReportFont.Family}}";src:url(data:font/woff;base64,{{Convert.ToBase64String(ReportFont.Woff)}}) format("woff");}
        """;
}

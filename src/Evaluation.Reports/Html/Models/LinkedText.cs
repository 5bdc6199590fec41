using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Reports.Html.Models;

/// <summary>A text with the address it leads to, if that address is one a reader may safely follow.</summary>
/// <param name="Text">The text, on one line and without control characters.</param>
/// <param name="Link">An address of the web; empty for no link.</param>
/// <param name="Status">How well it is known, in words; empty when verified.</param>
internal sealed record LinkedText(string Text, string Link = "", string Status = "")
{
    /// <summary>A text from the data, which is a link when it is an address of the web as a whole.</summary>
    internal static LinkedText Of(string text) => new(SafeText.Prose(text), WebAddress(text));

    /// <summary>A citation with its link and its standing.</summary>
    internal static LinkedText Of(Citation citation, Language language) => new(
        SafeText.Prose(citation.Text),
        WebAddress(citation.Link),
        citation.Verification switch
        {
            Verification.Verified => "",
            Verification.Derived => ReportTexts.Derived.In(language),
            _ => ReportTexts.Unverified.In(language),
        });

    /// <summary>The address when it is one of the web; else empty. Anything else that a browser would follow (javascript:, data:, file:) stays text.</summary>
    internal static string WebAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address.AbsoluteUri
            : "";
}

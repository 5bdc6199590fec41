namespace Evaluation.Reports.Excel.Writing;

/// <summary>Which addresses a workbook may lead to.</summary>
internal static class WebAddress
{
    /// <summary>The longest address that Excel follows.</summary>
    private const int Longest = 2079;

    /// <summary>The address in the form of a relationship when it is an absolute one of the web that Excel follows; else empty.</summary>
    internal static string Of(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.AbsoluteUri.Length <= Longest
            ? address.AbsoluteUri
            : "";
}

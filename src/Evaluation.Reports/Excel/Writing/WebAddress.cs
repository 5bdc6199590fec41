using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>Which addresses a workbook may lead to.</summary>
internal static class WebAddress
{
    /// <summary>The longest address that Excel follows.</summary>
    private const int Longest = 2079;

    /// <summary>The address in the form of a relationship when it is an absolute one of the web that Excel follows; else empty.</summary>
    internal static string Of(string? text) => LinkedText.WebAddress(text) is { Length: <= Longest } address ? address : "";
}

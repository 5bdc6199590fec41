namespace Evaluation.Reports.Html.Models;

/// <summary>A subject's page as it goes into the report.</summary>
/// <param name="Anchor">The id of its place in the page.</param>
/// <param name="Content">HTML; or the same compressed by gzip and written in base64.</param>
internal sealed record WrittenPage(string Anchor, string Content);

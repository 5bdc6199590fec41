namespace Evaluation.Reports.Charts.Layouts;

/// <summary>The words of a chart of rows.</summary>
/// <param name="Name">A short name that begins the ids in its SVG.</param>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">The line below it, as a rule the scheme's title.</param>
/// <param name="Description">What it shows, in words.</param>
/// <param name="Axis">What the axis counts.</param>
/// <param name="Empty">What is said without rows.</param>
/// <param name="Notes">Lines below.</param>
internal sealed record RowTexts(string Name, string Title, string Subtitle, string Description, string Axis, string Empty, ValueList<string> Notes);

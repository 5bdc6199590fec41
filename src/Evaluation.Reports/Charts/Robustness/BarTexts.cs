namespace Evaluation.Reports.Charts.Robustness;

/// <summary>The words of a chart of bars.</summary>
/// <param name="Name">A short name that begins the ids in its SVG.</param>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">The scheme's title.</param>
/// <param name="Description">What it shows, in words.</param>
/// <param name="Axis">What the axis counts.</param>
/// <param name="Empty">What is said without rows.</param>
/// <param name="Notes">Lines below.</param>
internal sealed record BarTexts(string Name, string Title, string Subtitle, string Description, string Axis, string Empty, ValueList<string> Notes);

namespace Evaluation.Reports.Charts;

/// <summary>The words of a chart of intervals.</summary>
/// <param name="Name">The short name that begins the ids in the SVG.</param>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">The line below it.</param>
/// <param name="Description">What the chart shows, in words.</param>
/// <param name="Axis">What the axis counts.</param>
/// <param name="Empty">What to say when there is no row.</param>
/// <param name="Notes">What else is to be said below the chart.</param>
internal sealed record IntervalTexts(string Name, string Title, string Subtitle, string Description, string Axis, string Empty, ValueList<string> Notes);

namespace Evaluation.Reports.Charts;

/// <summary>What a matrix is about.</summary>
/// <param name="Name">A short name that begins the ids in its SVG.</param>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">The scheme's title.</param>
/// <param name="Description">What it shows, in words.</param>
/// <param name="Empty">What is said without members.</param>
/// <param name="LastHeading">Over the last column.</param>
/// <param name="Limits">Three values from which on the ground turns darker, ascending.</param>
/// <param name="Notes">Lines below.</param>
internal sealed record MatrixTexts(
    string Name, string Title, string Subtitle, string Description, string Empty, string LastHeading, ValueList<double> Limits, ValueList<string> Notes);

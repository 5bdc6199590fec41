namespace Evaluation.Reports.Charts.Layouts;

/// <summary>The words of a heat map.</summary>
/// <param name="Name">A short name that begins the ids in its SVG.</param>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">The scheme's title.</param>
/// <param name="Description">What it shows, in words.</param>
/// <param name="Empty">What is said when there is nothing to show.</param>
/// <param name="Notes">Lines below.</param>
internal sealed record HeatTexts(string Name, string Title, string Subtitle, string Description, string Empty, ValueList<string> Notes)
{
    /// <summary>What stands over the last numbers of the rows.</summary>
    internal string LastHeading { get; init; } = "";

    /// <summary>What stands where nothing is known.</summary>
    internal string Blank { get; init; } = "";
}

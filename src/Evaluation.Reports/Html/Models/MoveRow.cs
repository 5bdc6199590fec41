namespace Evaluation.Reports.Html.Models;

/// <summary>One subject of both rounds: where it stood and stands.</summary>
/// <param name="Anchor">The id of the subject's page.</param>
/// <param name="Name">The subject, and its earlier name where that was another.</param>
/// <param name="PlaceBefore">Its place before among the subjects that have a total in both rounds.</param>
/// <param name="Place">Its place now among the same.</param>
/// <param name="Moved">By how many places it rose.</param>
/// <param name="Before">Its total before.</param>
/// <param name="Now">Its total now.</param>
/// <param name="Change">The change of its total.</param>
/// <param name="Data">What of that new data gave.</param>
/// <param name="Weights">What new weights gave.</param>
/// <param name="Method">What new methods gave.</param>
/// <param name="Grades">Its grade, or both grades when it changed.</param>
internal sealed record MoveRow(
    string Anchor,
    string Name,
    ScoreCell PlaceBefore,
    ScoreCell Place,
    ScoreCell Moved,
    ScoreCell Before,
    ScoreCell Now,
    ScoreCell Change,
    ScoreCell Data,
    ScoreCell Weights,
    ScoreCell Method,
    string Grades);

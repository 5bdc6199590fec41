namespace Evaluation.Reports.Html.Models;

/// <summary>A subject that was assessed in both rounds.</summary>
/// <param name="Anchor">The id of its place in the page; empty for none.</param>
/// <param name="Name">Its name in the later round.</param>
/// <param name="PlaceBefore">Its place before, among the subjects with a total in both rounds.</param>
/// <param name="PlaceNow">Its place now, among the same subjects.</param>
/// <param name="Climbed">By how many places it went up.</param>
/// <param name="Before">Its total before, on the common basis.</param>
/// <param name="Now">Its total now.</param>
/// <param name="Change">The change of the total.</param>
/// <param name="GradeBefore">Its grade before, or a dash.</param>
/// <param name="GradeNow">Its grade now, or a dash.</param>
internal sealed record MoveRow(
    string Anchor,
    string Name,
    ScoreCell PlaceBefore,
    ScoreCell PlaceNow,
    ScoreCell Climbed,
    ScoreCell Before,
    ScoreCell Now,
    ScoreCell Change,
    string GradeBefore,
    string GradeNow);

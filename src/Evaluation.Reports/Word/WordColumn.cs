namespace Evaluation.Reports.Word;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Share">Its width, in shares of the whole table.</param>
/// <param name="IsText">Whether its cells are running text and stand to the left; numbers and short words stand in the middle.</param>
internal sealed record WordColumn(string Title, int Share, bool IsText = false);

namespace Evaluation.Reports.Html.Models;

/// <summary>A row of the table of tests.</summary>
/// <param name="Name">The family.</param>
/// <param name="Procedure">How false findings are controlled.</param>
/// <param name="Level">The level.</param>
/// <param name="Tested">How many were tested.</param>
/// <param name="Abstained">How many were not.</param>
/// <param name="Found">How many were found.</param>
/// <param name="ExpectedFalse">How many of those are expected to be false.</param>
internal sealed record FamilyRow(string Name, string Procedure, string Level, ScoreCell Tested, ScoreCell Abstained, ScoreCell Found, ScoreCell ExpectedFalse);

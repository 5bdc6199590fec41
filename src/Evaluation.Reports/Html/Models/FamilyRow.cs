namespace Evaluation.Reports.Html.Models;

/// <summary>A row of the table of tests.</summary>
internal sealed record FamilyRow(string Name, string Procedure, string Level, ScoreCell Tested, ScoreCell Abstained, ScoreCell Found, ScoreCell ExpectedFalse);

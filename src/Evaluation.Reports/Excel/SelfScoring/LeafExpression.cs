namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>How a formula scores the value of a cell.</summary>
/// <param name="Guard">What must hold of the value, else it cannot be scored.</param>
/// <param name="Points">The points of a value for which it holds.</param>
/// <param name="NeedsNumber">Whether the value must be a number before anything else is asked of it.</param>
internal sealed record LeafExpression(string Guard, string Points, bool NeedsNumber);

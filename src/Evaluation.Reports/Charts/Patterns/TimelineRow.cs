namespace Evaluation.Reports.Charts.Patterns;

/// <summary>The sheets of one evaluator in time.</summary>
internal sealed record TimelineRow(string Name, ValueList<SheetSpan> Sheets);

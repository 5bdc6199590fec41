namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>What an office wrote into a row, as text.</summary>
/// <param name="Value">The value.</param>
/// <param name="Link">The link.</param>
/// <param name="Remark">The remark.</param>
internal readonly record struct FilledRow(string Value, string Link, string Remark);

namespace Evaluation.Conduct.AnnualReports;

/// <summary>An identity that the form prints, or that two reports must fulfil, and how it came out.</summary>
/// <param name="Code">Its stable code: <c>R</c> rows, <c>C</c> columns, <c>Y</c> years, <c>T</c> text, <c>N</c> counts.</param>
/// <param name="Statement">What must hold.</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="Arithmetic">The reckoning, such as <c>13612 + 535 = 13364 + 783</c>; what is missing is shown as it stands.</param>
/// <param name="Cells">The cells it uses.</param>
public sealed record ReportIdentity(string Code, LocalText Statement, ReportOutcome Outcome, string Arithmetic, ValueList<ReportCell> Cells);

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Something in a self-score that would draw a reviewer's eye. It may be innocent; it is told before somebody else asks.</summary>
/// <param name="Code">The stable code, such as <c>SELF01</c>.</param>
/// <param name="Text">What it is, with its figures.</param>
/// <param name="Indicators">The leaves concerned, in order; may be empty.</param>
public sealed record SelfScoreSign(string Code, LocalText Text, ValueList<string> Indicators);

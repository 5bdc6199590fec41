namespace Evaluation.Diagnostics;

/// <summary>A kind of diagnostic: its stable code, its severity and its text in both languages.</summary>
/// <param name="Code">The stable code, such as <c>SCH201</c>. A code is never used again for something else.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Text">The text, with placeholders for the arguments of each <see cref="Diagnostic"/>; it ends with what to do.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, LocalText Text);

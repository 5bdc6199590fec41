namespace Evaluation.Reports.Excel.Reading;

/// <summary>A cell as a file has it.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its text, number or error as the file writes it; of a formula what it gave when the file was saved.</param>
/// <param name="HasFormula">Whether that was worked out by a formula.</param>
internal readonly record struct ReadCell(ReadCellKind Kind, string Text, bool HasFormula)
{
    /// <summary>Whether it says nothing.</summary>
    internal bool IsBlank => !HasFormula && string.IsNullOrWhiteSpace(Text);
}

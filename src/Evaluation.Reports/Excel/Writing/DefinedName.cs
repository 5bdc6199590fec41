namespace Evaluation.Reports.Excel.Writing;

/// <summary>A name that formulas may use.</summary>
/// <param name="Name">The name: letters, digits, underscores and dots, unlike the name of a cell.</param>
/// <param name="Reference">What it stands for, such as <c>'得分'!$A$1</c>.</param>
/// <param name="Sheet">The position of the sheet on which alone it holds, from 0; <see langword="null"/>, the default, for all.</param>
/// <param name="IsHidden">Whether lists of names leave it out.</param>
internal sealed record DefinedName(string Name, string Reference, int? Sheet = null, bool IsHidden = false);

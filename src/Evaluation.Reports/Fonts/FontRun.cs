using SkiaSharp;

namespace Evaluation.Reports.Fonts;

/// <summary>A part of a text that one font draws.</summary>
/// <param name="Text">The part.</param>
/// <param name="Typeface">The font.</param>
internal readonly record struct FontRun(string Text, SKTypeface Typeface);

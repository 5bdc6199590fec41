namespace Evaluation.Reports.Word;

/// <summary>The page of GB/T 9704-2012 in twentieths of a point: A4, 156 × 225 mm of text, 37 mm above it and 28 mm to its left.</summary>
internal static class WordPage
{
    internal const int Short = 11906;
    internal const int Long = 16838;
    internal const int Above = 2098;
    internal const int Left = 1587;
    internal const int Below = 1984;
    internal const int Right = 1474;

    /// <summary>The foot of the page number: its dashes stand 7 mm below the text.</summary>
    internal const int Footer = 1400;

    /// <summary>The width of the text on an upright page: 156 mm.</summary>
    internal const int TextWidth = Short - Left - Right;

    /// <summary>The height of the text on an upright page, which is the width on a page across: 225 mm.</summary>
    internal const int TextHeight = Long - Above - Below;
}

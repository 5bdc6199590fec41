namespace Evaluation.Reports.Charts.Drawing;

/// <summary>Which end of a text stands at its point.</summary>
internal enum TextAnchor
{
    /// <summary>The left end.</summary>
    Start = 0,

    /// <summary>The middle.</summary>
    Middle = 1,

    /// <summary>The right end.</summary>
    End = 2,
}

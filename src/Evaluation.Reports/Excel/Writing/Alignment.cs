namespace Evaluation.Reports.Excel.Writing;

/// <summary>Where the content of a cell stands between its left and its right edge.</summary>
internal enum Alignment : byte
{
    /// <summary>Text left, numbers right.</summary>
    General = 0,

    /// <summary>At the left edge.</summary>
    Left = 1,

    /// <summary>In the middle.</summary>
    Centre = 2,

    /// <summary>At the right edge.</summary>
    Right = 3,
}

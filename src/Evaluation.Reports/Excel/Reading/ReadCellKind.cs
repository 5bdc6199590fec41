namespace Evaluation.Reports.Excel.Reading;

/// <summary>What a <see cref="ReadCell"/> holds.</summary>
internal enum ReadCellKind : byte
{
    /// <summary>Nothing.</summary>
    Blank = 0,

    /// <summary>Text.</summary>
    Text = 1,

    /// <summary>A number; a date is one too.</summary>
    Number = 2,

    /// <summary>True or false.</summary>
    Truth = 3,

    /// <summary>An error such as <c>#REF!</c>.</summary>
    Error = 4,
}

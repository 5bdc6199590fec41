namespace Evaluation.Reports.Excel.Writing;

/// <summary>What a <see cref="SheetCell"/> holds.</summary>
internal enum CellKind : byte
{
    /// <summary>Nothing but its style.</summary>
    Blank = 0,

    /// <summary>Text, which stays text whatever it looks like.</summary>
    Text = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>A day.</summary>
    Date = 3,

    /// <summary>A formula with the number that it has now, or none.</summary>
    NumberFormula = 4,

    /// <summary>A formula with the text that it has now.</summary>
    TextFormula = 5,
}

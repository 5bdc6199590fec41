namespace Evaluation.Reports.Excel.Writing;

/// <summary>What an <see cref="InputCheck"/> lets in.</summary>
internal enum InputCheckKind : byte
{
    /// <summary>One of a list, which drops down.</summary>
    List = 0,

    /// <summary>A number between two ends, or above one.</summary>
    Number = 1,

    /// <summary>A whole number between two ends, or above one.</summary>
    Whole = 2,

    /// <summary>A day between two ends, or after one.</summary>
    Date = 3,

    /// <summary>Whatever a formula is true for.</summary>
    Formula = 4,

    /// <summary>Anything: only the prompt counts.</summary>
    Any = 5,
}

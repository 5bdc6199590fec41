namespace Evaluation.Reports.Excel.Dossiers;

/// <summary>What a field of a dossier takes.</summary>
internal enum FieldKind : byte
{
    /// <summary>Any text.</summary>
    Text = 0,

    /// <summary>A number.</summary>
    Number = 1,

    /// <summary>A whole number, 0 or more.</summary>
    Count = 2,

    /// <summary>A day.</summary>
    Date = 3,

    /// <summary>Yes or no.</summary>
    Flag = 4,

    /// <summary>One of a few names.</summary>
    Choice = 5,

    /// <summary>Texts, separated by semicolons.</summary>
    Texts = 6,

    /// <summary>Whether a list, which has a sheet of its own, is known to be empty.</summary>
    EmptyList = 7,
}

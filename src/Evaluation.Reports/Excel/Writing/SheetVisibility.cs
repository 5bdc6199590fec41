namespace Evaluation.Reports.Excel.Writing;

/// <summary>Whether a reader sees a sheet.</summary>
internal enum SheetVisibility : byte
{
    /// <summary>As any sheet.</summary>
    Visible = 0,

    /// <summary>Not, unless the reader unhides it.</summary>
    Hidden = 1,
}

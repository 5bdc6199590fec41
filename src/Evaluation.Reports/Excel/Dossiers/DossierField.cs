namespace Evaluation.Reports.Excel.Dossiers;

/// <summary>A field of a dossier as people fill it in.</summary>
/// <param name="Key">Its key in YAML; of a part with the part's: <c>scheme.published</c>.</param>
/// <param name="Title">What it is called in the workbook; no two of a sheet alike.</param>
/// <param name="Kind">What it takes.</param>
internal sealed record DossierField(string Key, LocalText Title, FieldKind Kind)
{
    /// <summary>What is said of it while its cell is selected; <see langword="null"/> for what is said of its kind.</summary>
    internal LocalText? Help { get; init; }

    /// <summary>The names of YAML and what they are called in the workbook.</summary>
    internal ValueList<(string Key, LocalText Title)> Choices { get; init; } = [];
}

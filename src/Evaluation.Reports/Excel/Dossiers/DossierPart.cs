namespace Evaluation.Reports.Excel.Dossiers;

/// <summary>A list of a dossier, which has a sheet of its own.</summary>
/// <param name="Key">Its key in YAML: <c>payments</c>, <c>appeals.list</c>.</param>
/// <param name="Title">The name of the sheet.</param>
/// <param name="Fields">Its columns.</param>
internal sealed record DossierPart(string Key, LocalText Title, ValueList<DossierField> Fields);

namespace Evaluation.Conduct.Dossiers;

/// <summary>The dossiers of a file.</summary>
/// <param name="Dossiers">The dossiers, in the order of the file; at least one.</param>
public sealed record DossierSet(ValueList<Dossier> Dossiers);

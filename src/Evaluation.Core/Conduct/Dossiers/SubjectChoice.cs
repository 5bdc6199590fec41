namespace Evaluation.Conduct.Dossiers;

/// <summary>Who was assessed.</summary>
/// <param name="Selection">How they were chosen; <see langword="null"/> when not known.</param>
/// <param name="Frame">How many could have been assessed; <see langword="null"/> when not known.</param>
/// <param name="Assessed">How many were; <see langword="null"/> when not known.</param>
public sealed record SubjectChoice(SubjectSelection? Selection, int? Frame, int? Assessed);

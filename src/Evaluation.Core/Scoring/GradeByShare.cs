using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>Why a subject has a grade by share.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Place">The place that decided, from 1; of equal totals the last place under all-out, the first under all-in.</param>
/// <param name="Tied">How many subjects share the place, itself included.</param>
/// <param name="Among">How many subjects places were counted among.</param>
/// <param name="Places">How many places from the top earn this grade or a better one.</param>
public sealed record GradeByShare(Grade Grade, int Place, int Tied, int Among, int Places);

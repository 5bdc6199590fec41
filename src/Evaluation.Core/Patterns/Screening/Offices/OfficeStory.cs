using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>What a finding about an office tells beside its test.</summary>
/// <param name="Statement">What was seen.</param>
/// <param name="Observations">How many scores it rests on.</param>
/// <param name="Evidence">What can be looked up.</param>
/// <param name="Cells">The scores it is about.</param>
internal sealed record OfficeStory(LocalText Statement, int Observations, ValueList<LocalText> Evidence, ValueList<FindingCell> Cells);

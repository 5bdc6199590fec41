using Evaluation.Observations.Corrections;

namespace Evaluation.Simulation.Drafting;

/// <summary>A correction while it is made.</summary>
internal sealed record SimulatedEdit(SimulatedSheet Sheet, int Leaf, int NewPlace, CorrectionStage Stage, TimeSpan AfterClose, string Reason);

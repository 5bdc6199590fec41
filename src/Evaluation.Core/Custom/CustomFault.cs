using Evaluation.Diagnostics;

namespace Evaluation.Custom;

/// <summary>What a rule of somebody else's did that no rule may do.</summary>
/// <param name="Descriptor">The kind of diagnostic.</param>
/// <param name="Detail">What exactly, for people.</param>
internal sealed record CustomFault(DiagnosticDescriptor Descriptor, LocalText Detail);

using Evaluation.Diagnostics;

namespace Evaluation.Observations.Reading.Values;

/// <summary>Why a text is no value of a leaf.</summary>
/// <param name="Descriptor">What kind of trouble it is.</param>
/// <param name="Help">What helps to mend it; empty when nothing does.</param>
/// <param name="Next">Another fault of the same text, or <see langword="null"/>.</param>
internal sealed record ValueFault(DiagnosticDescriptor Descriptor, string Help = "", ValueFault? Next = null);

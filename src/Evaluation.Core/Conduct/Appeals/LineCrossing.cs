using Evaluation.Observations.Corrections;

namespace Evaluation.Conduct.Appeals;

/// <summary>A correction of a subject that took it over a grade or rank line.</summary>
/// <param name="Subject">The subject; untrusted text.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Line">Which line, and from where to where.</param>
/// <param name="IsGain">Whether in the subject's favour.</param>
/// <param name="By">Who decided the corrections; untrusted text.</param>
public sealed record LineCrossing(string Subject, CorrectionStage Stage, LocalText Line, bool IsGain, ValueList<string> By);

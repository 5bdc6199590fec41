using Evaluation.Evaluators;
using Evaluation.Patterns;
using Evaluation.Robustness;
using Evaluation.Robustness.Sensitivity;

namespace Evaluation.Reports.Html;

/// <summary>What a page may tell beside the result; <see langword="null"/> is what it does not.</summary>
internal sealed record ReportInputs(EvaluatorReview? Review = null, PatternScreen? Screen = null, RobustnessStudy? Study = null, SensitivityStudy? Sensitivity = null);

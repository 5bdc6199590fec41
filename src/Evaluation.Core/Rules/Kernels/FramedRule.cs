using System.Linq.Expressions;

namespace Evaluation.Rules.Kernels;

/// <summary>A rule rewritten to speak of the variables and constants of a <see cref="KernelFrame"/>.</summary>
/// <param name="Outcome">What it does when it fires.</param>
/// <param name="When">When it fires: a condition.</param>
/// <param name="Points">The points it gives.</param>
internal readonly record struct FramedRule(RuleOutcome Outcome, Expression When, Expression Points);

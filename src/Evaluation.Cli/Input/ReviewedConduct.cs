using Evaluation.Conduct;
using Evaluation.Robustness;
using Evaluation.Scoring;

namespace Evaluation.Cli.Input;

/// <summary>What is told of conduct, and the round it is about.</summary>
/// <param name="Report">What is told.</param>
/// <param name="Result">The round as it ended, corrections in force; <see langword="null"/> when no observations were given.</param>
/// <param name="Study">How far its ranking may be believed; <see langword="null"/> when no error was stated.</param>
internal sealed record ReviewedConduct(ConductReport Report, RoundResult? Result = null, RobustnessStudy? Study = null);

using Evaluation.Findings;
using Evaluation.Patterns;
using Evaluation.Patterns.Screening;
using Evaluation.Simulation;
using Evaluation.Studies.Evaluators;

namespace Evaluation.Studies.Screening;

/// <summary>What one pattern did in one round.</summary>
/// <param name="Code">The code of its kind.</param>
/// <param name="Tests">How many tests it made, and how many of them rejected.</param>
/// <param name="Families">In how many families they were.</param>
/// <param name="HasLooked">Whether it looked at anything, by test or by rule.</param>
/// <param name="Findings">What it found.</param>
/// <param name="Abstentions">Why it could not test something.</param>
internal sealed record PatternOutcome(string Code, RejectionCount Tests, int Families, bool HasLooked, ValueList<Finding> Findings, ValueList<string> Abstentions)
{
    private const int Draws = 999;

    /// <summary>What it found beyond facts of the record.</summary>
    internal IEnumerable<Finding> Tested => Findings.Where(finding => finding.Basis != FindingBasis.Fact);

    /// <summary>Looks for patterns as a screen does, each by itself, so that every p-value is at hand.</summary>
    internal static PatternOutcome[] Of(SimulatedAssessment drawn, PatternInputs inputs, long seed, Func<string, bool> isWanted, CancellationToken cancellation)
    {
        var round = PatternRound.Of(drawn.Scheme, drawn.InForce, cancellation);
        var options = new PatternOptions { Draws = Draws, MaxDegreeOfParallelism = 1 };
        return
        [
            .. PatternCatalogue.All.Where(pattern => isWanted(pattern.Kind.Code)).Select(pattern =>
            {
                var log = new PatternLog(options.Level);
                pattern.Look(new PatternContext(round, inputs, options, seed, log, cancellation));
                return new PatternOutcome(
                    pattern.Kind.Code,
                    RejectionCount.Of(log.PValues.SelectMany(p => p)),
                    log.PValues.Count,
                    log.Families.Count > 0,
                    log.Findings.ToValueList(),
                    log.Abstentions.Select(abstention => abstention.Reason.English).Distinct().ToValueList());
            }),
        ];
    }
}

using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring.Dates;

namespace Evaluation.Scoring;

/// <summary>The points that a leaf's rules give single observations, before panels join them and before any rounding.</summary>
internal sealed class AwardedPoints
{
    private readonly CompiledScheme compiled;
    private readonly ObservationTable reckoned;

    internal AwardedPoints(CompiledScheme compiled, ObservationTable observations)
    {
        this.compiled = compiled;
        reckoned = new DateValues(observations, compiled.Reckoners, new DiagnosticBag()).Fill(mostListed: 0);
    }

    /// <summary>
    /// The points of an observation of a tree leaf; <see langword="null"/> when it is no score, when a rule refuses it, or when the method is relative: then its
    /// points say how a subject stands among others and not what was found.
    /// </summary>
    internal decimal? Of(int row)
    {
        int leaf = reckoned.LeafColumn[row];
        ValueKind kind = reckoned.KindColumn[row];
        if (kind is ValueKind.Missing or ValueKind.NotApplicable or ValueKind.Excluded || compiled.Leaves[leaf].Method is RelativeMethod)
            return null;
        var observation = new Observation(reckoned, row);
        if (compiled.Custom[leaf] is { } custom)
            return custom.Ask(observation, out int own, out decimal given) is null && compiled.Outcomes[leaf][own] == RuleOutcome.Award ? given : null;
        try
        {
            decimal points = compiled.Kernels[leaf](observation, out int fired);
            return compiled.Outcomes[leaf][fired] == RuleOutcome.Award ? points : null;
        }
        catch (ArithmeticException)
        {
            // A formula without a value for this number: no points, and scoring says so.
            return null;
        }
    }
}

using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Screens offices for those that lie far from where their peers lead one to expect them.</summary>
/// <param name="Kind">The kind of finding.</param>
/// <param name="Family">What is tested.</param>
/// <param name="Alternative">On which side.</param>
/// <param name="Smallest">The smallest residual that is worth a finding, in the units of the values.</param>
internal sealed record OfficeOutliers(FindingKind Kind, LocalText Family, Alternative Alternative, double Smallest)
{
    internal const int FewestOffices = 30;

    /// <summary>What may depend on each other beside the value, by office.</summary>
    internal IReadOnlyList<double[]> Covariates { get; init; } = [];

    /// <summary>Whether an office may become a finding at all; it is tested all the same.</summary>
    internal Func<int, bool> MayBeFound { get; init; } = _ => true;

    /// <summary>How much the peers' scatter tells beside that of normal values, as a share of its degrees of freedom.</summary>
    internal double Efficiency { get; init; } = 1;

    /// <summary>Screens offices.</summary>
    /// <param name="context">The screen.</param>
    /// <param name="table">The round's offices.</param>
    /// <param name="offices">The positions of those that have values.</param>
    /// <param name="values">Their values.</param>
    /// <param name="tell">Makes, from a place among the offices, the finding but for its test.</param>
    internal void Screen(PatternContext context, OfficeTable table, int[] offices, double[] values, Func<int, PeerResidual, OfficeStory> tell)
    {
        if (offices.Length < FewestOffices)
        {
            context.Log.Abstain(Kind, OfficeTexts.FewOffices.With(offices.Length, FewestOffices));
            return;
        }

        context.CancellationToken.ThrowIfCancellationRequested();
        if (PeerRegression.Of(values, Covariates, table.GroupsOf(offices)) is not { } residuals)
        {
            context.Log.Abstain(Kind, OfficeTexts.NoSpread);
            return;
        }

        FamilyTest[] tests = [.. offices.Select((office, place) => Test(
            table.NameOf(office), place, residuals[place] with { DegreesOfFreedom = Efficiency * residuals[place].DegreesOfFreedom }, tell))];
        context.Log.Screen(Family, tests, table.Count - offices.Length);
    }

    private FamilyTest Test(string name, int place, PeerResidual residual, Func<int, PeerResidual, OfficeStory> tell)
    {
        double p = residual.PValue(Alternative);
        bool mayBe = Math.Abs(residual.Residual) >= Smallest && MayBeFound(place);
        return new FamilyTest(mayBe ? p : 1, (q, family) => Make(name, residual, p, q, family, tell(place, residual)));
    }

    private Finding Make(string name, PeerResidual residual, double p, double q, FindingFamily family, OfficeStory story) => new()
    {
        Kind = Kind,
        About = [new Party(PartyRole.Subject, name)],
        Statement = story.Statement,
        StatisticName = OfficeTexts.PeerT,
        Statistic = residual.T,
        PValue = p,
        QValue = q,
        Threshold = residual.Residual == 0 ? null : residual.T * Smallest / Math.Abs(residual.Residual),
        Family = family,
        Observations = story.Observations,
        Evidence = story.Evidence,
        Cells = story.Cells,
    };
}

using Evaluation.Conduct;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Reviewing;
using Evaluation.Conduct.Rules;
using Evaluation.Simulation;

namespace Evaluation.Cli.Input;

public sealed class SimulatedDossierTests
{
    private static readonly SimulationSettings Settings = SimulationSettings.Default with { Offices = 30, Indicators = 12, EvaluatorsPerOffice = 2, Appeals = 0.1 };

    private static (Dossier Dossier, ValueList<SimulatedFault> Planted) Of(long seed) => SimulatedDossier.Of(RoundSimulator.Draw(Settings, seed));

    private static string[] Told(Dossier dossier) => [.. ConductReview.Of(dossier).Results
        .Where(result => result.Final is RuleOutcomeKind.NotMet or RuleOutcomeKind.NeedsReview).Select(result => result.Rule.Code).Order(StringComparer.Ordinal)];

    [Test]
    public void What_is_found_is_what_was_planted_whatever_the_seed([Range(1, 12)] int seed)
    {
        (Dossier dossier, ValueList<SimulatedFault> planted) = Of(seed);

        Assert.That(planted, Has.Count.EqualTo(4));
        Assert.That(Told(dossier), Is.EqualTo(planted.Select(fault => fault.Rule).ToArray()));
    }

    [Test]
    public void Every_rule_can_be_assessed_and_equal_seeds_give_equal_dossiers()
    {
        (Dossier dossier, _) = Of(1);
        RuleResult[] unknown = [.. ConductReview.Of(dossier).Results.Where(result => result.Final == RuleOutcomeKind.NotAssessable)];

        Assert.That(unknown.Select(result => result.Rule.Code), Is.Empty);
        Assert.That(DossierFile.ToText(new DossierSet([Of(1).Dossier])), Is.EqualTo(DossierFile.ToText(new DossierSet([dossier]))));
        Assert.That(DossierFile.ToText(new DossierSet([Of(2).Dossier])), Is.Not.EqualTo(DossierFile.ToText(new DossierSet([dossier]))));
    }

    [Test]
    public void A_dossier_made_up_is_read_back_from_its_file()
    {
        string text = DossierFile.ToText(new DossierSet([Of(3).Dossier]));

        Assert.That(DossierFile.ToText(DossierFile.Parse(text).OrThrow()), Is.EqualTo(text));
    }
}

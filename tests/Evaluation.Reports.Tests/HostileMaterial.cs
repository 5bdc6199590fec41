using Evaluation.Comparison;
using Evaluation.Conduct;
using Evaluation.Conduct.Appeals;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Rules;
using Evaluation.Conduct.Schemes;
using Evaluation.Evaluators;
using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Patterns;
using Evaluation.Reports.Outputs;
using Evaluation.Robustness;
using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Scoring;

namespace Evaluation.Reports;

/// <summary>Everything that can be found out about a <see cref="HostileRound"/>.</summary>
internal static class HostileMaterial
{
    private static readonly ValueList<Factor> Factors = [new WeightFactor(new UniformSpread(0.25)), new MeasurementFactor(new NormalError(0.05))];

    /// <summary>The round with review, screen, studies and the comparison with the round before.</summary>
    internal static RoundMaterial Of(HostileRound round)
    {
        ObservationTable entered = round.Observed();
        ObservationTable observed = entered.WithCorrections(round.Corrections(entered)).OrThrow();
        RoundResult result = Scorer.For(round.Scheme).Score(observed);
        FindingFamily family = FamilyOf(round);
        PatternScreen screen = PatternScreen.Of(round.Scheme, observed, seed: 1, options: new PatternOptions { Draws = 99 });
        return new RoundMaterial(result)
        {
            Review = EvaluatorReview.Of(round.Scheme, observed, seed: 1, new EvaluatorReviewOptions { Draws = 999, FairDraws = 5 }),
            Screen = new PatternScreen
            {
                Round = screen.Round,
                Inputs = screen.Inputs,
                Options = screen.Options,
                Seed = screen.Seed,
                Findings = [.. screen.Findings, Found(round, family)],
                Families = [.. screen.Families, family],
                Abstentions = screen.Abstentions,
            },
            Study = RobustnessStudy.Of(result, Factors, 100),
            Sensitivity = SensitivityStudy.Of(result, Factors, 64, options: new SensitivityOptions { Resamples = 20 }),
            Comparison = RoundComparison.Of(Scorer.For(round.Scheme).Score(round.Observed(shift: 1)), result),
        };
    }

    /// <summary>The review of an assessment whose dossier has the round's text wherever there is room for one.</summary>
    internal static ConductReport ConductOf(HostileRound round, RoundMaterial material)
    {
        string text = round.Name(0);
        var dossier = new Dossier
        {
            Programme = text,
            Commissioner = text,
            Assessor = text,
            Evaluators = [new DossierEvaluator(text, text, [text], [text], false)],
            Payments = [new Payment(text, text, 500_000, new DateOnly(2024, 6, 3), PaymentPurpose.Advice, true)],
            EarlierRoles = [new EarlierRole(EarlierRoleKind.Advised, text, null)],
            Awards = [new Award(text, text, "", 30_000, AwardForm.Ranking)],
            Judgements = [new RuleJudgement("IN02", RuleOutcomeKind.NotMet, text, new DateOnly(2026, 1, 5), text), new RuleJudgement(text, RuleOutcomeKind.NotMet, text, new DateOnly(2026, 1, 5), text)],
        };
        ObservationTable entered = round.Observed();
        return new ConductReport(
            ConductReview.Of((ValueList<Dossier>)[dossier]), SchemeReview.Of(round.Scheme, material.Result), AppealsLedger.Of(entered, round.Corrections(entered)).OrThrow());
    }

    private static FindingFamily FamilyOf(HostileRound round) => new(new(round.Name(0), round.Name(0)), new("a rule", "规则认定"), 0.05, 10, 1, 1);

    /// <summary>A finding that names the round's text wherever a name may stand.</summary>
    private static Finding Found(HostileRound round, FindingFamily family)
    {
        string text = round.Name(0);
        var said = new LocalText(text, text);
        return new Finding
        {
            Kind = new FindingKind("PAT199", new("Kind", "种类"), [new("It may be chance.", "可能出于偶然。")], new("Look at the sheet.", "查看评分表。")),
            About = [new(PartyRole.Evaluator, text), new(PartyRole.Subject, text)],
            Statement = said,
            Evidence = [said],
            StatisticName = new("longest run", "最长连续数"),
            Statistic = 17,
            Basis = FindingBasis.Test,
            PValue = 0.0003,
            QValue = 0.012,
            Family = family,
            Observations = 24,
            Cells = [new FindingCell(text, "A1" + round.Code, text)],
        };
    }
}

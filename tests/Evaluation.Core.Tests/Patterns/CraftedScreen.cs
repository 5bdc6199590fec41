using Evaluation.Findings;
using Evaluation.Patterns;
using Evaluation.Simulation;

namespace Evaluation;

/// <summary>Screens whose findings are the truths of a simulated round, so that tests of texts and charts depend on no pattern.</summary>
internal static class CraftedScreen
{
    private static readonly FindingKind[] Kinds =
    [
        .. new[] { "PAT101", "PAT119", "PAT106" }.Select(code => new FindingKind(
            code, new($"Kind {code}", $"种类 {code}"), [new("It may be chance.", "可能出于偶然。")], new("Look at the sheet.", "查看评分表。"))),
    ];

    /// <summary>A round with a few plants, and one finding for each sheet in which something was planted.</summary>
    internal static PatternScreen Of(int offices, int perOffice = 1, int indicators = 24, Func<string, string>? rename = null)
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(
            new SimulationSettings
            {
                Offices = offices,
                EvaluatorsPerOffice = perOffice,
                Indicators = indicators,
                Plants = [new(PlantedKind.StraightLining, 0.04, 0.9), new(PlantedKind.CopiedSheet, 0.04), new(PlantedKind.Random, 0.04), new(PlantedKind.PushedOverLine, 0.5)],
            },
            seed: 3);
        return Of(drawn, rename ?? (text => text));
    }

    internal static PatternScreen Of(SimulatedAssessment drawn, Func<string, string> rename)
    {
        FindingFamily[] families =
        [
            new(new("Runs", "连续同分"), new("Benjamini–Hochberg", "Benjamini–Hochberg 法"), 0.05, drawn.Observations.Subjects.Count, 1, 1),
            new(new("Evidence", "佐证"), new("a rule; chance has no part in it", "规则认定，与概率无关"), 0, drawn.Observations.Subjects.Count, 0, 1),
            new(new("Models", "模型"), new("Benjamini–Hochberg", "Benjamini–Hochberg 法"), 0.05, drawn.Observations.Subjects.Count, 0, 1),
        ];
        var round = PatternRound.Of(drawn.Scheme, drawn.InForce);
        return new PatternScreen
        {
            Round = round,
            Inputs = drawn.ToInputs(),
            Options = PatternOptions.Default,
            Seed = 1,
            Findings = drawn.Truths.Where(truth => truth.Evaluator is not null).Select((truth, i) => FindingOf(truth, (FindingBasis)(i % 3), families, rename)).OrderBy(finding => finding.Kind.Code, StringComparer.Ordinal).ToValueList(),
            Families = families.ToValueList(),
            Abstentions = [new(Kinds[0], [new(PartyRole.Subject, rename("O009"))], new("Fewer than 20 indicators.", "指标少于 20 项。"))],
        };
    }

    private static Finding FindingOf(PlantedTruth truth, FindingBasis basis, FindingFamily[] families, Func<string, string> rename)
    {
        int place = basis switch { FindingBasis.Test => 0, FindingBasis.Fact => 1, _ => 2 };
        return new Finding
        {
            Kind = Kinds[place],
            About = [new(PartyRole.Evaluator, truth.Evaluator!), new(PartyRole.Subject, truth.Subject!)],
            Statement = new(rename($"{truth.Evaluator} on {truth.Subject}."), rename($"{truth.Evaluator} 评 {truth.Subject}。")),
            StatisticName = new("longest run", "最长连续数"),
            Statistic = 17,
            Threshold = basis == FindingBasis.Fact ? 0.95 : null,
            Basis = basis,
            PValue = basis == FindingBasis.Fact ? null : 0.0003,
            QValue = basis == FindingBasis.Fact ? null : 0.012,
            Family = families[place],
            Observations = 24,
            Cells = truth.Indicators.Take(2).Select(code => new FindingCell(truth.Subject!, code, truth.Evaluator)).ToValueList(),
        };
    }
}

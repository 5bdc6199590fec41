using Evaluation.Observations;

namespace Evaluation.Conduct.Facts;

/// <summary>Facts about what a programme asks of its subjects: by how much it exceeds the budget set for it.</summary>
internal static class BurdenFacts
{
    private static readonly LocalText Against = new("{0} against {1}", "{0}，预算 {1}");

    internal static readonly Fact[] All =
    [
        new("indicators-over-budget", ValueKind.Number, new("indicators beyond the budget", "超出预算的指标数"), (dossier, _) => Over(dossier.Burden?.Indicators, dossier.Burden?.IndicatorBudget)),
        new("visits-over-budget", ValueKind.Number, new("visits beyond the budget", "超出预算的走访次数"), (dossier, _) => Over(dossier.Burden?.Visits, dossier.Burden?.VisitBudget)),
        new("materials-over-budget", ValueKind.Number, new("materials beyond the budget", "超出预算的报送材料数"), (dossier, _) => Over(dossier.Burden?.Materials, dossier.Burden?.MaterialBudget)),
    ];

    private static FactValue Over(int? amount, int? budget) => amount is { } asked && budget is { } allowed
        ? FactValue.Of((decimal?)Math.Max(0, asked - allowed), Against.With(asked, allowed))
        : FactValue.Unknown;
}

using Evaluation.Observations;

namespace Evaluation.Schemes.Methods;

/// <summary>Points for each item that is met (要素清单).</summary>
/// <param name="Items">The items, in order; their points add up to at most the full mark.</param>
/// <param name="Gated">Whether an item counts only when all items before it are met (a → b → c). The default is <see langword="false"/>.</param>
public sealed record Checklist(ValueList<ChecklistItem> Items, bool Gated = false) : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "checklist";

    /// <inheritdoc/>
    public override ValueKind Accepts => ValueKind.Checklist;
}

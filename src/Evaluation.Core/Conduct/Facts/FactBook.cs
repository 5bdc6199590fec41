namespace Evaluation.Conduct.Facts;

/// <summary>All facts that rule packs can ask for.</summary>
public static class FactBook
{
    private static readonly Dictionary<string, Fact> ByName =
        new[] { MoneyFacts.All, IndependenceFacts.All, SampleFacts.All, PublicationFacts.All, AppealFacts.All, BurdenFacts.All }
            .SelectMany(facts => facts).ToDictionary(fact => fact.Name, StringComparer.Ordinal);

    /// <summary>The facts, by name.</summary>
    public static ValueList<Fact> All { get; } = ByName.Values.OrderBy(fact => fact.Name, StringComparer.Ordinal).ToValueList();

    /// <summary>The fact of that name; <see langword="null"/> when there is none.</summary>
    public static Fact? Find(string name) => ByName.GetValueOrDefault(name);
}

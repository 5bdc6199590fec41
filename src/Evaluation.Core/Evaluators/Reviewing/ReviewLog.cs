using Evaluation.Findings;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Gathers what the screens of a review found.</summary>
internal sealed class ReviewLog(double level)
{
    internal List<Finding> Findings { get; } = [];

    internal List<FindingFamily> Families { get; } = [];

    internal List<Abstention> Abstentions { get; } = [];

    internal List<TreatmentTest> Treatments { get; } = [];

    internal double Level => level;

    internal void Screen(LocalText name, IReadOnlyList<FamilyTest> tests, int abstained, bool isDependent = false)
    {
        if (tests.Count == 0)
            return;
        Findings.AddRange(FamilyScreen.Screen(name, tests, abstained, level, isDependent, out FindingFamily family));
        Families.Add(family);
    }

    internal void Abstain(FindingKind kind, LocalText reason, params ReadOnlySpan<Party> about) => Abstentions.Add(new Abstention(kind, ValueList.Create(about), reason));
}

using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Preparation;

/// <summary>Reads the numbers of a round into a table.</summary>
internal sealed class ObservedNumbers(ObservationTable observations)
{
    internal NumberTable Read()
    {
        int[] leaves = [.. Enumerable.Range(0, observations.Leaves.Length).Where(leaf => HasColumn(observations.Leaves[leaf]))];
        Dictionary<int, int> columnOf = leaves.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        int subjects = observations.Subjects.Count;
        double[][] numbers = [.. leaves.Select(_ => new double[subjects])];
        ValueKind[][] kinds = [.. leaves.Select(_ => new ValueKind[subjects])];
        for (int row = observations.Count - 1; row >= 0; row--)
        {
            if (!columnOf.TryGetValue(observations.LeafColumn[row], out int column))
                continue;
            int subject = observations.SubjectColumn[row];
            ValueKind kind = observations.KindColumn[row];
            kinds[column][subject] = kind == ValueKind.Count ? ValueKind.Number : kind;
            numbers[column][subject] = kinds[column][subject] == ValueKind.Number ? (double)observations.NumberColumn[row] : 0;
        }

        Dictionary<string, string> parents = Parents(observations.Scheme.Indicators, "").ToDictionary(pair => pair.Code, pair => pair.Parent, StringComparer.Ordinal);
        return new NumberTable(
            observations.Subjects,
            leaves.Select(leaf => ColumnOf(observations.Leaves[leaf], parents)).ToValueList(),
            numbers,
            kinds,
            observations);
    }

    /// <summary>Whether a leaf's values are numbers, one for each subject.</summary>
    internal static bool HasColumn(Indicator leaf) => leaf.Panel is null && leaf.Method!.Accepts is (ValueKind.Number or ValueKind.Count);

    private static NumberColumn ColumnOf(Indicator leaf, Dictionary<string, string> parents) =>
        new(leaf.Code, IsLowerBetter(leaf.Method!), parents.GetValueOrDefault(leaf.Code));

    private static bool IsLowerBetter(ScoringMethod method) => method switch
    {
        RelativeMethod relative => relative.LowerIsBetter,
        Goalposts posts => posts.Low > posts.High,
        ProportionOfTarget target => target.Floor > target.Target,
        DeductionPerCase => true,
        _ => false,
    };

    private static IEnumerable<(string Code, string Parent)> Parents(ValueList<Indicator> children, string parent) =>
        children.SelectMany(child => Parents(child.Children, child.Code).Prepend((child.Code, parent)));
}

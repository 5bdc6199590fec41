namespace Evaluation.Evaluators.Agreement;

/// <summary>0 for the same category and 1 for another.</summary>
internal sealed class NominalDistance : ICategoryDistance
{
    internal static readonly NominalDistance Instance = new();

    public double Within(ReadOnlySpan<CategoryCount> unit)
    {
        double total = 0;
        double same = 0;
        foreach (CategoryCount entry in unit)
        {
            total += entry.Count;
            same += (double)entry.Count * entry.Count;
        }

        return (total * total) - same;
    }

    public double[] Toward(double[] ratings)
    {
        double all = ratings.Sum();
        return [.. ratings.Select(own => all - own)];
    }
}

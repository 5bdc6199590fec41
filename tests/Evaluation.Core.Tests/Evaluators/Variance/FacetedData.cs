using System.Globalization;

namespace Evaluation.Evaluators.Variance;

/// <summary>Ratings that several tests share.</summary>
internal static class FacetedData
{
    private static readonly string[] Traits = ["Attack", "Basis", "Clarity", "Daring", "Enthusiasm"];

    /// <summary>Guilford (1954, p. 282): three senior scientists rate seven juniors on five traits.</summary>
    internal static FacetedRatings Guilford()
    {
        var rows = ReferenceData.Rows("evaluators", "guilford1954.csv")
            .SelectMany(row => Traits.Select(trait => (Senior: row["senior"], Junior: row["junior"], Trait: trait, Value: double.Parse(row[trait], CultureInfo.InvariantCulture))))
            .ToArray();
        return FacetedRatings.Of(
            [.. rows.Select(row => row.Value)],
            Facet.Of("junior", rows.Select(row => row.Junior)),
            Facet.Of("senior", rows.Select(row => row.Senior)),
            Facet.Of("trait", rows.Select(row => row.Trait)));
    }

    /// <summary>Subjects by evaluators by indicators with effects of all three, most combinations missing.</summary>
    internal static FacetedRatings Simulated(int seed, int subjects = 25, int evaluators = 9, int indicators = 5, double kept = 0.3)
    {
        var random = new Random(seed);
        double[] subject = Normals(random, subjects, 2);
        double[] evaluator = Normals(random, evaluators, 1);
        double[] indicator = Normals(random, indicators, 1.5);
        double[] both = Normals(random, subjects * indicators, 0.8);
        var rows = new List<(int S, int E, int I, double Value)>();
        for (int cell = 0; cell < subjects * evaluators * indicators; cell++)
        {
            (int s, int e, int i) = (cell / (evaluators * indicators), cell / indicators % evaluators, cell % indicators);
            if (random.NextDouble() < kept)
                rows.Add((s, e, i, 60 + subject[s] + evaluator[e] + indicator[i] + both[(s * indicators) + i] + Normals(random, 1, 1)[0]));
        }

        return FacetedRatings.Of(
            [.. rows.Select(row => row.Value)],
            Facet.Of("subject", rows.Select(row => row.S)),
            Facet.Of("evaluator", rows.Select(row => row.E)),
            Facet.Of("indicator", rows.Select(row => row.I)));
    }

    internal static double[] Normals(Random random, int count, double deviation) =>
        [.. Enumerable.Range(0, count).Select(_ => deviation * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()))];
}

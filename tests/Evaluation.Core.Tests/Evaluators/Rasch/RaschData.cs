using System.Globalization;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Evaluators.Rasch;

/// <summary>Rating data that several tests use.</summary>
internal static class RaschData
{
    /// <summary>Guilford 1954: three seniors rate seven juniors on five traits. Seniors float, as in the FACETS manual.</summary>
    internal static RatingTable Guilford()
    {
        var builder = new RatingTableBuilder(
            ("senior", FacetOrientation.Negative), ("junior", FacetOrientation.Positive), ("trait", FacetOrientation.Negative));
        Scheme scheme = SchemeFile.Load(Repository.PathTo("schemes", "guilford-1954.yaml"));
        ObservationTable observations = ObservationFile.Load(Repository.PathTo("samples", "guilford-1954", "observations.csv"), scheme);
        for (int row = 0; row < observations.Count; row++)
        {
            Observation observation = observations[row];
            builder.Add((int)observation.Number, observation.Evaluator!, observation.Subject!.Name, observation.IndicatorCode!);
        }

        return builder.Build(1, 9);
    }

    /// <summary>A data set of immer or sirt: persons, raters, items; persons float.</summary>
    internal static RatingTable Read(string file)
    {
        Dictionary<string, string>[] rows = ReferenceData.Rows("evaluators", file);
        string[] items = [.. rows[0].Keys.Except(["idstud", "rater"])];
        var builder = new RatingTableBuilder(
            ("person", FacetOrientation.Positive), ("rater", FacetOrientation.Negative), ("item", FacetOrientation.Negative));
        int highest = 0;
        foreach (Dictionary<string, string> row in rows)
        {
            foreach (string item in items.Where(item => int.TryParse(row[item], CultureInfo.InvariantCulture, out _)))
            {
                int category = int.Parse(row[item], CultureInfo.InvariantCulture);
                highest = Math.Max(highest, category);
                builder.Add(category, row["idstud"], row["rater"], item);
            }
        }

        return builder.Build(0, highest);
    }

    internal static double Number(Dictionary<string, string> row, string column) => double.Parse(row[column], CultureInfo.InvariantCulture);
}

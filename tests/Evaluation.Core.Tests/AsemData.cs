using System.Globalization;
using Evaluation.Observations;
using Evaluation.Preparation;
using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation;

/// <summary>The ASEM index of the reference data: 51 countries, 49 indicators in 8 pillars, 2 sub-indices.</summary>
internal static class AsemData
{
    internal static Dictionary<string, string>[] Meta(string file = "asem_imeta.csv") => Rows(file);

    internal static Dictionary<string, string>[] Rows(string file) => ReferenceData.Rows("composite", file);

    internal static NumberColumn[] Indicators() =>
    [
        .. Meta().Where(row => row["Level"] == "1").Select(row => new NumberColumn(row["iCode"], row["Direction"] == "-1", row["Parent"])),
    ];

    internal static string[] Codes(string level) => [.. Meta().Where(row => row["Level"] == level).Select(row => row["iCode"])];

    /// <summary>A table of a file, its subjects by code, grouped by a column when one is named.</summary>
    internal static NumberTable Table(string file = "asem_idata.csv", string? group = null, Func<Dictionary<string, string>, bool>? only = null, bool divisors = false)
    {
        Dictionary<string, string>[] rows = [.. Rows(file).Where(only ?? (_ => true))];
        NumberColumn[] columns = Indicators();
        if (divisors)
            columns = [.. columns, .. new[] { "Area", "Energy", "GDP", "Population" }.Select(code => new NumberColumn(code, IsIndicator: false))];
        double?[,] values = new double?[rows.Length, columns.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < columns.Length; column++)
                values[row, column] = Number(rows[row][columns[column].Code]);
        }

        return NumberTable.Of(rows.Select(row => new Subject(row["uCode"], group is null ? null : row[group])), columns, values);
    }

    internal static double? Number(string text) => text is "" or "NA" ? null : double.Parse(text, CultureInfo.InvariantCulture);

    internal static decimal Exact(string text) =>
        decimal.Parse(Number(text)!.Value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The scheme with relative weighted means on every level.</summary>
    internal static Scheme Scheme(string meta, Func<Dictionary<string, string>, ScoringMethod> method)
    {
        Dictionary<string, string>[] rows = Meta(meta);
        ValueList<Indicator> Below(string parent) => rows.Where(row => row["Parent"] == parent && row["Level"] is "1" or "2" or "3").Where(row => row["Parent"] == parent).Select(Node).ToValueList();
        Indicator Node(Dictionary<string, string> row) => new()
        {
            Code = row["iCode"],
            Title = row["iName"],
            Weight = Exact(row["Weight"]),
            Aggregation = row["Level"] == "1" ? Sum.Instance : new WeightedMean(Relative: true),
            Method = row["Level"] == "1" ? method(row) : null,
            Children = row["Level"] == "1" ? [] : Below(row["iCode"]),
        };
        return new Scheme
        {
            Code = "asem",
            Title = "asem",
            Aggregation = new WeightedMean(Relative: true),
            Absence = new AbsencePolicy(Missing: AbsenceRule.Rescale),
            Indicators = Below("Index"),
        };
    }

    /// <summary>The observations of a file for a scheme.</summary>
    internal static ObservationTable Observations(Scheme scheme, string file, string? group = null)
    {
        var builder = new ObservationTableBuilder(scheme);
        foreach (Dictionary<string, string> row in Rows(file))
        {
            builder.AddSubject(new Subject(row["uCode"], group is null ? null : row[group]));
            foreach (Indicator leaf in scheme.Leaves)
                builder.Add(row["uCode"], leaf.Code, Number(row[leaf.Code]) is null ? ObservedValue.Missing : ObservedValue.OfNumber(Exact(row[leaf.Code])));
        }

        return builder.Build();
    }

    /// <summary>Demands that every cell agrees to 1e-9 of its size, and that the same are missing.</summary>
    internal static void Compare(NumberTable ours, string file, Func<Dictionary<string, string>, bool>? only = null)
    {
        Dictionary<string, string>[] rows = [.. Rows(file).Where(only ?? (_ => true))];
        Assert.That(ours.Subjects.Select(subject => subject.Name), Is.EquivalentTo(rows.Select(row => row["uCode"])));
        foreach (Dictionary<string, string> row in rows)
        {
            foreach (NumberColumn column in ours.Columns.Where(column => column.IsIndicator))
            {
                double? expected = Number(row[column.Code]);
                double? found = ours[row["uCode"], column.Code];
                if (expected is { } number)
                    Assert.That(found, Is.EqualTo(number).Within(1e-9 * Math.Max(1e-6, Math.Abs(number))), $"{file} {row["uCode"]} {column.Code}");
                else
                    Assert.That(found, Is.Null, $"{file} {row["uCode"]} {column.Code}");
            }
        }
    }
}

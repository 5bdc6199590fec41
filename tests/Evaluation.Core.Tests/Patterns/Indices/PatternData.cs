using System.Globalization;

namespace Evaluation.Patterns.Indices;

/// <summary>Reference sheets, and the answers of the R packages careless, cier and PerFit about them.</summary>
internal static class PatternData
{
    /// <summary>The Big Five dimension of each of the 44 items of Brühlmann et al. (2020), from their names.</summary>
    internal static int[] BigFive { get; } = [.. Enumerable.Range(0, 44).Select(item => item < 40 ? item % 5 : item == 40 ? 4 : item == 43 ? 4 : item - 40)];

    internal static Dictionary<string, string>[] Answers(string file) => ReferenceData.Rows("patterns", file);

    internal static SheetMatrix Sheets(string file, params string[] without) => SheetMatrix.FromScores(Table(file, without));

    internal static double?[,] Table(string file, params string[] without)
    {
        Dictionary<string, string>[] rows = Answers(file);
        string[] items = [.. rows[0].Keys.Where(name => !without.Contains(name))];
        double?[,] scores = new double?[rows.Length, items.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int item = 0; item < items.Length; item++)
                scores[row, item] = Number(rows[row][items[item]]);
        }

        return scores;
    }

    /// <summary>Brühlmann's sheets, items whose names end in R turned round.</summary>
    internal static SheetMatrix KeyedBigFive(int less = 0)
    {
        double?[,] scores = Table("bruhlmann_bfi44_labelled.csv", "label");
        string[] items = [.. Answers("bruhlmann_bfi44_labelled.csv")[0].Keys.Skip(1)];
        for (int row = 0; row < scores.GetLength(0); row++)
        {
            for (int item = 0; item < items.Length; item++)
                scores[row, item] = (items[item].EndsWith("_R", StringComparison.Ordinal) ? 6 - scores[row, item] : scores[row, item]) - less;
        }

        return SheetMatrix.FromScores(scores);
    }

    internal static double? Number(string text) => text is "" or "NA" ? null : double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Each value is the answer, within a tolerance; where there is none, the sheet gives a reason.</summary>
    internal static void AreTheAnswers(ValueList<IndexValue> values, string file, string column, double within = 1e-9, int sign = 1)
    {
        double?[] answers = [.. Answers(file).Select(row => Number(row[column]))];
        Assert.That(values, Has.Count.EqualTo(answers.Length));
        using (Assert.EnterMultipleScope())
        {
            for (int i = 0; i < answers.Length; i++)
            {
                if (answers[i] is { } answer)
                    Assert.That(values[i].Value, Is.EqualTo(answer * sign).Within(within), $"{file}, {column}, sheet {i + 1}: {values[i].Reason}");
                else
                    Assert.That(values[i].Reason, Is.Not.Null, $"{file}, {column}, sheet {i + 1}");
            }
        }
    }

    /// <summary>The chance that a careless sheet has a more suspect value than a careful one.</summary>
    /// <param name="values">The index of each sheet.</param>
    /// <param name="careless">Whether each sheet is careless.</param>
    /// <param name="withoutValue">How suspect a sheet without a value is; <see langword="null"/> to leave it out.</param>
    internal static double Auc(ValueList<IndexValue> values, bool[] careless, double? withoutValue)
    {
        double?[] suspicion = [.. values.Select(value => value.Value * (value.Direction == IndexDirection.HighIsSuspect ? 1 : -1) ?? withoutValue)];
        double[] hits = [.. suspicion.Where((_, i) => careless[i]).OfType<double>()];
        double[] others = [.. suspicion.Where((_, i) => !careless[i]).OfType<double>()];
        return hits.Average(hit => others.Average(other => hit > other ? 1 : hit == other ? 0.5 : 0));
    }
}

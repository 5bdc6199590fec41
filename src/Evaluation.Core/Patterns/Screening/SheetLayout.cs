using Evaluation.Observations;
using Evaluation.Patterns.Indices;

namespace Evaluation.Patterns.Screening;

/// <summary>Lays observations out as sheets.</summary>
internal static class SheetLayout
{
    internal static ValueList<ScoringSheet> Of(ObservationTable observations, int leaves)
    {
        var places = new Dictionary<(int Subject, int Evaluator), int>();
        var rows = new List<int[]>();
        for (int row = 0; row < observations.Count; row++)
        {
            int leaf = observations.LeafColumn[row];
            if (leaf >= leaves)
                continue;
            (int, int) key = (observations.SubjectColumn[row], observations.EvaluatorPositionOf(row));
            if (places.TryAdd(key, rows.Count))
                rows.Add(NewSheet(leaves));
            rows[places[key]][leaf] = row;
        }

        return places.OrderBy(place => place.Value)
            .Select(place => new ScoringSheet(place.Key.Subject, place.Key.Evaluator, rows[place.Value].ToValueList()))
            .ToValueList();
    }

    /// <summary>What an observation's position and its leaf's position give, by sheet and leaf.</summary>
    internal static SheetMatrix Cells(ValueList<ScoringSheet> sheets, int leaves, Func<int, int, double?> cell)
    {
        double?[,] cells = new double?[sheets.Count, leaves];
        for (int sheet = 0; sheet < sheets.Count; sheet++)
        {
            for (int leaf = 0; leaf < leaves; leaf++)
                cells[sheet, leaf] = sheets[sheet].Rows[leaf] is >= 0 and var row ? cell(row, leaf) : null;
        }

        return SheetMatrix.FromScores(cells);
    }

    private static int[] NewSheet(int leaves)
    {
        int[] rows = new int[leaves];
        Array.Fill(rows, -1);
        return rows;
    }
}

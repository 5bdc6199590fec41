namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>Gives extreme elements a measure: the one at which a score just inside the possible ones would be expected, all else known.</summary>
internal sealed class ExtremeEstimates(RatingTable table, ModelPlan plan, CategoryModel model, double[][] measures)
{
    /// <summary>Furthest from the others that an element is sought, in logits.</summary>
    private const double Furthest = 200;

    /// <summary>Estimates what was removed, last removed first; each needs ratings whose other elements have measures.</summary>
    internal void Run(List<ExtremeElement> removed, CancellationToken cancellationToken)
    {
        var rows = RowsOf(removed);
        var waiting = removed.OrderByDescending(element => element.Round).ThenBy(element => element.Facet != plan.Floating)
            .ThenBy(element => element.Facet).ThenBy(element => element.Element).ToList();
        while (waiting.Count > 0)
        {
            int before = waiting.Count;
            waiting.RemoveAll(element =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return Estimate(element, rows[(element.Facet, element.Element)]);
            });
            if (waiting.Count == before)
                return;
        }
    }

    private Dictionary<(int Facet, int Element), List<int>> RowsOf(List<ExtremeElement> removed)
    {
        var rows = removed.ToDictionary(element => (element.Facet, element.Element), _ => new List<int>());
        foreach (int facet in removed.Select(element => element.Facet).Distinct())
        {
            int[] column = table.ColumnOf(facet);
            for (int row = 0; row < column.Length; row++)
            {
                if (rows.TryGetValue((facet, column[row]), out List<int>? own))
                    own.Add(row);
            }
        }

        return rows;
    }

    private bool Estimate(ExtremeElement element, List<int> rows)
    {
        var known = new List<(int Set, double Eta, double Weight)>();
        double most = 0;
        foreach (int row in rows)
        {
            double eta = EtaWithout(row, element.Facet);
            int set = plan.SetOf(row);
            int top = model.Coding.Top(set);
            if (double.IsNaN(eta) || top == 0)
                continue;
            double weight = table.WeightOf(row);
            known.Add((set, eta, weight));
            most += weight * top;
        }

        if (known.Count == 0)
            return false;
        double inset = Math.Min(plan.Options.ExtremeAdjustment * known.Min(rating => rating.Weight), most / 4);
        double score = element.IsHigh ? most - inset : inset;
        double place = Root.Of(at => Excess(known, at, score), -Furthest, Furthest);
        measures[element.Facet][element.Element] = table.Facets[element.Facet].Sign * place;
        return true;
    }

    private (double Value, double Slope) Excess(List<(int Set, double Eta, double Weight)> ratings, double at, double score)
    {
        double expected = 0;
        double information = 0;
        foreach ((int set, double eta, double weight) in ratings)
        {
            Moments moments = model.MomentsAt(set, eta + at);
            expected += weight * moments.Mean;
            information += weight * moments.Variance;
        }

        return (expected - score, information);
    }

    private double EtaWithout(int row, int without)
    {
        double eta = 0;
        for (int facet = 0; facet < table.Facets.Count; facet++)
        {
            if (facet != without)
                eta += table.Facets[facet].Sign * measures[facet][table.ColumnOf(facet)[row]];
        }

        return eta;
    }
}

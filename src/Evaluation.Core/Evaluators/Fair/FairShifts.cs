using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;
using Evaluation.Scoring;
using Evaluation.Statistics;

namespace Evaluation.Evaluators.Fair;

/// <summary>The points that are due to each cell when severities are taken out, as expected or as drawn.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class FairShifts
{
    private readonly RoundModel model;
    private readonly int[] cells;
    private readonly double[] perCell;
    private readonly double[] means;
    private readonly double[] fullMarks;
    private readonly PointDraws noise;
    private readonly double widening;
    private readonly int leaves;

    /// <param name="model">The model of the round's ratings.</param>
    /// <param name="official">The round as scored.</param>
    internal FairShifts(RoundModel model, RoundResult official)
    {
        this.model = model;
        leaves = official.Compiled.Leaves.Length;
        fullMarks = [.. Enumerable.Range(0, leaves).Select(leaf => (double)official.Compiled.Layout.Leaf(leaf).FullMark)];
        cells = [.. model.Ratings.Ratings.Select(rating => (rating.Subject * leaves) + rating.Leaf)];
        noise = new PointDraws(model, [.. Enumerable.Range(0, cells.Length)], LikelyEtas(model));
        perCell = new double[model.Ratings.Observations.Subjects.Count * leaves];
        for (int i = 0; i < cells.Length; i++)
            perCell[cells[i]] += double.IsNaN(model.Fit.Eta(i)) ? 0 : 1;
        means = MeansOf(model, cells, perCell.Length);
        widening = 1 / Math.Sqrt(Math.Max(RoundModel.LeastCalibration, model.Fit.Calibration));
    }

    /// <summary>By subject and observed leaf: the points due at the severities measured.</summary>
    internal double[] Expected() => Fill(model.ShiftAt);

    /// <summary>One draw: what the ratings might have been, and what might be known of severities.</summary>
    internal double[] Draw(RandomStream random)
    {
        double[] severities = [.. model.Evaluators.Elements.Select(element => element.Measure + (random.NextNormal() * model.ErrorOf(element)))];
        int[] elements = model.Fit.Ratings.ColumnOf(1);
        return Fill(rating =>
        {
            double uniform = random.NextDouble();
            double severity = severities[elements[rating]];
            return double.IsNaN(model.Fit.Eta(rating)) || double.IsNaN(severity)
                ? 0
                : (widening * (noise.Draw(rating, uniform) - noise.Expected[rating])) + model.ShiftAt(rating, severity);
        });
    }

    private double[] Fill(Func<int, double> shiftOf)
    {
        double[] shifts = new double[perCell.Length];
        for (int rating = 0; rating < cells.Length; rating++)
        {
            double shift = shiftOf(rating);
            if (shift != 0)
                shifts[cells[rating]] += shift / perCell[cells[rating]];
        }

        for (int first = 0; first < shifts.Length; first += leaves)
            Contain(shifts.AsSpan(first, leaves), first);
        return shifts;
    }

    /// <summary>
    /// The sums of measures at which chance is drawn: subjects are where they probably are, not where they seem to be. Estimates lie too far apart, and near the ends of
    /// a scale there is too little chance.
    /// </summary>
    private static double[] LikelyEtas(RoundModel model)
    {
        FacetMeasures subjects = model.Fit.Facets[0];
        double share = subjects.Model.Population.Reliability is var reliability && double.IsFinite(reliability) ? reliability * model.Fit.CorrectionFactor : 1;
        double mean = subjects.Elements.Where(subject => double.IsFinite(subject.Measure)).Average(subject => subject.Measure);
        int[] column = model.Fit.Ratings.ColumnOf(0);
        return [.. Enumerable.Range(0, column.Length).Select(rating => model.Fit.Eta(rating) is var eta && double.IsNaN(eta)
            ? 0
            : eta - ((1 - share) * (subjects.Elements[column[rating]].Measure - mean)))];
    }

    /// <summary>
    /// Keeps a subject's leaves between nothing and their full marks; what one has no room for goes to those that have. Cut off instead, it would make good and poor subjects
    /// look more certain than they are.
    /// </summary>
    private void Contain(Span<double> shifts, int first)
    {
        double left = 0;
        for (int leaf = 0; leaf < shifts.Length; leaf++)
        {
            double contained = Math.Clamp(shifts[leaf], -means[first + leaf], RoomAbove(first, leaf));
            left += shifts[leaf] - contained;
            shifts[leaf] = contained;
        }

        double room = 0;
        for (int leaf = 0; leaf < shifts.Length; leaf++)
            room += RoomTowards(left, shifts[leaf], first, leaf);
        double share = room > 0 ? Math.Min(1, Math.Abs(left) / room) * Math.Sign(left) : 0;
        for (int leaf = 0; share != 0 && leaf < shifts.Length; leaf++)
            shifts[leaf] += share * RoomTowards(left, shifts[leaf], first, leaf);
    }

    private double RoomTowards(double direction, double shift, int first, int leaf) =>
        perCell[first + leaf] == 0 ? 0 : Math.Max(0, direction > 0 ? RoomAbove(first, leaf) - shift : means[first + leaf] + shift);

    private double RoomAbove(int first, int leaf) =>
        perCell[first + leaf] == 0 ? 0 : Math.Max(0, fullMarks[leaf] - means[first + leaf]);

    /// <summary>By cell, the mean of the points given in it; 0 without any.</summary>
    private static double[] MeansOf(RoundModel model, int[] cells, int count)
    {
        double[] sums = new double[count];
        int[] counts = new int[count];
        for (int i = 0; i < cells.Length; i++)
        {
            sums[cells[i]] += (double)model.Ratings.Ratings[i].Points;
            counts[cells[i]]++;
        }

        return [.. sums.Select((sum, cell) => sum / Math.Max(1, counts[cell]))];
    }
}

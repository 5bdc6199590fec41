using Evaluation.Evaluators.Model;
using Evaluation.Evaluators.Rasch;
using Evaluation.Scoring;

namespace Evaluation.Evaluators.Fair;

/// <summary>What all draws of a round's fair scores share; worked out once.</summary>
internal sealed class FairRound
{
    internal FairRound(RoundModel model, RoundResult official)
    {
        Model = model;
        Official = official;
        LeafCount = official.Compiled.Leaves.Length;
        Answers = new FairAnswers(official);
        ValueList<EvaluatorRating> ratings = model.Ratings.Ratings;
        Cells = [.. ratings.Select(rating => (rating.Subject * LeafCount) + rating.Leaf)];
        Etas = [.. Enumerable.Range(0, Cells.Length).Select(model.Fit.Eta)];
        double[] likely = LikelyEtas(model, Etas);
        Noise = new PointDraws(model, [.. Enumerable.Range(0, Cells.Length)], likely);
        Slopes = new double[official.Observations.Subjects.Count];
        for (int i = 0; i < Cells.Length; i++)
            Slopes[ratings[i].Subject] += double.IsNaN(Etas[i]) ? 0 : model.SlopeAt(i, likely[i]);
        Measured = new double[official.Observations.Subjects.Count * LeafCount];
        for (int i = 0; i < Cells.Length; i++)
            Measured[Cells[i]] += double.IsNaN(Etas[i]) ? 0 : 1;
        Means = MeansOf(ratings, Cells, Measured.Length);
        Widening = 1 / Math.Sqrt(Math.Max(RoundModel.LeastCalibration, model.Fit.Calibration));
    }

    internal RoundModel Model { get; }

    internal RoundResult Official { get; }

    internal FairAnswers Answers { get; }

    internal int LeafCount { get; }

    /// <summary>By rating, its subject and observed leaf.</summary>
    internal int[] Cells { get; }

    /// <summary>By rating, the sum of its measures; NaN where one has none.</summary>
    internal double[] Etas { get; }

    /// <summary>By cell, how many of its ratings have measures.</summary>
    internal double[] Measured { get; }

    /// <summary>By cell, the mean of the points given in it; 0 without any.</summary>
    internal double[] Means { get; }

    /// <summary>What chance may give each rating.</summary>
    internal PointDraws Noise { get; }

    /// <summary>By subject, how fast the points expected of all its ratings together grow with its measure, in points per logit.</summary>
    internal double[] Slopes { get; }

    /// <summary>By how much chance is widened, because estimates have followed a part of it.</summary>
    internal double Widening { get; }

    /// <summary>How far a leaf of a subject lies below its full mark; 0 where nothing is measured.</summary>
    internal double RoomAbove(int cell) =>
        Measured[cell] == 0 ? 0 : Math.Max(0, (double)Official.Compiled.Layout.Leaf(cell % LeafCount).FullMark - Means[cell]);

    /// <summary>
    /// The sums of measures at which chance is drawn: subjects are where they probably are, not where they seem to be. Estimates lie too far apart, and near the ends of
    /// a scale there is too little chance.
    /// </summary>
    private static double[] LikelyEtas(RoundModel model, double[] etas)
    {
        FacetMeasures subjects = model.Fit.Facets[0];
        double share = subjects.Model.Population.Reliability is var reliability && double.IsFinite(reliability) ? reliability * model.Fit.CorrectionFactor : 1;
        double mean = subjects.Elements.Where(subject => double.IsFinite(subject.Measure)).Average(subject => subject.Measure);
        int[] column = model.Fit.Ratings.ColumnOf(0);
        return [.. etas.Select((eta, rating) => double.IsNaN(eta) ? 0 : eta - ((1 - share) * (subjects.Elements[column[rating]].Measure - mean)))];
    }

    private static double[] MeansOf(ValueList<EvaluatorRating> ratings, int[] cells, int count)
    {
        double[] sums = new double[count];
        int[] counts = new int[count];
        for (int i = 0; i < cells.Length; i++)
        {
            sums[cells[i]] += (double)ratings[i].Points;
            counts[cells[i]]++;
        }

        return [.. sums.Select((sum, cell) => sum / Math.Max(1, counts[cell]))];
    }
}

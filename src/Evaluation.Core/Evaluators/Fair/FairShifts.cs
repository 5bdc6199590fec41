using Evaluation.Statistics;

namespace Evaluation.Evaluators.Fair;

/// <summary>The points that are due to each cell of a round when severity is taken out, as it was estimated or as it might have been.</summary>
/// <threadsafety>For one thread at a time; each answer lasts until the next.</threadsafety>
internal sealed class FairShifts
{
    private readonly FairRound round;
    private readonly double[] noise;
    private readonly double[] moves;

    internal FairShifts(FairRound round)
    {
        this.round = round;
        Values = new double[round.Measured.Length];
        noise = new double[round.Cells.Length];
        moves = new double[round.Slopes.Length];
    }

    /// <summary>By subject and observed leaf: the points due.</summary>
    internal double[] Values { get; }

    /// <summary>The points due at the severities that were estimated.</summary>
    internal double[] Estimate()
    {
        Array.Clear(Values);
        for (int rating = 0; rating < round.Cells.Length; rating++)
            Add(rating, round.Model.ShiftAt(rating));
        return Contained();
    }

    /// <summary>
    /// One draw: what the ratings might have been, where the subjects would then seem to be, and what might be known of severities. How much severity matters depends on
    /// where a subject stands: who was seen by lenient evaluators only, near the top, is known less well than the scores look.
    /// </summary>
    internal double[] Draw(RandomStream random)
    {
        double[] severities = [.. round.Model.Evaluators.Elements.Select(element => element.Measure + (random.NextNormal() * round.Model.ErrorOf(element)))];
        DrawNoise(random);
        int[] elements = round.Model.Fit.Ratings.ColumnOf(1);
        Array.Clear(Values);
        for (int rating = 0; rating < round.Cells.Length; rating++)
        {
            double severity = severities[elements[rating]];
            if (!double.IsNaN(round.Etas[rating]) && !double.IsNaN(severity))
                Add(rating, noise[rating] + round.Model.ShiftAt(rating, severity, moves[SubjectOf(rating)]));
        }

        return Contained();
    }

    private void DrawNoise(RandomStream random)
    {
        Array.Clear(moves);
        for (int rating = 0; rating < noise.Length; rating++)
        {
            noise[rating] = round.Widening * (round.Noise.Draw(rating, random.NextDouble()) - round.Noise.Expected[rating]);
            moves[SubjectOf(rating)] += double.IsNaN(round.Etas[rating]) ? 0 : noise[rating];
        }

        for (int subject = 0; subject < moves.Length; subject++)
            moves[subject] = round.Slopes[subject] > 0 ? moves[subject] / round.Slopes[subject] : 0;
    }

    private int SubjectOf(int rating) => round.Cells[rating] / round.LeafCount;

    private void Add(int rating, double shift)
    {
        if (shift != 0)
            Values[round.Cells[rating]] += shift / round.Measured[round.Cells[rating]];
    }

    private double[] Contained()
    {
        for (int first = 0; first < Values.Length; first += round.LeafCount)
            Contain(first);
        return Values;
    }

    /// <summary>
    /// Keeps a subject's leaves between nothing and their full marks; what one has no room for goes to those that have. Cut off instead, it would make good and poor subjects
    /// look more certain than they are.
    /// </summary>
    private void Contain(int first)
    {
        int end = first + round.LeafCount;
        double left = 0;
        for (int cell = first; cell < end; cell++)
        {
            double contained = Math.Clamp(Values[cell], -round.Means[cell], round.RoomAbove(cell));
            left += Values[cell] - contained;
            Values[cell] = contained;
        }

        double room = 0;
        for (int cell = first; cell < end; cell++)
            room += RoomTowards(left, cell);
        double share = room > 0 ? Math.Min(1, Math.Abs(left) / room) * Math.Sign(left) : 0;
        for (int cell = first; share != 0 && cell < end; cell++)
            Values[cell] += share * RoomTowards(left, cell);
    }

    private double RoomTowards(double direction, int cell) => round.Measured[cell] == 0
        ? 0
        : Math.Max(0, direction > 0 ? round.RoomAbove(cell) - Values[cell] : round.Means[cell] + Values[cell]);
}

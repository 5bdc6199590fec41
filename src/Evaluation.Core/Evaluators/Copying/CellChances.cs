using Evaluation.Evaluators.Model;

namespace Evaluation.Evaluators.Copying;

/// <summary>What the evaluators of one cell (subject × indicator) gave, and the chances the model gave it.</summary>
internal sealed class CellChances(RoundModel model)
{
    private readonly int stride = model.Fit.Categories.Coding.Stride;
    private double[] chances = [];
    private int[] codes = [];
    private double[] surplus = [];

    /// <summary>How many evaluators rated the cell.</summary>
    internal int Count { get; private set; }

    /// <summary>Works out the chances of a cell's ratings.</summary>
    internal void Load(ReadOnlySpan<int> ratings)
    {
        Count = ratings.Length;
        chances = new double[Count * stride];
        codes = new int[Count];
        surplus = new double[Count];
        for (int member = 0; member < Count; member++)
        {
            int set = model.Fit.Plan.SetOf(ratings[member]);
            codes[member] = model.Fit.Categories.Coding.NearestCode(set, model.Fit.Ratings.Categories[ratings[member]]);
            model.Fit.Categories.Fill(set, model.Fit.Eta(ratings[member]), chances.AsSpan(member * stride, stride));
        }

        for (int first = 0; first < Count; first++)
        {
            for (int second = 0; second < Count; second++)
                surplus[first] += first == second ? 0 : Surplus(first, second);
        }
    }

    internal bool IsMatch(int first, int second) => codes[first] == codes[second];

    /// <summary>The chance that two members give the same.</summary>
    internal double MatchChance(int first, int second)
    {
        double sum = 0;
        for (int k = 0; k < stride; k++)
            sum += chances[(first * stride) + k] * chances[(second * stride) + k];
        return sum;
    }

    /// <summary>The chance that a member gives what another gave.</summary>
    internal double ChanceToGive(int member, int source) => chances[(member * stride) + codes[source]];

    /// <summary>
    /// How much more the two agree beyond the model than each of them agrees with the others of the cell; <see langword="null"/> when there
    /// are no others.
    /// </summary>
    internal double? BeyondThirdParties(int first, int second)
    {
        if (Count < 3)
            return null;
        double own = Surplus(first, second);
        double others = surplus[first] + surplus[second] - (2 * own);
        return own - (others / (2 * (Count - 2)));
    }

    private double Surplus(int first, int second) => (IsMatch(first, second) ? 1 : 0) - MatchChance(first, second);
}

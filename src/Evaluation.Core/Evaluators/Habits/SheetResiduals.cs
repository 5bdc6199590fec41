using Evaluation.Evaluators.Model;

namespace Evaluation.Evaluators.Habits;

/// <summary>One evaluator's standardised residuals, subject by subject.</summary>
internal sealed class SheetResiduals
{
    private SheetResiduals(int[] ratings, int[] subjects, int[] leaves, double[] values, int[] ratingsOfSubject) =>
        (Ratings, Subjects, Leaves, Values, RatingsOfSubject) = (ratings, subjects, leaves, values, ratingsOfSubject);

    /// <summary>The positions of the ratings.</summary>
    internal int[] Ratings { get; }

    internal int[] Subjects { get; }

    internal int[] Leaves { get; }

    /// <summary>The standardised residuals.</summary>
    internal double[] Values { get; }

    /// <summary>By residual: how many ratings of all evaluators its subject was measured by.</summary>
    internal int[] RatingsOfSubject { get; }

    internal int Count => Values.Length;

    /// <summary>The residuals of each evaluator that gave ratings, in their order; extreme elements are left out.</summary>
    internal static SheetResiduals[] Of(RoundModel model)
    {
        ValueList<EvaluatorRating> ratings = model.Ratings.Ratings;
        ILookup<int, int> byEvaluator = Enumerable.Range(0, ratings.Count)
            .Where(i => model.Fit.Residuals.TookPart[i])
            .ToLookup(i => ratings[i].Evaluator);
        Dictionary<int, int> ofSubject = byEvaluator.SelectMany(rows => rows).CountBy(row => ratings[row].Subject).ToDictionary();
        return
        [
            .. model.Ratings.EvaluatorsRating.Select(evaluator => byEvaluator[evaluator].ToArray()).Select(rows => new SheetResiduals(
                rows,
                [.. rows.Select(row => ratings[row].Subject)],
                [.. rows.Select(row => ratings[row].Leaf)],
                [.. rows.Select(model.Fit.Residuals.Standardised)],
                [.. rows.Select(row => ofSubject[ratings[row].Subject])])),
        ];
    }
}

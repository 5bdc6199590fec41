using Evaluation.Evaluators.Model;

namespace Evaluation.Evaluators.Habits;

/// <summary>One evaluator's standardised residuals, subject by subject.</summary>
internal sealed class SheetResiduals
{
    private SheetResiduals(RoundModel model, int[] ratings, Dictionary<int, int> ratingsOfSubject)
    {
        Ratings = ratings;
        Subjects = Array.ConvertAll(ratings, rating => model.Ratings.Ratings[rating].Subject);
        Leaves = Array.ConvertAll(ratings, rating => model.Ratings.Ratings[rating].Leaf);
        Values = Array.ConvertAll(ratings, model.Fit.Residuals.Standardised);
        RatingsOfSubject = Array.ConvertAll(Subjects, subject => ratingsOfSubject[subject]);
        Directions = HabitDirections.Of(model, ratings, Subjects, Leaves);
    }

    /// <summary>Residuals that come from elsewhere.</summary>
    /// <param name="values">The residuals, in units of their standard deviation.</param>
    /// <param name="subjects">By residual, its subject.</param>
    /// <param name="leaves">By residual, what of the subject it is about.</param>
    /// <param name="directions">What drift and central tendency would do to them.</param>
    private SheetResiduals(double[] values, int[] subjects, int[] leaves, double[][] directions)
    {
        (Ratings, Values, Subjects, Leaves, Directions) = ([], values, subjects, leaves, directions);
        // No level of the subject was taken out of them, so that none makes them opposed.
        RatingsOfSubject = Array.ConvertAll(subjects, _ => int.MaxValue);
    }

    /// <summary>The positions of the ratings; empty when the residuals come from elsewhere.</summary>
    internal int[] Ratings { get; }

    internal int[] Subjects { get; }

    internal int[] Leaves { get; }

    /// <summary>The standardised residuals.</summary>
    internal double[] Values { get; }

    /// <summary>By residual: how many ratings of all evaluators its subject was measured by.</summary>
    internal int[] RatingsOfSubject { get; }

    /// <summary>What drift and central tendency would do to the residuals.</summary>
    internal double[][] Directions { get; }

    internal int Count => Values.Length;

    /// <inheritdoc cref="SheetResiduals(double[], int[], int[], double[][])"/>
    internal static SheetResiduals FromValues(double[] values, int[] subjects, int[] leaves, double[][] directions) => new(values, subjects, leaves, directions);

    /// <summary>The residuals of each evaluator that gave ratings, in their order; extreme elements are left out.</summary>
    internal static SheetResiduals[] Of(RoundModel model)
    {
        ValueList<EvaluatorRating> ratings = model.Ratings.Ratings;
        ILookup<int, int> byEvaluator = Enumerable.Range(0, ratings.Count)
            .Where(i => model.Fit.Residuals.TookPart[i])
            .ToLookup(i => ratings[i].Evaluator);
        Dictionary<int, int> ofSubject = byEvaluator.SelectMany(rows => rows).CountBy(row => ratings[row].Subject).ToDictionary();
        return [.. model.Ratings.EvaluatorsRating.Select(evaluator => new SheetResiduals(model, [.. byEvaluator[evaluator]], ofSubject))];
    }
}

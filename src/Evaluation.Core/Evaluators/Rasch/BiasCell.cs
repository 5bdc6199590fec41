namespace Evaluation.Evaluators.Rasch;

/// <summary>One cell of a <see cref="BiasTable"/>.</summary>
public sealed record BiasCell
{
    /// <summary>The level of the first factor.</summary>
    public string First { get; internal init; } = "";

    /// <summary>The level of the second factor.</summary>
    public string Second { get; internal init; } = "";

    /// <summary>The number of ratings.</summary>
    public int Count { get; internal init; }

    /// <summary>The sum of the ratings, by weight.</summary>
    public double Observed { get; internal init; }

    /// <summary>What the model expects of that sum.</summary>
    public double Expected { get; internal init; }

    /// <summary>Observed less expected for one rating, in score points.</summary>
    public double Difference { get; internal init; }

    /// <summary>The logits to be added, above which nothing is left to explain; positive for higher ratings than expected.</summary>
    public double Bias { get; internal init; }

    /// <summary>Its standard error with the main effects taken as known.</summary>
    public double Error { get; internal init; }

    /// <summary>Bias over error.</summary>
    public double T => Bias / Error;

    /// <summary>Ratings less one.</summary>
    public int DegreesOfFreedom => Count - 1;

    /// <summary>Two-sided, by Student's t; NaN for a single rating. Conservative, see <see cref="BiasTable"/>.</summary>
    public double Probability => Tails.Student(T, DegreesOfFreedom);

    /// <summary>The infit of the cell once its bias is added.</summary>
    public double Infit { get; internal init; }

    /// <summary>The outfit of the cell once its bias is added.</summary>
    public double Outfit { get; internal init; }

    /// <summary>The measure that the second element has in the eyes of the first; NaN where the second factor has groups.</summary>
    public double TargetMeasure { get; internal init; }

    /// <summary>Whether all ratings are the lowest or all the highest; the bias is then set by convention, half a score point inside.</summary>
    public bool IsExtreme { get; internal init; }
}

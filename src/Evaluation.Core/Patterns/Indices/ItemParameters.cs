namespace Evaluation.Patterns.Indices;

/// <summary>What is known of an item that is passed or failed: the three-parameter logistic model c + (1 − c) / (1 + exp(−a (θ − b))).</summary>
public sealed record ItemParameters
{
    /// <summary>Describes an item.</summary>
    /// <param name="discrimination">a: how steeply passing rises with ability, per logit; not 0.</param>
    /// <param name="difficulty">b: the ability at which it is half way up, in logits.</param>
    /// <param name="guessing">c: the chance to pass with no ability at all, from 0 to below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range or not finite.</exception>
    public ItemParameters(double discrimination, double difficulty, double guessing = 0)
    {
        if (!double.IsFinite(discrimination) || discrimination == 0)
            throw new ArgumentOutOfRangeException(nameof(discrimination), discrimination, "A discrimination is a finite number other than 0.");
        if (!double.IsFinite(difficulty))
            throw new ArgumentOutOfRangeException(nameof(difficulty), difficulty, "A difficulty is a finite number.");
        if (!(guessing is >= 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(guessing), guessing, "A guessing chance lies from 0 to below 1.");
        (Discrimination, Difficulty, Guessing) = (discrimination, difficulty, guessing);
    }

    /// <summary>a: how steeply passing rises with ability, per logit.</summary>
    public double Discrimination { get; }

    /// <summary>b: the ability at which it is half way up, in logits.</summary>
    public double Difficulty { get; }

    /// <summary>c: the chance to pass with no ability at all, from 0 to below 1.</summary>
    public double Guessing { get; }

    /// <summary>The chances to pass and to fail, and the slope of the former; both chances keep their digits near 0.</summary>
    internal (double Pass, double Fail, double Slope) At(double ability)
    {
        double logit = Discrimination * (ability - Difficulty);
        double up = 1 / (1 + Math.Exp(-logit));
        double down = 1 / (1 + Math.Exp(logit));
        return (Guessing + ((1 - Guessing) * up), (1 - Guessing) * down, Discrimination * (1 - Guessing) * up * down);
    }
}

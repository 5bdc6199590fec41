namespace Evaluation.Rules.Formulas;

/// <summary>A formula has no value for an observation: it divides by 0, grows too large, or asks for a root or logarithm there is none of.</summary>
internal sealed class FormulaException : ArithmeticException
{
    /// <summary>A function has no value for its arguments; whoever knows the formula uses <see cref="From"/>.</summary>
    internal FormulaException(LocalText reason)
        : this("", reason, inner: null)
    {
    }

    private FormulaException(string formula, LocalText reason, Exception? inner)
        : base(reason.English, inner) => (Formula, Reason) = (formula, reason);

    /// <summary>The formula as it is written; empty when only the function is known.</summary>
    internal string Formula { get; }

    /// <summary>Why, without a word about the observation.</summary>
    internal LocalText Reason { get; }

    /// <summary>The failure of a formula, whichever arithmetic exception came out of its expression.</summary>
    internal static FormulaException From(string formula, ArithmeticException fault) => new(formula, ReasonOf(fault), fault);

    /// <summary>Why an expression that <see cref="FormulaParser"/> made has failed, for people.</summary>
    internal static LocalText ReasonOf(ArithmeticException fault) => fault switch
    {
        FormulaException known => known.Reason,
        DivideByZeroException => FormulaTexts.DividesByZero,
        _ => FormulaTexts.TooLarge,
    };
}

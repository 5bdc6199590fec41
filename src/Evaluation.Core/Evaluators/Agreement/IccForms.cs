namespace Evaluation.Evaluators.Agreement;

/// <summary>The formulas of the six forms (McGraw &amp; Wong 1996, tables 4 and 7).</summary>
internal static class IccForms
{
    internal static IccEstimate Estimate(IccForm form, RatingMeanSquares squares, double confidence)
    {
        (double n, double k) = (squares.Units, squares.Raters);
        bool oneWay = form is IccForm.OneWaySingle or IccForm.OneWayAverage;
        int freedom = squares.Units < 2 ? 0 : squares.Units - 1;
        var none = new IccEstimate
        {
            Form = form,
            NumeratorFreedom = freedom,
            DenominatorFreedom = oneWay ? squares.Units * Math.Max(squares.Raters - 1, 0) : freedom * Math.Max(squares.Raters - 1, 0),
        };
        if (n < 2 || k < 2)
            return none with { Abstention = AgreementTexts.TooSmall };
        double error = oneWay ? squares.Within : squares.Residual;
        if (squares.BetweenUnits == 0 && squares.Within == 0)
            return none with { Abstention = AgreementTexts.AllEqual };
        if (squares.BetweenUnits == 0 && (error == 0 || form is not (IccForm.OneWaySingle or IccForm.ConsistencySingle)))
            return none with { Abstention = AgreementTexts.NothingToCompare };
        double f = error == 0 ? double.PositiveInfinity : squares.BetweenUnits / error;
        double single = Single(form, squares);
        (double lower, double upper) = Interval(form, squares, none, f, single, (1 - confidence) / 2);
        bool average = form >= IccForm.OneWayAverage;
        return none with
        {
            Value = average ? Average(single, k) : single,
            Interval = average ? Bounded(Average(lower, k), Average(upper, k), confidence) : Bounded(lower, upper, confidence),
            F = f,
            PValue = Quantiles.UpperTail(none.NumeratorFreedom, none.DenominatorFreedom, f),
        };
    }

    private static double Single(IccForm form, RatingMeanSquares squares)
    {
        (double n, double k) = (squares.Units, squares.Raters);
        double error = form is IccForm.OneWaySingle or IccForm.OneWayAverage ? squares.Within : squares.Residual;
        double severity = form is IccForm.AgreementSingle or IccForm.AgreementAverage ? k * (squares.BetweenRaters - error) / n : 0;
        return (squares.BetweenUnits - error) / (squares.BetweenUnits + ((k - 1) * error) + severity);
    }

    /// <summary>The bounds of the form for one rating.</summary>
    private static (double Lower, double Upper) Interval(IccForm form, RatingMeanSquares squares, IccEstimate freedom, double f, double single, double outside)
    {
        if (form is IccForm.AgreementSingle or IccForm.AgreementAverage)
            return Agreement(squares, single, outside);
        if (double.IsPositiveInfinity(f))
            return (1, 1);
        double k = squares.Raters;
        double low = f / Quantiles.FisherUpper(freedom.NumeratorFreedom, freedom.DenominatorFreedom, outside);
        double high = f * Quantiles.FisherUpper(freedom.DenominatorFreedom, freedom.NumeratorFreedom, outside);
        return ((low - 1) / (low + k - 1), (high - 1) / (high + k - 1));
    }

    /// <summary>The bounds of ICC(A,1), with degrees of freedom by Satterthwaite.</summary>
    private static (double Lower, double Upper) Agreement(RatingMeanSquares squares, double single, double outside)
    {
        (double n, double k) = (squares.Units, squares.Raters);
        if (single == 1)
            return (1, 1);
        double a = k * single / (n * (1 - single));
        double b = 1 + (k * single * (n - 1) / (n * (1 - single)));
        double raters = a * squares.BetweenRaters;
        double residual = b * squares.Residual;
        double v = (raters + residual) * (raters + residual)
            / ((raters * raters / (k - 1)) + (residual * residual / ((n - 1) * (k - 1))));
        double rest = (k * squares.BetweenRaters) + (((k * n) - k - n) * squares.Residual);
        double low = Quantiles.FisherUpper(n - 1, v, outside);
        double high = Quantiles.FisherUpper(v, n - 1, outside);
        return (
            n * ((squares.BetweenUnits / low) - squares.Residual) / (rest + (n * squares.BetweenUnits / low)),
            n * ((high * squares.BetweenUnits) - squares.Residual) / (rest + (n * high * squares.BetweenUnits)));
    }

    /// <summary>Spearman and Brown: from one rating to the mean of k; without bound at −1 / (k − 1) and below.</summary>
    private static double Average(double single, double k) =>
        1 + ((k - 1) * single) is > 0 and double divisor ? k * single / divisor : double.NegativeInfinity;

    private static ConfidenceInterval? Bounded(double lower, double upper, double confidence) =>
        double.IsFinite(lower) && double.IsFinite(upper) ? new ConfidenceInterval(lower, upper, confidence) : null;
}

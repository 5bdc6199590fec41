namespace Evaluation.Schemes;

/// <summary>How one score is rounded. The <see langword="default"/> value does not round.</summary>
/// <param name="Mode">What happens to the digits after the last one kept.</param>
/// <param name="Digits">Digits kept after the decimal point, from 0 to <see cref="MaxDigits"/>.</param>
public readonly record struct RoundingRule(RoundingMode Mode, int Digits)
{
    /// <summary>The most digits that may be kept.</summary>
    public const int MaxDigits = 12;

    /// <summary>Leaves scores as they are.</summary>
    public static RoundingRule None => default;

    /// <summary>Rounds to the nearest, a half away from zero.</summary>
    public static RoundingRule HalfUp(int digits) => new(RoundingMode.HalfUp, digits);

    /// <summary>Rounds to the nearest, a half to the even digit.</summary>
    public static RoundingRule HalfEven(int digits) => new(RoundingMode.HalfEven, digits);

    /// <summary>The score, rounded, and written with all its digits: 67 rounded to one digit is <c>67.0</c>.</summary>
    public decimal Apply(decimal score) => Mode switch
    {
        RoundingMode.HalfUp => decimal.Round(score, Digits, MidpointRounding.AwayFromZero) + ZeroWithDigits,
        RoundingMode.HalfEven => decimal.Round(score, Digits, MidpointRounding.ToEven) + ZeroWithDigits,
        RoundingMode.R4 => ApplyInBinary((double)score),
        _ => score,
    };

    /// <summary>Rounds to the nearest in binary, as R 4 does.</summary>
    public static RoundingRule R4(int digits) => new(RoundingMode.R4, digits);

    /// <summary>The score, held in binary, rounded as R 4 does; whatever the mode of this rule.</summary>
    internal decimal ApplyInBinary(double exact)
    {
        double scale = Math.Pow(10, Digits);
        double floor = Math.Floor(exact * scale);
        double lower = floor / scale;
        double upper = Math.Ceiling(exact * scale) / scale;
        double below = exact - lower;
        double above = upper - exact;
        bool takeLower = below < above || (below == above && floor % 2 == 0);
        return decimal.Round((decimal)(takeLower ? lower : upper), Digits) + ZeroWithDigits;
    }

    /// <summary>0 with as many zeros after the point: added to a number, it makes its text end in them.</summary>
    private decimal ZeroWithDigits => new(0, 0, 0, isNegative: false, (byte)Digits);
}

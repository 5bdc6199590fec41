namespace Evaluation.Rules.Formulas;

/// <summary>Why a formula has no value.</summary>
internal static class FormulaTexts
{
    internal static readonly LocalText DividesByZero = new("it divides by 0", "除数为 0");
    internal static readonly LocalText TooLarge = new("a number in it grows too large", "计算中的数过大");
    internal static readonly LocalText RootOfNegative = new("a number below 0 has no square root", "负数没有平方根");
    internal static readonly LocalText LnOfNothing = new("0 and numbers below it have no logarithm", "0 和负数没有对数");
    internal static readonly LocalText PowerOfNegative = new(
        "a number below 0 has whole powers only", "负数只能取整数次方");
    internal static readonly LocalText ZeroToZero = new("0 to the power 0 has no value", "0 的 0 次方没有意义");
    internal static readonly LocalText BadDigits = new(
        "the digits to round to are not a whole number from 0 to 28", "保留的小数位数不是 0 至 28 的整数");
    internal static readonly LocalText BoundsCrossed = new(
        "the lower bound of clamp is above the upper one", "限定的下限大于上限");
    internal static readonly LocalText Number = new("a number", "数");
    internal static readonly LocalText Condition = new("a condition", "条件");
    internal static readonly LocalText End = new("the end", "末尾");
}

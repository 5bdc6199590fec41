namespace Evaluation.Rules.Formulas;

/// <summary>How large a formula may be. No scheme known needs a tenth of it; a larger one cannot exhaust the stack or the clock.</summary>
internal static class FormulaLimits
{
    /// <summary>The most characters.</summary>
    internal const int MostCharacters = 1_000;

    /// <summary>The most numbers, names, operators and marks.</summary>
    internal const int MostTokens = 300;

    /// <summary>The most parentheses, calls and choices open at one place.</summary>
    internal const int MostNesting = 32;

    /// <summary>The most arguments of <c>min</c> and <c>max</c>.</summary>
    internal const int MostArguments = 16;

    /// <summary>The most characters of a level's name.</summary>
    internal const int LongestText = 100;
}

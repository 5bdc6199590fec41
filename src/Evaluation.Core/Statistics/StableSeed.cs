namespace Evaluation.Statistics;

/// <summary>Seeds for the tests of a run, so that leaving one test out changes no other.</summary>
internal static class StableSeed
{
    /// <summary>A seed for one test and one number within it.</summary>
    internal static long For(long seed, string test, int number) => unchecked((seed * 1_000_003) + (Hash(test) * 65_537) + number);

    private static long Hash(string text)
    {
        long hash = 17;
        foreach (char c in text)
            hash = unchecked((hash * 31) + c);
        return hash;
    }
}

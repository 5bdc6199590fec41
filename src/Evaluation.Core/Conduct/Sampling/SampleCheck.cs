using Evaluation.Statistics;

namespace Evaluation.Conduct.Sampling;

/// <summary>Whether a sample that was taken can pass for random.</summary>
/// <remarks>
/// Coverage of strata (chi-square against proportional shares), size and earlier rank (sum of ranks, two-sided: cherry-picking the large, or the good, shows as well as
/// the small) are each compared with random samples of the same size from the same frame; p-values are exact or by seeded simulation and Holm's method controls the chance of
/// any false alarm. A sample that was stratified on purpose is compared within its strata, and its coverage is not tested. Passing proves nothing: a sample can be chosen by
/// something that the frame does not record.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class SampleCheck
{
    private SampleCheck(int frame, int sampled, double level, ValueList<RandomnessTest> tests) => (FrameSize, Sampled, Level, Tests) = (frame, sampled, level, tests);

    /// <summary>How many units the frame has.</summary>
    public int FrameSize { get; }

    /// <summary>How many were sampled.</summary>
    public int Sampled { get; }

    /// <summary>The level.</summary>
    public double Level { get; }

    /// <summary>The tests: coverage of strata, size, earlier rank.</summary>
    public ValueList<RandomnessTest> Tests { get; }

    /// <summary>Whether any test was made.</summary>
    public bool IsTested => Tests.Any(test => test.PValue is not null);

    /// <summary>Whether no test rejects; also when none was made.</summary>
    public bool CanPassForRandom => Tests.All(test => !(test.QValue <= Level));

    /// <summary>Checks a sample.</summary>
    /// <param name="frame">All that could have been taken.</param>
    /// <param name="sample">The names of those taken; each is in the frame, and none stands twice.</param>
    /// <param name="seed">The seed of simulated samples.</param>
    /// <param name="isStratified">Whether strata were given fixed numbers on purpose.</param>
    /// <param name="level">The chance of any false alarm; above 0 and below 0.5.</param>
    /// <param name="draws">How many samples are simulated where the answer is not exact; at least 999.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">A name is not in the frame or stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static SampleCheck Of(
        SampleFrame frame,
        IEnumerable<string> sample,
        long seed,
        bool isStratified = false,
        double level = 0.05,
        int draws = 9_999,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(sample);
        if (!(level is > 0 and < 0.5))
            throw new ArgumentOutOfRangeException(nameof(level), level, "Give a level above 0 and below 0.5.");
        bool[] isTaken = Marks(frame, sample);
        RandomnessTest[] tests =
        [
            isStratified ? SampleTests.OnPurpose : SampleTests.Coverage(frame, isTaken, draws, StableSeed.For(seed, "coverage", 0), cancellationToken),
            SampleTests.Ranks(SampleTests.Size, frame, isTaken, unit => unit.Size, isStratified, draws, StableSeed.For(seed, "size", 0), cancellationToken),
            SampleTests.Ranks(SampleTests.EarlierRank, frame, isTaken, unit => unit.EarlierRank, isStratified, draws, StableSeed.For(seed, "rank", 0), cancellationToken),
        ];
        return new SampleCheck(frame.Units.Count, isTaken.Count(taken => taken), level, Adjusted(tests).ToValueList());
    }

    private static RandomnessTest[] Adjusted(RandomnessTest[] tests)
    {
        int[] made = [.. Enumerable.Range(0, tests.Length).Where(i => tests[i].PValue is not null)];
        double[] adjusted = MultipleTesting.Holm([.. made.Select(i => tests[i].PValue!.Value)]);
        for (int i = 0; i < made.Length; i++)
            tests[made[i]] = tests[made[i]] with { QValue = adjusted[i] };
        return tests;
    }

    private static bool[] Marks(SampleFrame frame, IEnumerable<string> sample)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < frame.Units.Count; i++)
            places[frame.Units[i].Name] = i;
        bool[] isTaken = new bool[places.Count];
        foreach (string name in sample)
        {
            if (!places.TryGetValue(name, out int place) || isTaken[place])
                throw new ArgumentException($"The sampled '{name}' is not in the frame or stands twice. Compare the two lists.", nameof(sample));
            isTaken[place] = true;
        }

        return isTaken;
    }
}

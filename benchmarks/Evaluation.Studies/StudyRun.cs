using System.Diagnostics;
using System.Globalization;
using Evaluation.Evaluators.Simulation;

namespace Evaluation.Studies;

/// <summary>How a study is run, and where it tells how far it is.</summary>
internal sealed class StudyRun(double share, long seed, CancellationToken cancellation)
{
    /// <summary>Leaves room for the seeds that are made from a seed.</summary>
    private const long SeedMask = (1L << 40) - 1;

    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <summary>What repeats the run.</summary>
    internal string Arguments => string.Create(CultureInfo.InvariantCulture, $"--share {share} --seed {seed}");

    internal long Seed => seed;

    internal CancellationToken Cancellation => cancellation;

    internal int Rounds(int full, int least = 20) => Math.Max(least, (int)(full * share));

    /// <summary>Many evaluators take long, and give many tests a round.</summary>
    internal static int RoundsFor(SimulatedRaters design, int rounds) => design.Evaluators > 6 ? Math.Max(10, rounds / 5) : rounds;

    /// <summary>Does the work of each round, in any order and on all processors; the results come in the order of the rounds.</summary>
    internal T[] Each<T>(string name, int rounds, Func<int, T> work)
    {
        var results = new T[rounds];
        Parallel.For(0, rounds, new ParallelOptions { CancellationToken = cancellation }, round => results[round] = work(round));
        Console.WriteLine($"{watch.Elapsed:mm\\:ss} {name}: {rounds} rounds");
        return results;
    }

    /// <summary>A seed for one round of one part, so that leaving a part out changes no other.</summary>
    internal long SeedOf(string part, int round)
    {
        long hash = seed;
        foreach (char c in part)
            hash = unchecked((hash * 31) + c);
        return unchecked((hash * 1_000_003) + round) & SeedMask;
    }

    /// <summary>Writes a page into docs/studies.</summary>
    internal async Task WriteAsync(string file, string text)
    {
        string path = Repository.PathTo("docs", "studies", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text.ReplaceLineEndings("\n").TrimEnd() + "\n", cancellation);
        Console.WriteLine($"{watch.Elapsed:mm\\:ss} wrote {Path.GetRelativePath(Repository.Root, path)}");
    }
}

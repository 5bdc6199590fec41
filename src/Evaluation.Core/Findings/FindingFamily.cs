namespace Evaluation.Findings;

/// <summary>The tests among which a finding was looked for; their number is what its q-value pays for.</summary>
/// <param name="Name">What was tested.</param>
/// <param name="Procedure">How false findings were controlled, such as Benjamini–Hochberg.</param>
/// <param name="Level">The level at which they were controlled, from 0 to 1.</param>
/// <param name="Tested">How many tests were made.</param>
/// <param name="Abstained">How many tests were not made, because there was too little to test.</param>
/// <param name="Found">How many tests became findings.</param>
public sealed record FindingFamily(LocalText Name, LocalText Procedure, double Level, int Tested, int Abstained, int Found)
{
    /// <summary>How many of the findings may be expected to be false, at most: level × findings.</summary>
    public double ExpectedFalse => Level * Found;
}

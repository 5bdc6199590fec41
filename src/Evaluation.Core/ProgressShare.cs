namespace Evaluation;

/// <summary>Tells the progress of a part of some work as a part of the whole's.</summary>
internal sealed class ProgressShare(IProgress<double> whole, double from, double to) : IProgress<double>
{
    /// <summary>The part from one share of the whole to another; <see langword="null"/> when nobody is told.</summary>
    internal static ProgressShare? Of(IProgress<double>? whole, double from, double to) => whole is null ? null : new ProgressShare(whole, from, to);

    /// <inheritdoc/>
    public void Report(double value) => whole.Report(from + (value * (to - from)));
}

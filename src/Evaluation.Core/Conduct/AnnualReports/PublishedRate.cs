using System.Globalization;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>A pass rate that was published, against the counts it is made from.</summary>
/// <param name="Published">What was published, such as <c>92.3%</c>; untrusted text.</param>
/// <param name="Exact">The rate from the counts, in per cent, from 0 to 100; not rounded.</param>
/// <param name="Outcome">Whether rounding the exact rate half up to the published number of decimals gives what was published.</param>
public sealed record PublishedRate(string Published, decimal Exact, ReportOutcome Outcome)
{
    /// <summary>Checks a published rate.</summary>
    /// <param name="published">The rate, in per cent, with or without the sign.</param>
    /// <param name="inspected">How many were inspected; at least 1.</param>
    /// <param name="failed">How many of them failed; from 0 to <paramref name="inspected"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is impossible.</exception>
    public static PublishedRate Of(string published, int inspected, int failed)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentOutOfRangeException.ThrowIfLessThan(inspected, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(failed);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(failed, inspected);
        decimal exact = (inspected - failed) * 100m / inspected;
        ReportValue told = ReportValue.Read(published.Replace("%", "", StringComparison.Ordinal).Replace("％", "", StringComparison.Ordinal));
        if (told.Kind != ReportValueKind.Number)
            return new PublishedRate(published, exact, ReportOutcome.NotAssessable);
        int point = told.Text.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : Math.Min(told.Text.Length - point - 1, 20);
        return new PublishedRate(published, exact, Math.Round(exact, decimals, MidpointRounding.AwayFromZero) == told.Number ? ReportOutcome.Pass : ReportOutcome.Fail);
    }

    /// <summary>The exact rate with two decimals.</summary>
    public override string ToString() => Math.Round(Exact, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) + "%";
}

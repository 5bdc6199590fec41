using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Schemes;

/// <summary>Whether a scheme is fit to assess anybody: what it counts, what tells nobody from anybody, what stands twice, what is hidden, what error cannot carry.</summary>
/// <remarks>
/// Words of titles and figures of one round only hint: such findings need a person's review. What the scheme's own rules say is a fact. See
/// <see cref="Evaluation.Schemes.Advice.SchemeAdvisor"/> for advice to those who write schemes.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class SchemeReview
{
    private SchemeReview(Scheme scheme, SchemeFindings found)
    {
        (Scheme, Leaves, FormalShare, SubstantiveShare) = (scheme, scheme.Leaves.Count(), found.FormalShare, found.SubstantiveShare);
        Findings = found.Findings.OrderBy(finding => finding.Code, StringComparer.Ordinal).ToValueList();
        NotAssessed = found.NotAssessed.ToValueList();
    }

    /// <summary>The scheme.</summary>
    public Scheme Scheme { get; }

    /// <summary>How many leaves it has.</summary>
    public int Leaves { get; }

    /// <summary>The share of the weight, from 0 to 1, of indicators that look at form; <see langword="null"/> when none could be told apart.</summary>
    public decimal? FormalShare { get; }

    /// <summary>The same of indicators that look at substance.</summary>
    public decimal? SubstantiveShare { get; }

    /// <summary>What a person should look at, by code.</summary>
    public ValueList<ConductFinding> Findings { get; }

    /// <summary>What could not be looked at, and why.</summary>
    public ValueList<LocalText> NotAssessed { get; }

    /// <summary>Reviews a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="result">A round scored by it; <see langword="null"/> when there is none yet.</param>
    /// <param name="options">What it is compared with; <see cref="SchemeReviewOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="Evaluation.Diagnostics.InvalidInputException">The scheme has errors.</exception>
    /// <exception cref="ArgumentException">The round, or the study's round, was scored by another scheme.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The standard error is not above 0.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static SchemeReview Of(Scheme scheme, RoundResult? result = null, SchemeReviewOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        options ??= SchemeReviewOptions.Default;
        if (options.StandardError <= 0)
            throw new ArgumentOutOfRangeException(nameof(options), options.StandardError, "Give a standard error above 0, or none.");
        if ((result ?? options.Study?.Result) is { } round && !round.Scheme.Equals(scheme))
            throw new ArgumentException("The round was scored by another scheme. Give the scheme that it was scored by.", nameof(result));
        return new SchemeReview(scheme, new SchemeFindings(scheme, result ?? options.Study?.Result, options, cancellationToken));
    }
}

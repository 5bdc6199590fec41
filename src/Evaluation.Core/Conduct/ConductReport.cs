using Evaluation.Conduct.Appeals;
using Evaluation.Conduct.Schemes;
using Evaluation.Conduct.Writing;

namespace Evaluation.Conduct;

/// <summary>All that is told of an assessment's conduct: its programmes, and its scheme and appeals where these are known.</summary>
/// <param name="Reviews">The reviews of the programmes, in the order of the dossier.</param>
/// <param name="Scheme">The review of the scheme; <see langword="null"/> when no scheme was given.</param>
/// <param name="Appeals">The ledger of appeals; <see langword="null"/> when no corrections were given.</param>
public sealed record ConductReport(ValueList<ConductReview> Reviews, SchemeReview? Scheme = null, AppealsLedger? Appeals = null)
{
    /// <summary>All of it in plain words.</summary>
    public string ToText(Language language) => ConductText.Of(this, language);
}

using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>A pattern of evaluators that the review of evaluators tests by a model of all ratings: the screen says where to look, and does not look again.</summary>
internal sealed class ReviewedPattern(Func<FindingKind> kind, LocalText where) : IPattern
{
    public FindingKind Kind => kind();

    public void Look(PatternContext context) => context.Log.Abstain(Kind, where);
}

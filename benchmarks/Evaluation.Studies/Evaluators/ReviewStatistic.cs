namespace Evaluation.Studies.Evaluators;

/// <summary>One accusing statistic of the review.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Of">Its p-values in a round, with the evaluator each is about (−1 for none): one per test made.</param>
internal sealed record ReviewStatistic(string Name, Func<StudyRound, IEnumerable<(int Evaluator, double P)>> Of)
{
    internal RejectionCount Count(StudyRound round, Func<int, bool>? isAbout = null) =>
        RejectionCount.Of(Of(round).Where(test => isAbout is null || isAbout(test.Evaluator)).Select(test => test.P));
}

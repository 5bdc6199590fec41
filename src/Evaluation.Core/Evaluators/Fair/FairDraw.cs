using Evaluation.Scoring;
using Evaluation.Statistics;

namespace Evaluation.Evaluators.Fair;

/// <summary>Scores a round with severity taken out, as it is or as it might have been. One serves many draws, one after the other.</summary>
/// <threadsafety>For one thread at a time; each result lasts until the next.</threadsafety>
internal sealed class FairDraw
{
    private readonly Rescoring rescoring;
    private readonly FairEngine engine;
    private readonly FairShifts shifts;

    internal FairDraw(FairRound round)
    {
        rescoring = new Rescoring(round.Official);
        shifts = new FairShifts(round);
        engine = new FairEngine(round.Answers, shifts.Values);
    }

    /// <summary>The round with severity as it was estimated.</summary>
    internal RoundResult AsEstimated(CancellationToken cancellationToken)
    {
        shifts.Estimate();
        return rescoring.Score(engine, cancellationToken);
    }

    /// <summary>One draw of what might be known.</summary>
    internal RoundResult AsDrawn(RandomStream random, CancellationToken cancellationToken)
    {
        shifts.Draw(random);
        return rescoring.Score(engine, cancellationToken);
    }
}

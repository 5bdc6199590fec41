using Evaluation.Diagnostics;

namespace Evaluation.Scoring;

public sealed class ScoreGridTests
{
    // The total, A, A1, A2 and B are 5 scores for each subject.
    private readonly SchemeLayout layout = SchemeLayout.Of(HandReckonedRound.Scheme);

    [TestCase(0)]
    [TestCase(400_000_000)]
    public void A_round_that_fits_is_left_alone(int subjects)
    {
        var found = new DiagnosticBag();

        Assert.That(ScoreGrid.Fits(layout, subjects, "round.csv", found), Is.True);
        Assert.That(found.Count, Is.Zero);
    }

    [TestCase(450_000_000)]
    [TestCase(int.MaxValue)]
    public void A_round_of_too_many_scores_is_refused_before_anything_is_allocated(int subjects)
    {
        var found = new DiagnosticBag();

        Assert.That(ScoreGrid.Fits(layout, subjects, "round.csv", found), Is.False);
        Assert.That(
            found.ToList().Single().ToString(Language.English),
            Does.StartWith("round.csv: error SCO106: ").And.Contain($"{subjects} subjects with 5 scores each").And.Contain("at most 429496718 subjects"));
    }
}

using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;

namespace Evaluation.Evaluators;

public sealed class EvaluatorRatingsTests
{
    private static readonly Scheme Scheme = new()
    {
        Code = "s",
        Title = "s",
        FullMark = 20,
        Indicators =
        [
            TestRounds.Direct("A", 10) with { Panel = new PanelMean() },
            new Indicator { Code = "B", Title = "B", FullMark = 5, Method = new YesNo() },
            new Indicator { Code = "C", Title = "C", FullMark = 5, Method = new MinMax() },
        ],
    };

    private static EvaluatorRatings Take(Action<ObservationTableBuilder> fill)
    {
        var builder = new ObservationTableBuilder(Scheme);
        fill(builder);
        return EvaluatorRatings.Of(Scheme, builder.Build());
    }

    [Test]
    public void Each_member_of_a_panel_has_a_rating_in_points()
    {
        EvaluatorRatings ratings = Take(builder => builder
            .Add("s", "A", ObservedValue.OfNumber(7), "甲")
            .Add("s", "A", ObservedValue.OfNumber(9.5m), "乙")
            .Add("s", "B", ObservedValue.OfYesNo(true), "乙"));

        Assert.That(ratings.Ratings, Is.EqualTo(new[]
        {
            new EvaluatorRating(0, 0, 0, 0, 7), new EvaluatorRating(1, 0, 1, 0, 9.5m), new EvaluatorRating(2, 0, 1, 1, 5),
        }));
    }

    [Test]
    public void What_is_no_rating_is_counted_and_left_out()
    {
        EvaluatorRatings ratings = Take(builder => builder
            .Add("s", "A", ObservedValue.OfNumber(7))
            .Add("s", "A", ObservedValue.Missing, "甲")
            .Add("s", "A", ObservedValue.NotApplicable, "乙")
            .Add("s", "A", ObservedValue.OfNumber(70), "丙")
            .Add("s", "C", ObservedValue.OfNumber(1), "甲"));

        Assert.That(ratings.Ratings, Is.Empty);
        Assert.That(ratings.WithoutEvaluator, Is.EqualTo(1));
        Assert.That(ratings.WithoutPoints, Is.EqualTo(4));
    }

    [Test]
    public void A_zero_mark_is_a_rating_of_no_points()
    {
        EvaluatorRatings ratings = Take(builder => builder.Add("s", "B", ObservedValue.Zero, "甲"));

        Assert.That(ratings.Ratings.Single().Points, Is.Zero);
    }

    [Test]
    public void Observations_of_another_scheme_are_refused()
    {
        ObservationTable others = new ObservationTableBuilder(TestRounds.OneLeaf()).Build();

        Assert.That(() => EvaluatorRatings.Of(Scheme, others), Throws.ArgumentException);
    }
}

using Evaluation.Custom;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>What an adjustment of somebody else's says of itself stands in the page, and does no harm there.</summary>
public sealed class CustomEffectTests
{
    [TestCase(Language.Chinese, "再扣&lt;b&gt;五分")]
    [TestCase(Language.English, "five&lt;b&gt; off")]
    public void Its_reason_is_shown_as_text(Language language, string expected)
    {
        Scheme scheme = new()
        {
            Code = "own",
            Title = "own",
            Adjustments = [new Adjustment { Code = "K", Title = "k", Effect = new FiveOff() }],
            Indicators = [new Indicator { Code = "A", Title = "A", FullMark = 100, Method = new DirectPoints() }],
        };
        ObservationTable table = new ObservationTableBuilder(scheme).Add("s", "A", ObservedValue.OfNumber(50)).Build();

        string html = RoundReport.Of(Scorer.For(scheme).Score(table), language).ToHtml();

        Assert.That(html, Does.Contain(expected).And.Not.Contains("<b>"));
    }

    private sealed record FiveOff : CustomEffect
    {
        public override string Name => "five-off";

        public override bool NeedsObservation => false;

        protected override AdjustmentVerdict Apply(AdjustmentInput input) =>
            AdjustmentVerdict.Change(input.Total - 5, new LocalText("five<b> off", "再扣<b>五分"));

        protected override void WriteSettings(SettingsWriter settings)
        {
        }
    }
}

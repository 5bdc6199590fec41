using Evaluation.NRules.Facts;
using Evaluation.Schemes;
using Evaluation.Scoring;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Evaluation.NRules.Samples;

/// <summary>What <c>docs/nrules.md</c> shows in C#, compiled: the page quotes what stands between the marks.</summary>
public static class Page
{
    internal static NRulesScorer Scorer(Scheme scheme)
    {
        // docs/nrules.md
        var repository = new RuleRepository();
        repository.Load(load => load.NestedTypes().From(typeof(GuideNeedsCatalogue), typeof(JustBelowPassing)));
        NRulesScorer scorer = NRulesScorer.For(scheme, repository);
        // docs/nrules.md
        return scorer;
    }

    // docs/nrules.md
    /// <summary>The guide quotes the catalogue: whoever lost points there cannot have the full mark here.</summary>
    [Name("guide-needs-catalogue")]
    public sealed class GuideNeedsCatalogue : Rule
    {
        public override void Define()
        {
            LeafScore catalogue = null!;
            LeafScore guide = null!;

            When()
                .Match(() => catalogue, score => score.IndicatorCode == "A1", score => score.Points < score.FullMark)
                .Match(() => guide, score => score.IndicatorCode == "A2", score => score.Points == score.FullMark);

            Then()
                .Do(context => context.ReplaceAward(guide, guide.FullMark / 2, new LocalText(
                    "the guide quotes an incomplete catalogue: half marks", "指南引用的目录不完整：计一半分")));
        }
    }

    /// <summary>A remark about the finished card.</summary>
    [Name("just-below-passing")]
    public sealed class JustBelowPassing : Rule
    {
        public override void Define()
        {
            Scorecard card = null!;

            When()
                .Match(() => card, found => found.Score >= 59m, found => found.Score < 60m);

            Then()
                .Do(context => context.Note(card, new LocalText("less than a point below 60", "距 60 分不足 1 分")));
        }
    }
    // docs/nrules.md
}

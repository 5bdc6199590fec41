using Evaluation.Diagnostics;
using Evaluation.Rules;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>What a self-scoring sheet says of a leaf: what to fill in, by which rules it is scored, on what it rests.</summary>
internal sealed class LeafWords(SelfScoreLayout layout, Language language)
{
    // The rules for the kinds of nothing are the same on every leaf.
    private static readonly string[] Absences = ["missing", "not-applicable", "excluded", "zero"];

    /// <summary>What to fill in.</summary>
    internal string Requirement(SelfScoreRow row)
    {
        if (row.Kind == SelfScoreRowKind.Item)
            return SelfScoreTexts.YesOrNo.In(language);
        LocalText what = row.Indicator.Method switch
        {
            DirectPoints => SelfScoreTexts.PointsUpTo.With(ScoreText.Format(row.Node.FullMark)),
            YesNo => SelfScoreTexts.YesOrNo,
            LevelTable => SelfScoreTexts.Choose,
            Checklist => SelfScoreTexts.ItemsBelow,
            ProportionOfTarget { Floor: 0 } => SelfScoreTexts.AtLeastNothing,
            { } method => RuleTexts.Kind(method.Accepts),
            _ => throw new InvalidOperationException("A leaf has a method."),
        };
        return (layout.MayNotApply(row) ? SelfScoreTexts.OrNotApplicable.With(what, SelfScoreTexts.NotApplicable) : what).In(language);
    }

    /// <summary>Clauses, rules and the remark of an indicator; empty when there is nothing to say.</summary>
    internal string Note(SelfScoreRow row)
    {
        var lines = new List<string>();
        lines.AddRange(row.Indicator.Basis.Select(citation => SelfScoreTexts.BasisOf.Format(language, Cited(citation))));
        if (row.IsObserved)
        {
            lines.Add(SelfScoreTexts.RulesOf.In(language));
            lines.AddRange(Rules(row.Indicator));
        }

        if (row.Indicator.Note is { } note)
            lines.Add(SelfScoreTexts.RemarkOf.Format(language, SafeText.Line(note)));
        return string.Join('\n', lines);
    }

    private IEnumerable<string> Rules(Indicator leaf) => layout.Compiled.Rules[leaf.Code]
        .Where(rule => rule.Outcome == RuleOutcome.Award && !Absences.Contains(rule.Name[(leaf.Code.Length + 1)..]))
        .Select(rule => "· " + SafeText.Line(rule.Description.In(language)));

    private string Cited(Citation citation)
    {
        string text = SafeText.Line(citation.Text);
        return citation.Verification == Verification.Recalled ? ExplanationTexts.Unverified.Format(language, text) : text;
    }
}

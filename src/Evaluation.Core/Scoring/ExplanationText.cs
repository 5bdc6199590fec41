using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Scoring;

/// <summary>Writes an explanation as an indented tree of lines.</summary>
internal sealed class ExplanationText
{
    private readonly StringBuilder text = new();
    private readonly Language language;
    private readonly Scheme scheme;
    private readonly int digits;

    private ExplanationText(Scheme scheme, Language language)
    {
        (this.scheme, this.language) = (scheme, language);
        RoundingPolicy rounding = scheme.Rounding;
        IEnumerable<RoundingRule> rules = [rounding.Leaf, rounding.Branch, rounding.Total, .. rounding.Levels.Select(level => level.Rule)];
        // What the scheme rounds is shown with all the digits that it keeps.
        digits = Math.Max(scheme.FullMark > 1 ? 4 : 6, rules.Max(rule => rule.Digits));
    }

    internal static string Write(Explanation explanation, Language language)
    {
        var writer = new ExplanationText(explanation.Scheme, language);
        writer.Line("", SafeText.Line(explanation.Subject.Name) + " · " + SafeText.Line(explanation.Scheme.Title));
        if (explanation.Grade is { } grade)
            writer.Line("", writer.Graded(grade));
        writer.Write(explanation.Root, branch: "", below: "", hasPoints: true);
        return writer.text.ToString();
    }

    private string Graded(GradeByShare grade)
    {
        string name = SafeText.Line(grade.Grade.Name);
        string share = ScoreText.Format(grade.Grade.Share!.Value * 100);
        return Say(ExplanationTexts.GradedByShare, name, share, grade.Place, grade.Among, grade.Places)
            + (grade.Tied > 1 ? Comma + Say(ExplanationTexts.GradeTie, grade.Tied) : "");
    }

    private void Write(ExplanationNode node, string branch, string below, bool hasPoints)
    {
        Line(branch, Heading(node, hasPoints));
        string details = below + (node.Children.Count > 0 ? "│    " : "     ");
        foreach (string detail in Details(node))
            Line(details, detail);
        bool hasPointsBelow = hasPoints && !IsComparing(node);
        for (int i = 0; i < node.Children.Count; i++)
        {
            bool last = i == node.Children.Count - 1;
            Write(node.Children[i], below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "), hasPointsBelow);
        }
    }

    /// <summary>The first line of a node; below a branch that compares subjects nothing has points of the total.</summary>
    private string Heading(ExplanationNode node, bool hasPoints)
    {
        if (node.IsRounding)
            return Say(ExplanationTexts.Rounding, Signed(node.Points));
        if (node.IsOverride)
            return Say(ExplanationTexts.OverrideOfBranch, Signed(node.Points));
        if (node.Outranking is { } outranking)
            return Say(ExplanationTexts.Outranking, outranking.Others, outranking.Wins, outranking.Ties, outranking.Losses) + Comma + Gain(node);
        if (node.Adjustment is { } applied)
            return AdjustmentHeading(applied);
        string title = node.Indicator is { } indicator
            ? SafeText.Line(indicator.Code) + " " + SafeText.Line(indicator.Title)
            : Say(ExplanationTexts.Total);
        return title + (language == Language.Chinese ? "：" : ": ") + Outcome(node, hasPoints);
    }

    private string AdjustmentHeading(AppliedAdjustment applied)
    {
        string title = SafeText.Line(applied.Adjustment.Code) + " " + SafeText.Line(applied.Adjustment.Title);
        return title + (language == Language.Chinese ? "：" : ": ") + string.Join(Comma, Effects(applied));
    }

    private IEnumerable<string> Effects(AppliedAdjustment applied)
    {
        if (!applied.Fired)
        {
            yield return applied.AlreadyDeductedUnder is { } other
                ? Say(ExplanationTexts.DeductedUnder, SafeText.Line(other.Code))
                : Say(ExplanationTexts.NoEffect);
            yield break;
        }

        if (applied.Overridden is { } overridden)
        {
            yield return OverrideText.Done(overridden).In(language);
            yield break;
        }

        if (applied.Fails)
        {
            yield return Say(applied.After is null ? ExplanationTexts.Unscored : ExplanationTexts.Failed);
            if (applied.Adjustment.Effect.GivenGrade is { } grade)
                yield return Say(ExplanationTexts.GradeGiven, SafeText.Line(grade));
        }
        else
        {
            yield return Say(ExplanationTexts.Added, Signed(applied.Points));
        }

        if (applied.After is { } after && after != applied.Before)
            yield return Say(ExplanationTexts.TotalBecomes, About(applied.Before), About(after));
    }

    private string Outcome(ExplanationNode node, bool hasPoints)
    {
        if (node.Score is not { } score)
            return Say(node.Indicator is null ? ExplanationTexts.NoTotal : ExplanationTexts.LeftOut);
        var parts = new List<string>
        {
            Say(ExplanationTexts.Score, About(score), ScoreText.Format(node.FullMark)),
        };
        if (hasPoints && node.Points != score)
            parts.Add(Say(ExplanationTexts.Points, About(node.Points)));
        if (node.LostPoints != 0)
            parts.Add(Say(ExplanationTexts.Lost, About(node.LostPoints)));
        return string.Join(Comma, parts);
    }

    /// <summary>The points that comparing gave to the total, and what was lost.</summary>
    private string Gain(ExplanationNode node)
    {
        string points = Say(ExplanationTexts.Points, About(node.Points));
        return node.LostPoints == 0 ? points : points + Comma + Say(ExplanationTexts.Lost, About(node.LostPoints));
    }

    private static bool IsComparing(ExplanationNode node) => node.Children.Any(child => child.Outranking is not null);

    private IEnumerable<string> Details(ExplanationNode node)
    {
        if (node.Outranking is { } outranking)
            yield return Say(ExplanationTexts.NoParts) + (outranking.NotCompared > 0 ? Comma + Say(ExplanationTexts.NotCompared, outranking.NotCompared) : "");
        if (node.Spread is { } spread)
            yield return Say(ExplanationTexts.Spread, About(spread.InAll), spread.Over, About(spread.Each));
        else if (IsScaledUp(node))
            yield return Say(IsComparing(node) ? ExplanationTexts.ComparedInPart : ExplanationTexts.Rescaled, ScoreText.Brief(node.Coverage * 100, digits: 2));
        foreach (OverriddenScore overridden in node.Overrides)
            yield return OverrideText.Suffered(overridden).In(language);
        if (node.Adjustment is { } applied && EffectText.Of(applied.Adjustment.Effect) is { } effect)
            yield return Say(effect);
        if (node.Adjustment?.Reason is { } reason)
            yield return Say(ExplanationTexts.Reason, SafeText.Line(reason.In(language)));
        if ((node.Rule ?? node.Adjustment?.Rule) is not { } rule)
        {
            foreach (Citation citation in node.Adjustment?.Adjustment.Basis ?? [])
                yield return Say(ExplanationTexts.Basis, Cite(citation));
            yield break;
        }

        Observation observation = node.Observation ?? (Observation)node.Adjustment!.Observation!;
        yield return Observed(observation, node.Indicator?.Method ?? node.Adjustment?.Adjustment.Method);
        foreach (string line in node.Panel.Count > 0 ? [] : CorrectionText.Lines(observation, language))
            yield return line;
        if (node.Reckoning is { } reckoning)
            yield return Say(ExplanationTexts.Reckoned, SafeText.Line(reckoning.In(language)));
        foreach (string line in PanelText.Lines(node, language))
            yield return line;
        // What a veto's observation would earn says nothing: it fails whoever has it.
        if (node.Adjustment?.Adjustment.Effect is not Failing)
            yield return RuleLine(node, rule);
        foreach (Citation citation in rule.Citations)
            yield return Say(ExplanationTexts.Basis, Cite(citation));
        if (observation.Evidence is { } evidence)
            yield return Say(ExplanationTexts.Evidence, SafeText.Line(evidence));
        if (observation.Comment is { } comment)
            yield return Say(ExplanationTexts.Comment, SafeText.Line(comment));
    }

    /// <summary>Whether what is left was scaled up; a minimum or maximum of fewer children is not.</summary>
    private bool IsScaledUp(ExplanationNode node) =>
        !node.IsLeaf && !node.IsRounding && node.Coverage is > 0 and < 1
        && (node.Indicator?.Aggregation ?? scheme.Aggregation) is not (Minimum or Maximum);

    private string RuleLine(ExplanationNode node, Rule rule)
    {
        LocalText words = node.Adjustment?.Adjustment.Effect is Deduction ? ExplanationTexts.RuleOfDeduction : ExplanationTexts.Rule;
        string said = Say(words, SafeText.Line(rule.Name), SafeText.Line(rule.Description.In(language)));
        return node.ScoreBeforeRounding is { } exact ? said + Comma + Say(ExplanationTexts.RoundedFrom, Truncated(exact)) : said;
    }

    private string Observed(Observation observation, ScoringMethod? method)
    {
        string value = SafeText.Line(ObservedText.Of(observation.Value).In(language));
        if (observation.Kind == ValueKind.Count && EffectText.UnitOf(method) is { } unit)
            value = Say(unit, value);
        return Say(ExplanationTexts.Observed, value)
            + (observation.Evaluator is { } evaluator ? Comma + Say(ExplanationTexts.By, SafeText.Line(evaluator)) : "");
    }

    private string Cite(Citation citation)
    {
        string cited = SafeText.Line(citation.Text);
        return citation.Verification == Verification.Recalled ? Say(ExplanationTexts.Unverified, cited) : cited;
    }

    private string About(decimal points) => ScoreText.About(points, digits);

    private string Signed(decimal points)
    {
        string text = About(points);
        return points <= 0 ? text : text[0] == '≈' ? "≈+" + text[1..] : "+" + text;
    }

    /// <summary>Cut and not rounded: 2.49999 shows why it became 2 and not 3, which 2.5 would not.</summary>
    private string Truncated(decimal points)
    {
        decimal scale = (decimal)Math.Pow(10, digits);
        decimal cut = decimal.Truncate(points * scale) / scale;
        return ScoreText.Format(cut) + (cut == points ? "" : "…");
    }

    private string Comma => language == Language.Chinese ? "，" : ", ";

    private string Say(LocalText words, params ReadOnlySpan<object?> arguments) => words.Format(language, arguments);

    private void Line(string indent, string words) => text.Append(indent).Append(words).Append('\n');
}

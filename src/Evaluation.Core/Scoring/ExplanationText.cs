using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Scoring;

/// <summary>Writes an explanation as an indented tree of lines.</summary>
internal sealed class ExplanationText
{
    private readonly StringBuilder text = new();
    private readonly Language language;

    private ExplanationText(Language language) => this.language = language;

    internal static string Write(Explanation explanation, Language language)
    {
        var writer = new ExplanationText(language);
        writer.Line("", SafeText.Line(explanation.Subject.Name) + " · " + SafeText.Line(explanation.Scheme.Title));
        writer.Write(explanation.Root, branch: "", below: "");
        return writer.text.ToString();
    }

    private void Write(ExplanationNode node, string branch, string below)
    {
        Line(branch, Heading(node));
        string details = below + (node.Children.Count > 0 ? "│    " : "     ");
        foreach (string detail in Details(node))
            Line(details, detail);
        for (int i = 0; i < node.Children.Count; i++)
        {
            bool last = i == node.Children.Count - 1;
            Write(node.Children[i], below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }

    private string Heading(ExplanationNode node)
    {
        if (node.IsRounding)
            return Say(ExplanationTexts.Rounding, (node.Points > 0 ? "+" : "") + ScoreText.Format(node.Points));
        if (node.IsOverride)
            return Say(ExplanationTexts.OverrideOfBranch, (node.Points > 0 ? "+" : "") + ScoreText.Format(node.Points));
        if (node.Adjustment is { } applied)
            return AdjustmentHeading(applied);
        string title = node.Indicator is { } indicator
            ? SafeText.Line(indicator.Code) + " " + SafeText.Line(indicator.Title)
            : Say(ExplanationTexts.Total);
        return title + (language == Language.Chinese ? "：" : ": ") + Outcome(node);
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

        if (applied.Adjustment.Effect is Failing failing)
        {
            yield return Say(applied.After is null ? ExplanationTexts.Unscored : ExplanationTexts.Failed);
            if (failing.Grade is { } grade)
                yield return Say(ExplanationTexts.GradeGiven, SafeText.Line(grade));
        }
        else
        {
            yield return Say(ExplanationTexts.Added, (applied.Points > 0 ? "+" : "") + ScoreText.Format(applied.Points));
        }

        if (applied.After is { } after && after != applied.Before)
            yield return Say(ExplanationTexts.TotalBecomes, ScoreText.Format(applied.Before), ScoreText.Format(after));
    }

    private string Outcome(ExplanationNode node)
    {
        if (node.Score is not { } score)
            return Say(ExplanationTexts.LeftOut);
        var parts = new List<string>
        {
            Say(ExplanationTexts.Score, ScoreText.Format(score), ScoreText.Format(node.FullMark)),
        };
        if (node.Points != score)
            parts.Add(Say(ExplanationTexts.Points, ScoreText.Format(node.Points)));
        if (node.LostPoints != 0)
            parts.Add(Say(ExplanationTexts.Lost, ScoreText.Brief(node.LostPoints)));
        return string.Join(Comma, parts);
    }

    private IEnumerable<string> Details(ExplanationNode node)
    {
        if (!node.IsLeaf && node.Coverage is > 0 and < 1)
            yield return Say(ExplanationTexts.Rescaled, ScoreText.Brief(node.Coverage * 100, digits: 2));
        foreach (OverriddenScore overridden in node.Overrides)
            yield return OverrideText.Suffered(overridden).In(language);
        if ((node.Rule ?? node.Adjustment?.Rule) is not { } rule)
        {
            foreach (Citation citation in node.Adjustment?.Adjustment.Basis ?? [])
                yield return Say(ExplanationTexts.Basis, Cite(citation));
            yield break;
        }

        Observation observation = node.Observation ?? (Observation)node.Adjustment!.Observation!;
        yield return Observed(observation);
        foreach (string line in node.Panel.Count > 0 ? [] : CorrectionText.Lines(observation, language))
            yield return line;
        foreach (string line in PanelText.Lines(node, language))
            yield return line;
        yield return Say(ExplanationTexts.Rule, SafeText.Line(rule.Name), SafeText.Line(rule.Description.In(language)))
            + (node.ScoreBeforeRounding is { } exact ? Comma + Say(ExplanationTexts.RoundedFrom, ScoreText.Format(exact)) : "");
        foreach (Citation citation in rule.Citations)
            yield return Say(ExplanationTexts.Basis, Cite(citation));
        if (observation.Evidence is { } evidence)
            yield return Say(ExplanationTexts.Evidence, SafeText.Line(evidence));
        if (observation.Comment is { } comment)
            yield return Say(ExplanationTexts.Comment, SafeText.Line(comment));
    }

    private string Observed(Observation observation)
    {
        string value = SafeText.Line(ObservedText.Of(observation.Value).In(language));
        return Say(ExplanationTexts.Observed, value)
            + (observation.Evaluator is { } evaluator ? Comma + Say(ExplanationTexts.By, SafeText.Line(evaluator)) : "");
    }

    private string Cite(Citation citation)
    {
        string cited = SafeText.Line(citation.Text);
        return citation.Verification == Verification.Recalled ? Say(ExplanationTexts.Unverified, cited) : cited;
    }

    private string Comma => language == Language.Chinese ? "，" : ", ";

    private string Say(LocalText words, params ReadOnlySpan<object?> arguments) => words.Format(language, arguments);

    private void Line(string indent, string words) => text.Append(indent).Append(words).Append('\n');
}

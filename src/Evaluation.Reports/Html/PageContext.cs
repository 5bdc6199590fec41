using Evaluation.Comparison;
using Evaluation.Diagnostics;
using Evaluation.Evaluators;
using Evaluation.Reports.Figures;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Reports.Html;

/// <summary>The round that a page is about, its figures, and how the page writes words and numbers.</summary>
internal sealed class PageContext(RoundResult result, Language language)
{
    internal const string Dash = "—";

    internal RoundResult Result { get; } = result;

    internal Scheme Scheme => Result.Scheme;

    internal Language Language { get; } = language;

    /// <summary>Code and version of the scheme.</summary>
    internal string SchemeVersion => Say(ReportTexts.SchemeVersion, SafeText.Line(Scheme.Code), SafeText.Line(Scheme.Version));

    /// <summary>What changed since the previous round, or <see langword="null"/>.</summary>
    internal RoundComparison? Comparison { get; init; }

    /// <summary>The review whose evaluators have rows in the page, or <see langword="null"/>.</summary>
    internal EvaluatorReview? Review { get; init; }

    internal PageAnchors Anchors => field ??= new PageAnchors(this, Review);

    internal TotalFigures Totals => field ??= TotalFigures.Of(Result.Standings);

    /// <summary>The figures of every indicator, each branch before its children.</summary>
    internal ValueList<IndicatorFigures> Indicators => field ??= IndicatorFigures.Of(Result);

    /// <summary>Words in the page's language.</summary>
    internal string Say(LocalText words, params ReadOnlySpan<object?> arguments) => words.Format(Language, arguments);

    /// <summary>Several parts of a sentence.</summary>
    internal string List(IEnumerable<string> parts) => string.Join(Say(ReportTexts.Listing), parts);

    /// <summary>A clause as a sentence: with a stop, unless it has one or something is to follow.</summary>
    internal string Sentence(string clause) => clause.Length > 0 && clause[^1] is '。' or '.' or '！' or '？' or '：' or ':' ? clause : clause + Say(ReportTexts.Stop);

    /// <summary>Clauses as sentences, one after the other.</summary>
    internal string Sentences(IEnumerable<string> clauses) => string.Join(Say(ReportTexts.SentenceSpace), clauses.Select(Sentence));

    /// <summary>A clause of our own words as a sentence that begins with a capital; one that begins with a name is left as it is.</summary>
    internal string OpeningSentence(string clause) =>
        Sentence(Language == Language.English && clause.Length > 0 ? char.ToUpperInvariant(clause[0]) + clause[1..] : clause);

    /// <summary>A total with its published digits, or a dash.</summary>
    internal string Total(decimal? total) => total is { } score ? ScoreText.Format(score, Scheme.Rounding.Total) : Dash;

    /// <summary>Points with at most four digits after the point, or a dash.</summary>
    internal static string Points(decimal? points) => points is { } some ? ScoreText.Brief(some) : Dash;

    /// <summary>A share in percent with at most two digits after the point, or a dash.</summary>
    internal static string Percent(decimal? share) => share is { } some ? ScoreText.Brief(some * 100, 2) : Dash;

    /// <summary>Code and title of an indicator.</summary>
    internal static string Name(Indicator indicator) => IndicatorName.Of(indicator);

    /// <summary>What an adjustment did to the total, or which score it set.</summary>
    internal string Adjusted(AppliedAdjustment applied)
    {
        string name = SafeText.Line(applied.Adjustment.Code + " " + applied.Adjustment.Title);
        if (applied.Overridden is { } overridden)
            return Say(ReportTexts.Colon, name, OverrideText.Done(overridden));
        return applied.After is not { } after
            ? Say(ReportTexts.AdjustedToNothing, name)
            : Say(
                ReportTexts.Adjusted,
                name,
                (applied.Points > 0 ? "+" : "") + Points(applied.Points),
                Points(applied.Before),
                Points(after));
    }
}

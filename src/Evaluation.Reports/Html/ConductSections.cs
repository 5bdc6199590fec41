using System.Globalization;
using Evaluation.Calendars;
using Evaluation.Conduct;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Reviewing;
using Evaluation.Conduct.Rules;
using Evaluation.Conduct.Writing;
using Evaluation.Diagnostics;
using Evaluation.Reports.Charts;
using Evaluation.Reports.Charts.Conduct;
using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Html;

/// <summary>评估自身规范性: whether the assessment itself is sound, by programme, scheme and appeals.</summary>
internal sealed class ConductSections(ConductReport report, Language language)
{
    /// <summary>More cards than these are not read; the JSON has all.</summary>
    private const int MostCards = 100;

    internal const int MostProgrammes = 50;

    /// <summary>The outcomes in the order of the counts beside an answer.</summary>
    internal static readonly RuleOutcomeKind[] Outcomes = [RuleOutcomeKind.Met, RuleOutcomeKind.NotMet, RuleOutcomeKind.NeedsReview, RuleOutcomeKind.NotAssessable];

    /// <summary>What was left out.</summary>
    internal IEnumerable<LocalText> Cuts =>
        new[] { (ReportTexts.CutProgrammes, report.Reviews.Count - MostProgrammes), (ReportTexts.CutLedger, (report.Appeals?.Lines.Count ?? 0) - ConductLedger.MostRows) }
            .Where(cut => cut.Item2 > 0).Select(cut => cut.Item1.With(cut.Item2));

    /// <summary>What appeals changed; <see langword="null"/> when they changed nothing.</summary>
    internal ChartImage? Chart { get; } = report.Appeals is { Lines.Count: > 0 } ledger ? AppealsChart.Of(ledger, language) : null;

    internal ConductSection Section() => new()
    {
        Programmes = report.Reviews.Take(MostProgrammes).Select(Programme).ToValueList(),
        HasScheme = report.Scheme is not null,
        SchemeBasis = SchemeBasis().ToValueList(),
        SchemeFindings = Cards(report.Scheme?.Findings),
        SchemeUnknown = (report.Scheme?.NotAssessed ?? []).Select(Say).ToValueList(),
        HasAppeals = report.Appeals is not null,
        AppealsBasis = report.Appeals is { } whole ? ConductTexts.Direction.Format(language, whole.Raised, whole.Lowered, whole.Unchanged, whole.BystandersMoved) : "",
        AppealsSvg = Chart?.ToSvg() ?? "",
        Ledger = report.Appeals is { } appeals ? new ConductLedger(language).Rows(appeals).ToValueList() : [],
        AppealFindings = Cards(report.Appeals?.Findings),
        AppealsUnknown = (report.Appeals?.NotAssessed ?? []).Select(Say).ToValueList(),
    };

    private ConductProgramme Programme(ConductReview review) => new(
        SafeText.Line(review.Dossier.Programme),
        review.Verdicts.Select(Verdict).ToValueList(),
        review.Results.Where(ConductText.IsTold).Select(Card).ToValueList(),
        review.Results.Where(result => result.Final == RuleOutcomeKind.NotAssessable)
            .Select(result => ConductTexts.UnknownRule.Format(language, result.Rule.Code, result.Rule.Title, result.Rule.Fact.Description)).ToValueList(),
        review.UnusedJudgements.Select(judgement => ConductTexts.UnusedJudgement.Format(language, SafeText.Of(judgement.Rule))).ToValueList());

    private VerdictRow Verdict(ConductVerdict verdict) => new(
        Say(ConductTexts.Of(verdict.Area)),
        Say(AnswerOf(verdict.Answer)),
        verdict.Answer switch { VerdictAnswer.Yes => "yes", VerdictAnswer.No => "no", VerdictAnswer.InDoubt => "doubt", _ => "unknown" },
        Say(verdict.Text),
        Outcomes.Select(outcome => verdict.Results.Count(result => result.Final == outcome).ToString(CultureInfo.InvariantCulture)).ToValueList());

    private ConductCard Card(RuleResult result) => new()
    {
        Code = result.Rule.Code,
        Title = Say(result.Rule.Title),
        Outcome = Say(ConductTexts.Of(result.Outcome)) + Say(ReportTexts.Enumeration) + Say(ConductTexts.Of(result.Rule.Severity)),
        Evidence = result.Fact.Evidence.Select(evidence => SafeText.Line(Say(evidence))).ToValueList(),
        Basis = result.Rule.Basis.Select(citation => LinkedText.Of(citation, language)).ToValueList(),
        Clears = Say(result.Rule.Clears),
        Judgement = result.Judgement is { } judgement ? Judged(judgement, language) : "",
    };

    internal static string Judged(RuleJudgement judgement, Language language) => ConductTexts.Judged.Format(
        language, SafeText.Of(judgement.By), IsoDate.Of(judgement.Date), ConductTexts.Of(judgement.Outcome), SafeText.Of(judgement.Reason));

    private ValueList<ConductCard> Cards(ValueList<ConductFinding>? findings) => (findings ?? []).Take(MostCards).Select(finding => new ConductCard
    {
        Code = finding.Code,
        Title = SafeText.Line(Say(finding.Statement)),
        Outcome = Say(ConductTexts.Of(finding.Outcome)),
        Evidence = [],
        Basis = [],
        Clears = Say(finding.Clears),
        Judgement = "",
    }).ToValueList();

    private IEnumerable<string> SchemeBasis()
    {
        if (report.Scheme is not { } review)
            yield break;
        yield return ConductTexts.SchemeTitle.Format(language, SafeText.Line(review.Scheme.Title), review.Leaves);
        if (review is { FormalShare: { } formal, SubstantiveShare: { } substantive })
            yield return ConductTexts.Shares.Format(language, decimal.Round(formal * 100, 1), decimal.Round(substantive * 100, 1));
    }

    internal static LocalText AnswerOf(VerdictAnswer answer) => answer switch
    {
        VerdictAnswer.Yes => ReportTexts.AnswerYes,
        VerdictAnswer.No => ReportTexts.AnswerNo,
        VerdictAnswer.InDoubt => ReportTexts.AnswerInDoubt,
        _ => ReportTexts.AnswerNotKnown,
    };

    private string Say(LocalText text) => text.In(language);
}

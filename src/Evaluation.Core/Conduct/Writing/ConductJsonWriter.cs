using System.Text.Json;
using Evaluation.Calendars;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Reviewing;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Writing;

/// <summary>Writes the JSON of <see cref="ConductReportJson"/>.</summary>
internal sealed class ConductJsonWriter(ConductReport report, Utf8JsonWriter json)
{
    private const string FormatName = "evaluation-conduct";
    private const int FormatVersion = 1;

    internal void Write()
    {
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteEach("programmes", report.Reviews, WriteReview);
        if (report.Scheme is { } scheme)
            new SchemeReviewJson(json).Write(scheme);
        if (report.Appeals is { } appeals)
            new LedgerJson(json).Write(appeals);
        json.WriteEndObject();
    }

    private void WriteReview(ConductReview review)
    {
        json.WriteString("programme", review.Dossier.Programme);
        json.WriteEach("verdicts", review.Verdicts, verdict =>
        {
            json.WriteString("area", JsonValues.Of(verdict.Area));
            json.WriteString("answer", JsonValues.Of(verdict.Answer));
            json.WriteText("text", verdict.Text);
        });
        json.WriteEach("rules", review.Results, WriteResult);
        json.WriteEach("unusedJudgements", review.UnusedJudgements, WriteJudgement);
    }

    private void WriteResult(RuleResult result)
    {
        json.WriteString("code", result.Rule.Code);
        json.WriteString("area", JsonValues.Of(result.Rule.Area));
        json.WriteText("title", result.Rule.Title);
        json.WriteString("severity", JsonValues.Of(result.Rule.Severity));
        json.WriteBoolean("verified", result.Rule.IsVerified);
        json.WriteString("outcome", JsonValues.Of(result.Outcome));
        json.WriteString("final", JsonValues.Of(result.Final));
        json.WriteString("fact", result.Rule.Fact.Name);
        json.WriteTexts("evidence", result.Fact.Evidence);
        if (result.Judgement is { } judgement)
        {
            json.WriteStartObject("judgement");
            WriteJudgement(judgement);
            json.WriteEndObject();
        }

        json.WriteText("clears", result.Rule.Clears);
        json.WriteEach("basis", result.Rule.Basis, WriteCitation);
    }

    private void WriteJudgement(RuleJudgement judgement)
    {
        json.WriteString("rule", judgement.Rule);
        json.WriteString("outcome", JsonValues.Of(judgement.Outcome));
        json.WriteString("by", judgement.By);
        json.WriteString("date", IsoDate.Of(judgement.Date));
        json.WriteString("reason", judgement.Reason);
    }

    private void WriteCitation(Citation citation)
    {
        json.WriteString("text", citation.Text);
        json.WriteWhenTold("link", citation.Link);
        json.WriteString("verification", JsonValues.Of(citation.Verification));
    }
}

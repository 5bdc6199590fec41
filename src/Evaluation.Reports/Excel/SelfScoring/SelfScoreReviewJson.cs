using System.Text.Json;
using Evaluation.Calendars;
using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Writes reviews of self-scores as JSON.</summary>
internal static class SelfScoreReviewJson
{
    private const string FormatName = "evaluation-self-score";
    private const int FormatVersion = 1;

    /// <summary>The reviews of one round as a document.</summary>
    internal static string Of(IReadOnlyList<SelfScoreReview> reviews) => WhatIfJson.Of(json =>
    {
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteStartObject("manifest");
        if (reviews.Count > 0)
            json.WriteManifestMembers(reviews[0].Standing.Card.Result.Manifest);
        json.WriteEndObject();
        json.WriteArray("offices", reviews, review => Write(json, review));
    });

    private static void Write(Utf8JsonWriter json, SelfScoreReview review)
    {
        json.WriteString("subject", review.Office.Subject);
        json.WriteString("file", Path.GetFileName(review.Office.File));
        json.WriteNumber("filled", review.Office.Filled);
        json.WriteNumber("rows", review.Office.Rows);
        json.WriteExact("score", review.Standing.Score);
        json.WriteExact("fullMark", review.Standing.Card.Result.Scheme.FullMark);
        json.WriteExact("liveTotal", review.Office.LiveTotal);
        json.WriteWhenTold("grade", review.Standing.Grade?.Name);
        json.WriteArray("losses", review.Losses, loss =>
        {
            json.WriteString("indicator", loss.Indicator.Code);
            json.WriteString("title", loss.Indicator.Title);
            json.WriteExact("lost", loss.Lost);
            json.WriteExact("score", loss.Score);
            json.WriteExact("fullMark", loss.FullMark);
            json.WriteText("remedy", loss.Remedy);
        });
        if (review.NextGrade is { } plan)
        {
            json.WritePropertyName("nextGrade");
            json.WriteRawValue(plan.ToJson());
        }

        json.WriteDiagnostics(review.WhyNoPlan);
        json.WriteArray("deadlines", review.Deadlines, deadline =>
        {
            json.WriteString("date", IsoDate.Of(deadline.Date));
            json.WriteNumber("days", deadline.Days);
            json.WriteExact("workingDays", deadline.WorkingDays);
            json.WriteText("what", deadline.What);
            json.WriteWhenTold("clause", deadline.Clause?.Text);
            if (deadline.Overdue is { } overdue)
                json.WriteNumber("overdueWorkingDays", overdue);
        });
        json.WriteArray("signs", review.Signs, sign =>
        {
            json.WriteString("code", sign.Code);
            json.WriteText("text", sign.Text);
            json.WriteStartArray("indicators");
            foreach (string code in sign.Indicators)
                json.WriteStringValue(code);
            json.WriteEndArray();
        });
    }
}

using System.Text.Json;
using Evaluation.Calendars;
using Evaluation.Conduct.Appeals;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Writing;

/// <summary>Writes the ledger of appeals.</summary>
internal sealed class LedgerJson(Utf8JsonWriter json)
{
    internal void Write(AppealsLedger ledger)
    {
        json.WriteStartObject("appealsLedger");
        json.WriteNumber("raised", ledger.Raised);
        json.WriteNumber("lowered", ledger.Lowered);
        json.WriteNumber("unchanged", ledger.Unchanged);
        json.WriteNumber("bystandersMoved", ledger.BystandersMoved);
        json.WriteEach("lines", ledger.Lines, WriteLine);
        json.WriteEach("crossings", ledger.Crossings, WriteCrossing);
        json.WriteEach("deciders", ledger.Deciders, decider =>
        {
            json.WriteString("by", decider.By);
            json.WriteNumber("corrections", decider.Corrections);
            json.WriteNumber("raised", decider.Raised);
            json.WriteNumber("lowered", decider.Lowered);
        });
        json.WriteEach("deadlines", ledger.Deadlines, WriteDeadline);
        json.WriteFindings(ledger.Findings);
        json.WriteTexts("notAssessed", ledger.NotAssessed);
        json.WriteEndObject();
    }

    private void WriteLine(LedgerLine line)
    {
        json.WriteString("subject", line.Subject);
        json.WriteEach("steps", line.Steps, step =>
        {
            json.WriteString("stage", step.Stage is { } stage ? JsonValues.Of(stage) : "first");
            json.WriteExact("score", step.Score);
            json.WriteExact("rank", step.Rank);
            json.WriteString("grade", step.Grade);
            json.WriteEach("corrections", step.Corrections, WriteCorrection);
        });
    }

    private void WriteCorrection(Correction correction)
    {
        json.WriteString("indicator", correction.IndicatorCode);
        json.WriteWhenTold("evaluator", correction.Evaluator);
        json.WriteText("from", ObservedText.Of(correction.OldValue));
        json.WriteText("to", ObservedText.Of(correction.NewValue));
        json.WriteString("by", correction.By);
        json.WriteString("time", correction.Time);
        json.WriteString("reason", correction.Reason);
        json.WriteWhenTold("clause", correction.Clause);
        json.WriteWhenTold("evidence", correction.Evidence);
    }

    private void WriteCrossing(LineCrossing crossing)
    {
        json.WriteString("subject", crossing.Subject);
        json.WriteString("stage", JsonValues.Of(crossing.Stage));
        json.WriteText("line", crossing.Line);
        json.WriteBoolean("gain", crossing.IsGain);
        json.WriteNames("by", crossing.By);
    }

    private void WriteDeadline(AppealDeadline deadline)
    {
        json.WriteString("subject", deadline.Appeal.Subject);
        json.WriteWhenTold("programme", deadline.Programme.Length == 0 ? null : deadline.Programme);
        json.WriteString("received", IsoDate.Of(deadline.Appeal.Received));
        WriteDay("applyBy", deadline.ApplyBy);
        WriteDay("decided", deadline.Appeal.Decided);
        WriteDay("decideBy", deadline.DecideBy);
    }

    private void WriteDay(string name, DateOnly? day) => json.WriteWhenTold(name, day is { } told ? IsoDate.Of(told) : null);
}

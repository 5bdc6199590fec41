using System.Globalization;
using System.Text.Json;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;

namespace Evaluation.Scoring;

/// <summary>Writes the JSON of <see cref="ResultJson"/>, one subject at a time so that a large round need not fit in memory as text.</summary>
internal sealed class ResultJsonWriter(Utf8JsonWriter json)
{
    private const string FormatName = "evaluation-result";
    private const int FormatVersion = 1;
    private const int BytesPerFlush = 1 << 16;

    internal void Write(RoundResult result, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteStartObject("manifest");
        json.WriteManifestMembers(result.Manifest);
        json.WriteEndObject();
        new SchemeSummaryWriter(json).Write(result.Scheme, result.Compiled.Layout);
        json.WriteDiagnostics(result.Diagnostics);
        json.WriteStartArray("standings");
        for (int i = 0; i < result.Standings.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteStanding(result.Standings[i]);
            if (json.BytesPending > BytesPerFlush)
                json.Flush();
            progress?.Report((i + 1d) / result.Standings.Count);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteStanding(Standing standing)
    {
        json.WriteStartObject();
        json.WriteString("subject", standing.Subject.Name);
        json.WriteString("group", standing.Subject.Group);
        json.WriteExact("order", standing.Subject.Order);
        json.WriteExact("rank", standing.Rank);
        json.WriteString("label", standing.Label);
        json.WriteExact("groupRank", standing.GroupRank);
        json.WriteString("groupLabel", standing.GroupLabel);
        json.WriteExact("score", standing.Score);
        json.WriteExact("exactScore", standing.Card.ExactScore);
        json.WriteString("grade", standing.Grade?.Name);
        if (standing.GradeByShare is { } byShare)
            WriteGradeByShare(byShare);
        json.WriteStartArray("nodes");
        foreach (NodeScore line in standing.Card.Lines)
            WriteLine(line);
        json.WriteEndArray();
        if (standing.Card.Result.Scheme.Adjustments.Count > 0)
            WriteAdjustments(standing.Card);
        json.WriteEndObject();
    }

    private void WriteAdjustments(Scorecard card)
    {
        json.WriteString("failedBy", card.FailedBy?.Code);
        json.WriteStartArray("adjustments");
        foreach (AppliedAdjustment applied in card.Adjustments)
        {
            json.WriteStartObject();
            json.WriteString("code", applied.Adjustment.Code);
            json.WriteString("effect", applied.Adjustment.Effect.Name);
            json.WriteBoolean("fired", applied.Fired);
            json.WriteExact("before", applied.Before);
            json.WriteExact("after", applied.After);
            if (applied.Reason is { } reason)
                json.WriteString("reason", reason.English);
            json.WriteWhenTold("alreadyDeductedUnder", applied.AlreadyDeductedUnder?.Code);
            if (applied.Overridden is { } overridden)
                WriteOverridden(overridden);
            if (applied.Rule is { } rule)
                json.WriteString("rule", rule.Name);
            if (applied.Observation is { } observation)
                WriteObservation(observation);
            if (applied.Panel.Count > 0)
                WritePanel(applied.Panel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLine(NodeScore line)
    {
        json.WriteStartObject();
        json.WriteString("code", line.Indicator?.Code);
        json.WriteExact("score", line.Score);
        json.WriteExact("fullMark", line.FullMark);
        if (line.Spread is { } spread)
            WriteSpread(spread);
        if (line.Outranking is { } outranking)
            WriteOutranking(outranking);
        if (line.Rule is { } rule)
            json.WriteString("rule", rule.Name);
        if (line.Observation is { } observation)
            WriteObservation(observation);
        if (line.Panel.Count > 0)
            WritePanel(line.Panel);
        if (line.Overrides.Count > 0)
            WriteOverrides(line.Overrides);
        json.WriteEndObject();
    }

    private void WriteGradeByShare(GradeByShare grade)
    {
        json.WriteStartObject("gradeByShare");
        json.WriteNumber("place", grade.Place);
        json.WriteNumber("tied", grade.Tied);
        json.WriteNumber("among", grade.Among);
        json.WriteNumber("places", grade.Places);
        json.WriteEndObject();
    }

    private void WriteSpread(SpreadMark spread)
    {
        json.WriteStartObject("spread");
        json.WriteExact("inAll", spread.InAll);
        json.WriteNumber("over", spread.Over);
        json.WriteExact("each", spread.Each);
        json.WriteEndObject();
    }

    private void WriteOutranking(Outranking outranking)
    {
        json.WriteStartObject("outranking");
        json.WriteNumber("wins", outranking.Wins);
        json.WriteNumber("ties", outranking.Ties);
        json.WriteNumber("losses", outranking.Losses);
        json.WriteNumber("notCompared", outranking.NotCompared);
        json.WriteEndObject();
    }

    private void WriteOverridden(OverriddenScore overridden)
    {
        json.WriteString("indicator", overridden.Indicator.Code);
        json.WriteExact("scoreBefore", overridden.Before);
        json.WriteExact("scoreAfter", overridden.After);
    }

    private void WriteOverrides(ValueList<OverriddenScore> overrides)
    {
        json.WriteStartArray("overrides");
        foreach (OverriddenScore overridden in overrides)
        {
            json.WriteStartObject();
            json.WriteString("by", overridden.Adjustment.Code);
            json.WriteExact("before", overridden.Before);
            json.WriteExact("after", overridden.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePanel(ValueList<Observation> panel)
    {
        json.WriteStartArray("panel");
        foreach (Observation observation in panel)
        {
            json.WriteStartObject();
            WriteContent(observation);
        }

        json.WriteEndArray();
    }

    private void WriteObservation(Observation observation)
    {
        json.WriteStartObject("observation");
        WriteContent(observation);
    }

    private void WriteContent(Observation observation)
    {
        json.WriteString("kind", JsonValues.Of(observation.Kind));
        WriteValue(observation.Value);
        if (observation.Kind is ValueKind.Timeline or ValueKind.Dates)
            json.WriteExact("reckoned", observation.IsPending ? null : observation.Reckoned);
        json.WriteWhenTold("evaluator", observation.Evaluator);
        json.WriteWhenTold("time", observation.Time is { } time ? TimeOf(time) : null);
        json.WriteWhenTold("evidence", observation.Evidence);
        json.WriteWhenTold("comment", observation.Comment);
        if (observation.Corrections.Count > 0)
            WriteCorrections(observation.Corrections);
        json.WriteEndObject();
    }

    private void WriteCorrections(ValueList<Correction> corrections)
    {
        json.WriteStartArray("corrections");
        foreach (Correction correction in corrections)
        {
            json.WriteStartObject();
            WriteCorrected("from", correction.OldValue);
            WriteCorrected("to", correction.NewValue);
            json.WriteString("stage", JsonValues.Of(correction.Stage));
            json.WriteString("by", correction.By);
            json.WriteString("time", TimeOf(correction.Time));
            json.WriteString("reason", correction.Reason);
            json.WriteWhenTold("clause", correction.Clause);
            json.WriteWhenTold("evidence", correction.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCorrected(string name, ObservedValue value)
    {
        json.WriteStartObject(name);
        json.WriteString("kind", JsonValues.Of(value.Kind));
        WriteValue(value);
        json.WriteEndObject();
    }

    private static string TimeOf(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private void WriteValue(ObservedValue value)
    {
        if (value.Kind is ValueKind.Number or ValueKind.Count)
            json.WriteExact("value", value.Number);
        else if (value.Kind == ValueKind.YesNo)
            json.WriteBoolean("value", value.IsYes);
        else if (value.Kind is ValueKind.Level or ValueKind.Date or ValueKind.Checklist or ValueKind.Timeline or ValueKind.Dates)
            json.WriteString("value", value.ToString());
        else
            json.WriteNull("value");
    }
}

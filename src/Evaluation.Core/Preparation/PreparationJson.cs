using System.Text.Json;
using Evaluation.Scoring;

namespace Evaluation.Preparation;

/// <summary>Writes the record of a preparation as JSON, every changed cell with all digits: equal preparations give equal bytes.</summary>
internal static class PreparationJson
{
    internal static string Of(PreparedTable prepared) => JsonOutput.ToText(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("subjectCount", prepared.Original.Subjects.Count);
        json.WriteStartArray("steps");
        foreach (StepRecord step in prepared.Steps)
            Write(json, step);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, StepRecord step)
    {
        json.WriteStartObject();
        json.WriteNumber("number", step.Number);
        json.WriteString("name", step.Step.Name);
        json.WriteText("description", step.Step.Description);
        json.WriteStartArray("takenOut");
        foreach (ScreenedSubject subject in step.Screened.Where(subject => !subject.IsKept))
            json.WriteStringValue(subject.Subject);
        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (CellChange change in step.Changes)
            Write(json, change);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CellChange change)
    {
        json.WriteStartObject();
        json.WriteString("subject", change.Subject);
        json.WriteString("indicator", change.Indicator);
        Write(json, "before", change.Before);
        Write(json, "after", change.After);
        json.WriteText("why", change.Why);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}

using System.Text.Json;
using Evaluation.Robustness.Factors;
using Evaluation.Scoring;

namespace Evaluation.Robustness;

/// <summary>Writes the JSON of <see cref="RobustnessStudyJson"/>.</summary>
internal sealed class StudyJsonWriter(RobustnessStudy study, Utf8JsonWriter json)
{
    private const string FormatName = "evaluation-robustness";
    private const int FormatVersion = 1;

    internal void Write()
    {
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        WriteManifest();
        json.WriteText("verdict", study.Verdict);
        json.WriteStatistic("meanRankShift", study.MeanRankShift);
        json.WriteDiagnostics(study.Diagnostics);
        WriteEach("subjects", study.Subjects, WriteSubject);
        WriteEach("neighbours", study.Neighbours, WritePair);
        WriteEach("tiedGroups", study.TiedGroups, WriteGroup);
        json.WriteEndObject();
    }

    private void WriteManifest()
    {
        json.WriteStartObject("manifest");
        json.WriteManifestMembers(study.Result.Manifest);
        json.WriteNumber("seed", study.Seed);
        json.WriteNumber("draws", study.Draws);
        json.WriteString("sampling", JsonValues.Of(study.Options.Sampling));
        json.WriteStatistic("level", study.Options.Level);
        json.WriteString("quantiles", JsonValues.Of(study.Options.Quantiles));
        json.WriteStatistic("separation", study.Options.Separation);
        WriteEach("factors", study.Factors, WriteFactor);
        json.WriteEndObject();
    }

    private void WriteFactor(Factor factor)
    {
        json.WriteString("name", factor.Name);
        json.WriteText("varies", FactorTexts.Of(factor));
    }

    private void WriteSubject(SubjectRobustness subject)
    {
        json.WriteString("subject", subject.Subject.Name);
        json.WriteExact("rank", subject.NominalRank);
        json.WriteStatistic("median", subject.MedianRank);
        json.WriteStatistic("mean", subject.MeanRank);
        json.WriteStatistic("low", subject.LowRank);
        json.WriteStatistic("high", subject.HighRank);
        json.WriteStatistic("best", subject.BestRank);
        json.WriteStatistic("worst", subject.WorstRank);
        json.WriteStatistic("ranked", subject.Ranked);
        json.WriteStatistic("sameRank", subject.SameRank);
        json.WriteString("grade", subject.NominalGrade);
        WriteEach("grades", subject.Grades, grade =>
        {
            json.WriteString("grade", grade.Grade);
            json.WriteStatistic("probability", grade.Probability);
        });
    }

    private void WritePair(PairProbability pair)
    {
        json.WriteString("above", pair.Above.Name);
        json.WriteString("below", pair.Below.Name);
        json.WriteStatistic("probability", pair.Probability);
    }

    private void WriteGroup(TiedGroup group)
    {
        json.WriteExact("bestRank", group.BestRank);
        json.WriteExact("worstRank", group.WorstRank);
        json.WriteStartArray("subjects");
        foreach (Observations.Subject subject in group.Subjects)
            json.WriteStringValue(subject.Name);
        json.WriteEndArray();
    }

    private void WriteEach<T>(string name, ValueList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

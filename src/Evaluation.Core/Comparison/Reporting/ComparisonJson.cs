using System.Text.Json;
using Evaluation.Comparison.Matching;
using Evaluation.Diagnostics;
using Evaluation.Robustness.WhatIf;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Comparison.Reporting;

/// <summary>Writes a comparison as JSON.</summary>
internal static class ComparisonJson
{
    private const string FormatName = "evaluation-comparison";
    private const int FormatVersion = 1;

    internal static string Of(RoundComparison comparison) => WhatIfJson.Of(json =>
    {
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        WriteManifest(json, "before", comparison.Before);
        WriteManifest(json, "after", comparison.After);
        json.WriteExact("basis", comparison.Basis);
        json.WriteBoolean("isScoreRate", comparison.IsScoreRate);
        WriteMean(json, comparison.Mean);
        json.WriteArray("subjects", comparison.Subjects, move => WriteSubject(json, move));
        json.WriteArray("indicators", comparison.Indicators, move => WriteIndicator(json, move));
        json.WriteArray("grades", comparison.Grades, move =>
        {
            json.WriteString("before", move.Before);
            json.WriteString("after", move.After);
            json.WriteNumber("count", move.Count);
        });
        WriteMatching(json, comparison);
        WriteTold(json, "limits", comparison.Limits);
        WriteTold(json, "warnings", comparison.Warnings);
    });

    private static void WriteManifest(Utf8JsonWriter json, string name, RoundResult round)
    {
        json.WriteStartObject(name);
        json.WriteString("title", round.Scheme.Title);
        json.WriteExact("fullMark", round.Scheme.FullMark);
        json.WriteManifestMembers(round.Manifest);
        json.WriteEndObject();
    }

    private static void WriteMean(Utf8JsonWriter json, MeanMove? mean)
    {
        if (mean is null)
        {
            json.WriteNull("mean");
            return;
        }

        json.WriteStartObject("mean");
        json.WriteExact("allBefore", mean.AllBefore);
        json.WriteExact("leavers", mean.Leavers);
        json.WriteExact("before", mean.Before);
        WriteChange(json, mean.Change, mean.Data, mean.Weights, mean.Method);
        json.WriteExact("after", mean.After);
        json.WriteExact("newcomers", mean.Newcomers);
        json.WriteExact("allAfter", mean.AllAfter);
        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter json, SubjectMove move)
    {
        json.WriteString("subject", move.Name);
        json.WriteString("subjectBefore", move.NameBefore);
        json.WriteWhenTold("group", move.Group);
        json.WriteExact("scoreBefore", move.ScoreBefore);
        json.WriteExact("scoreAfter", move.ScoreAfter);
        json.WriteExact("before", move.Before);
        json.WriteExact("after", move.After);
        WriteChange(json, move.Change, move.Split?.Data, move.Split?.Weights, move.Split?.Method);
        json.WriteExact("rankBefore", move.RankBefore);
        json.WriteExact("rankAfter", move.RankAfter);
        json.WriteExact("placeBefore", move.PlaceBefore);
        json.WriteExact("placeAfter", move.PlaceAfter);
        json.WriteExact("climbed", move.Climbed);
        json.WriteWhenTold("gradeBefore", move.GradeBefore);
        json.WriteWhenTold("gradeAfter", move.GradeAfter);
        json.WriteExact("gradesUp", move.GradesUp);
    }

    private static void WriteChange(Utf8JsonWriter json, decimal? change, decimal? data, decimal? weights, decimal? method)
    {
        json.WriteExact("change", change);
        json.WriteExact("data", data);
        json.WriteExact("weights", weights);
        json.WriteExact("method", method);
    }

    private static void WriteIndicator(Utf8JsonWriter json, IndicatorMove move)
    {
        WriteMatch(json, move.Match);
        json.WriteString("titleBefore", move.TitleBefore);
        json.WriteString("title", move.Title);
        json.WriteBoolean("isLeaf", move.IsLeaf);
        json.WriteExact("shareBefore", move.ShareBefore);
        json.WriteExact("shareAfter", move.ShareAfter);
        json.WriteBoolean("isSameMethod", move.IsSameMethod);
        json.WriteNumber("subjects", move.Count);
        json.WriteExact("meanRateBefore", move.MeanBefore);
        json.WriteExact("meanRateAfter", move.MeanAfter);
        json.WriteExact("change", move.Change);
    }

    private static void WriteMatching(Utf8JsonWriter json, RoundComparison comparison)
    {
        RoundMatching matching = comparison.Matching;
        json.WriteArray("renamedSubjects", matching.Subjects.Renamed, match => WriteMatch(json, match));
        json.WriteArray("newSubjects", matching.Subjects.New, name => json.WriteString("name", name));
        json.WriteArray("goneSubjects", matching.Subjects.Gone, name => json.WriteString("name", name));
        json.WriteArray("renamedIndicators", matching.Indicators.Renamed, match => WriteMatch(json, match));
        json.WriteArray("newIndicators", matching.Indicators.New, code => WriteNamed(json, comparison.After.Scheme, code));
        json.WriteArray("goneIndicators", matching.Indicators.Gone, code => WriteNamed(json, comparison.Before.Scheme, code));
        json.WriteArray("suggestedRenamings", matching.Suggestions, suggested =>
        {
            json.WriteString("kind", suggested.IsSubject ? "subject" : "indicator");
            json.WriteString("before", suggested.Names.Before);
            json.WriteString("after", suggested.Names.After);
            json.WriteText("evidence", suggested.Evidence);
        });
    }

    private static void WriteMatch(Utf8JsonWriter json, Match match)
    {
        json.WriteString("before", match.Before);
        json.WriteString("after", match.After);
        json.WriteString("matchedBy", JsonValues.Of(match.By));
    }

    private static void WriteNamed(Utf8JsonWriter json, Scheme scheme, string code)
    {
        json.WriteString("code", code);
        json.WriteString("title", ComparisonCsv.TitleOf(scheme, code));
    }

    private static void WriteTold(Utf8JsonWriter json, string name, ValueList<Diagnostic> told) => json.WriteArray(name, told, diagnostic =>
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteText("text", new LocalText(diagnostic.Message(Language.English), diagnostic.Message(Language.Chinese)));
    });
}

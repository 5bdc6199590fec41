using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Comparison.Reporting;

/// <summary>Writes the tables of a comparison as CSV: rows end with CR LF, cells are quoted as RFC 4180 says and are never formulas.</summary>
internal static class ComparisonCsv
{
    private const string EndOfRow = "\r\n";

    private static readonly string[] SubjectColumns =
    [
        "state", "subject", "subject_before", "group", "score_before", "score_after", "before", "after", "change", "data", "weights", "method",
        "rank_before", "rank_after", "place_before", "place_after", "climbed", "grade_before", "grade_after", "grades_up",
    ];

    private static readonly string[] IndicatorColumns =
    [
        "state", "indicator", "indicator_before", "title", "title_before", "matched_by", "share_before", "share_after", "same_method", "subjects", "mean_rate_before", "mean_rate_after", "change",
    ];

    internal static string Subjects(RoundComparison comparison) => Table(SubjectColumns,
    [
        .. comparison.Subjects.Select(Row),
        .. comparison.Matching.Subjects.New.Select(name => Single("new", comparison.After.Find(name)!)),
        .. comparison.Matching.Subjects.Gone.Select(name => Single("gone", comparison.Before.Find(name)!)),
    ]);

    internal static string Indicators(RoundComparison comparison) => Table(IndicatorColumns,
    [
        .. comparison.Indicators.Select(Row),
        .. comparison.Matching.Indicators.New.Select(code => Single(comparison.After.Scheme, code, isNew: true)),
        .. comparison.Matching.Indicators.Gone.Select(code => Single(comparison.Before.Scheme, code, isNew: false)),
    ]);

    internal static string Suggestions(RoundComparison comparison) => Table(
        ["kind", "before", "after", "#evidence", "#依据"],
        comparison.Matching.Suggestions.Select(suggested => (string[])
        [
            suggested.IsSubject ? "subject" : "indicator", Text(suggested.Names.Before), Text(suggested.Names.After), Text(suggested.Evidence.English), Text(suggested.Evidence.Chinese),
        ]));

    /// <summary>The title of an indicator or an adjustment.</summary>
    internal static string TitleOf(Scheme scheme, string code) =>
        scheme.Find(code)?.Title ?? scheme.Adjustments.First(adjustment => adjustment.Code == code).Title;

    private static string[] Row(SubjectMove move) =>
    [
        "both", Text(move.Name), Text(move.NameBefore), Text(move.Group), Number(move.ScoreBefore), Number(move.ScoreAfter), Number(move.Before), Number(move.After), Number(move.Change),
        Number(move.Split?.Data), Number(move.Split?.Weights), Number(move.Split?.Method), Number(move.RankBefore), Number(move.RankAfter), Number(move.PlaceBefore), Number(move.PlaceAfter),
        Number(move.Climbed), Text(move.GradeBefore), Text(move.GradeAfter), Number(move.GradesUp),
    ];

    private static string[] Single(string state, Standing standing)
    {
        bool isNew = state == "new";
        string[] row = [.. Enumerable.Repeat("", SubjectColumns.Length)];
        row[0] = state;
        row[isNew ? 1 : 2] = Text(standing.Subject.Name);
        row[3] = Text(standing.Subject.Group);
        row[isNew ? 5 : 4] = Number(standing.Score);
        row[isNew ? 13 : 12] = Number(standing.Rank);
        row[isNew ? 18 : 17] = Text(standing.Grade?.Name);
        return row;
    }

    private static string[] Row(IndicatorMove move) =>
    [
        "both", Text(move.Match.After), Text(move.Match.Before), Text(move.Title), Text(move.TitleBefore), JsonValues.Of(move.Match.By), Number(move.ShareBefore), Number(move.ShareAfter),
        move.IsSameMethod ? "yes" : "no", Number(move.Count), Number(move.MeanBefore), Number(move.MeanAfter), Number(move.Change),
    ];

    private static string[] Single(Scheme scheme, string code, bool isNew)
    {
        string[] row = [.. Enumerable.Repeat("", IndicatorColumns.Length)];
        row[0] = isNew ? "new" : "gone";
        row[isNew ? 1 : 2] = Text(code);
        row[isNew ? 3 : 4] = Text(TitleOf(scheme, code));
        return row;
    }

    private static string Table(IEnumerable<string> header, IEnumerable<string[]> rows) =>
        string.Concat(rows.Prepend([.. header]).Select(row => string.Join(',', row) + EndOfRow));

    private static string Text(string? text) => CsvCell.Text(text ?? "");

    private static string Number(decimal? number) => number is { } known ? ScoreText.Format(known) : "";
}

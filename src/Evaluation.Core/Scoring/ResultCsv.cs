using System.Text;
using Evaluation.Files;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>Writes a round as CSV: one row for each subject, in the order of the standings.</summary>
/// <remarks>
/// <para>
/// The columns are <c>rank</c>, <c>label</c>, <c>subject</c>, <c>group</c>, <c>group_rank</c>, <c>score</c>, <c>grade</c>, then one for
/// each first-level indicator and each leaf, headed by its code, in the scheme's order; <c>exact_score</c>, the total before its
/// rounding, when it decides the ranks; <c>failed_by</c> and <c>adjustments</c> when the scheme has any. Scores have the digits of their rounding. A
/// score that was left out says why: <c>missing</c>, <c>n/a</c>, <c>excluded</c> or <c>pending</c> for a leaf, <c>withheld</c> for a branch and the total, <c>failed</c>
/// for a total that an adjustment took away.
/// </para>
/// <para>
/// Rows end with CR LF and cells are quoted as RFC 4180 says; a saved file is UTF-8 and begins with a byte order mark, without which
/// Excel takes it for another encoding. Text that begins with <c>= + - @</c>, their wide forms, a tab or a line break gets an
/// apostrophe before it, so that no spreadsheet runs it; numbers never do. Equal results give equal bytes.
/// </para>
/// </remarks>
public static class ResultCsv
{
    private const string EndOfRow = "\r\n";

    private static readonly string[] FirstColumns = ["rank", "label", "subject", "group", "group_rank", "score", "grade"];

    /// <summary>The round as CSV, without a byte order mark.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static string ToText(RoundResult result, CancellationToken cancellationToken = default)
    {
        using var writer = new StringWriter();
        Write(result, writer, progress: null, cancellationToken);
        return writer.ToString();
    }

    /// <summary>Writes a file, beside the old one first and then renamed; a folder that is not there is made.</summary>
    /// <param name="result">The round.</param>
    /// <param name="path">The file.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; the old file, if any, is untouched.</exception>
    public static void Save(
        RoundResult result, string path, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        AtomicFile.Write(path, stream => WriteFile(result, stream, progress, cancellationToken));
    }

    /// <summary>Writes the bytes of a file: UTF-8 with a byte order mark; the stream stays open.</summary>
    internal static void WriteFile(RoundResult result, Stream stream, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        Write(result, writer, progress, cancellationToken);
    }

    /// <summary>Writes the round as CSV, without a byte order mark of its own.</summary>
    /// <param name="result">The round.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void Write(
        RoundResult result, TextWriter writer, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        SchemeNode[] columns = [.. result.Compiled.Layout.Nodes.Where(node => node.Depth == 1 || node is { Depth: > 1, IsLeaf: true })];
        WriteRow(writer, FirstColumns.Concat(columns.Select(column => CsvCell.Text(column.Indicator!.Code))).Concat(LastColumns(result.Scheme)));
        for (int i = 0; i < result.Standings.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteRow(writer, Row(result.Standings[i], columns));
            progress?.Report((i + 1d) / result.Standings.Count);
        }
    }

    private static IEnumerable<string> LastColumns(Scheme scheme)
    {
        if (scheme.Ranking.Basis == RankBasis.Exact)
            yield return "exact_score";
        if (scheme.Adjustments.Count == 0)
            yield break;
        yield return "failed_by";
        yield return "adjustments";
    }

    private static IEnumerable<string> Row(Standing standing, SchemeNode[] columns)
    {
        yield return Number(standing.Rank);
        yield return CsvCell.Text(standing.Label);
        yield return CsvCell.Text(standing.Subject.Name);
        yield return CsvCell.Text(standing.Subject.Group ?? "");
        yield return Number(standing.GroupRank);
        yield return standing is { Score: null, Card.FailedBy: not null } ? "failed" : Score(standing.Card, standing.Card.Result.Compiled.Layout.Nodes[0]);
        yield return CsvCell.Text(standing.Grade?.Name ?? "");
        foreach (SchemeNode column in columns)
            yield return Score(standing.Card, column);
        if (standing.Card.Result.Scheme.Ranking.Basis == RankBasis.Exact)
            yield return Number(standing.Card.ExactScore);
        if (standing.Card.Result.Scheme.Adjustments.Count == 0)
            yield break;
        yield return CsvCell.Text(standing.Card.FailedBy?.Code ?? "");
        yield return CsvCell.Text(string.Join("; ", standing.Card.Adjustments.Where(applied => applied.Fired).Select(applied => $"{applied.Adjustment.Code} {Effect(applied)}")));
    }

    /// <summary>What an adjustment did: the points it added or took, the score it set and the one before, or that it left the subject without a total.</summary>
    private static string Effect(AppliedAdjustment applied) => applied switch
    {
        { Overridden: { } overridden } => $"{overridden.Indicator.Code} {(overridden.Before is { } score ? ScoreText.Format(score) : "withheld")} -> {ScoreText.Format(overridden.After)}",
        { After: null } => "failed",
        _ => (applied.Points > 0 ? "+" : "") + ScoreText.Format(applied.Points),
    };

    private static string Number(decimal? number) => number is { } value ? ScoreText.Format(value) : "";

    private static string Score(Scorecard card, SchemeNode node)
    {
        NodeScore line = card.Line(node.Position);
        return line.Score is { } score ? ScoreText.Format(score, node.Rounding) : WhyLeftOut(line.Observation?.Kind);
    }

    private static string WhyLeftOut(ValueKind? kind) => kind switch
    {
        ValueKind.Missing => "missing",
        ValueKind.NotApplicable => "n/a",
        ValueKind.Excluded => "excluded",
        ValueKind.Timeline => "pending",
        _ => "withheld",
    };

    private static void WriteRow(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(',', cells));
        writer.Write(EndOfRow);
    }
}

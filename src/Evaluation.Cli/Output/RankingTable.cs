using Evaluation.Diagnostics;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>Prints the ranking of a round.</summary>
internal static class RankingTable
{
    /// <summary>More first-level indicators than this would not fit beside the names; the table then shows totals only.</summary>
    private const int MostIndicators = 8;

    private const string NoScore = "—";

    private static readonly LocalText Title = new(
        "{0} · {1} subjects, {2} leaves, full mark {3}", "{0} · 评估对象 {1} 个，末级指标 {2} 项，满分 {3} 分");

    private static readonly LocalText Rank = new("Rank", "名次");
    private static readonly LocalText Subject = new("Subject", "评估对象");
    private static readonly LocalText Group = new("Group", "分组");
    private static readonly LocalText GroupRank = new("In group", "组内名次");
    private static readonly LocalText Total = new("Total", "总分");
    private static readonly LocalText GradeName = new("Grade", "等级");

    /// <summary>Prints the ranking, with more columns at the right where a command has any.</summary>
    internal static void Print(Session session, RoundResult result, params RankingColumn[] more)
    {
        Scheme scheme = result.Scheme;
        string fullMark = ScoreText.Format(scheme.FullMark);
        session.Say(Title, SafeText.Line(scheme.Title), result.Standings.Count, scheme.Leaves.Count(), fullMark);
        session.SayNothing();
        RankingColumn[] columns = [.. Columns(result), .. more];
        var table = new TextTable();
        foreach (RankingColumn column in columns)
            table.AddColumn(column.Heading.In(session.Language), column.IsNumber);
        foreach (Standing standing in result.Standings)
            table.AddRow(columns.Select(column => column.Cell(standing)));
        table.Write(session.Terminal.Output, frameWidth: session.Terminal.IsOutputTerminal ? session.Terminal.Width : 0);
    }

    private static IEnumerable<RankingColumn> Columns(RoundResult result)
    {
        yield return RankingColumn.OfNumber(Rank, standing => standing.Label);
        yield return RankingColumn.OfText(Subject, standing => standing.Subject.Name);
        if (result.Observations.Subjects.Any(subject => subject.Group is not null))
        {
            yield return RankingColumn.OfText(Group, standing => standing.Subject.Group ?? "");
            yield return RankingColumn.OfNumber(GroupRank, standing => standing.GroupLabel);
        }

        foreach (SchemeNode node in FirstLevel(result.Compiled.Layout))
            yield return RankingColumn.OfNumber(new LocalText(node.Indicator!.Code, node.Indicator.Code), standing => Score(standing, node));
        yield return RankingColumn.OfNumber(Total, standing => Score(standing, result.Compiled.Layout.Nodes[0]));
        if (result.Scheme.Grades.Count > 0)
            yield return RankingColumn.OfText(GradeName, standing => standing.Grade?.Name ?? "");
    }

    private static IEnumerable<SchemeNode> FirstLevel(SchemeLayout layout) =>
        layout.Nodes[0].Children.Count <= MostIndicators ? layout.Nodes[0].Children.Select(position => layout.Nodes[position]) : [];

    private static string Score(Standing standing, SchemeNode node) =>
        standing.Card.Line(node.Position).Score is { } score ? ScoreText.Format(score, node.Rounding) : NoScore;
}

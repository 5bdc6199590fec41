using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Observations;

namespace Evaluation.Patterns.Screening.Copies;

/// <summary>Comments that stand with other subjects or other evaluators again.</summary>
/// <remarks>
/// A fact of the record, not a test: long texts written independently do not share four fifths of their shingles. The words of the form, and what stands on a fifth
/// or more of the comments on an indicator, are standard phrases and no finding.
/// </remarks>
internal sealed class ReusedComments : IPattern
{
    private const int FewestComments = 30;

    private static readonly LocalText Family = new("comments", "评语");
    private static readonly LocalText StatisticName = new("comments with the text", "使用该文本的评语数");

    private static readonly LocalText Statement = new(
        "{0} comments on {1} subjects, by {2}, are one text or nearly so: “{3}”", "{2}在 {1} 个对象上的 {0} 条评语基本是同一段文字：“{3}”");

    private static readonly LocalText NoColumn = new("The observations have no comments.", "采集值没有评语。");
    private static readonly LocalText TooFew = new("{0} different comments are long enough to be compared; {1} are needed.", "可供比较的足够长的不同评语有 {0} 条，至少需要 {1} 条。");
    private static readonly LocalText Standard = new("Left out as standard phrases of their indicators: {0} comments.", "有 {0} 条评语属于相应指标的通用表述，未列入。");
    private static readonly LocalText Evaluators = new("{0} evaluators", "{0} 位评估员");
    private static readonly LocalText Nobody = new("evaluators not named", "未具名评估员");

    public FindingKind Kind => PatternFindings.ReusedComments;

    public void Look(PatternContext context)
    {
        ObservationTable table = context.Round.Observations;
        if (table.CommentColumn is null)
        {
            context.Log.Abstain(Kind, NoColumn);
            return;
        }

        CommentClusters clusters = CommentClusters.Of(context.Round, context.Options.CommentSimilarity, context.CancellationToken);
        if (clusters.Compared < FewestComments)
        {
            context.Log.Abstain(Kind, TooFew.With(clusters.Compared, FewestComments));
            return;
        }

        if (clusters.Standard > 0)
            context.Log.Abstain(Kind, Standard.With(clusters.Standard));
        context.Log.Facts(Family, clusters.Compared, [.. clusters.Rows.Select(rows => (Func<FindingFamily, Finding>)(family => FindingOf(context, rows, family)))]);
    }

    private Finding FindingOf(PatternContext context, int[] rows, FindingFamily family)
    {
        ObservationTable table = context.Round.Observations;
        Observation[] found = [.. rows.Select(row => table[row])];
        string[] evaluators = [.. found.Select(one => one.Evaluator).OfType<string>().Distinct(StringComparer.Ordinal)];
        string[] subjects = [.. found.Select(one => one.Subject!.Name).Distinct(StringComparer.Ordinal)];
        return new Finding
        {
            Kind = Kind,
            About = [.. evaluators.Select(name => new Party(PartyRole.Evaluator, name)), .. subjects.Select(name => new Party(PartyRole.Subject, name))],
            Statement = Statement.Fill(rows.Length, subjects.Length, By(evaluators), SafeText.Of(found[0].Comment!)),
            StatisticName = StatisticName,
            Statistic = rows.Length,
            Basis = FindingBasis.Fact,
            Threshold = 2,
            PValue = null,
            QValue = null,
            Family = family,
            Observations = rows.Length,
            Cells = rows.Select((row, i) => new FindingCell(found[i].Subject!.Name, found[i].IndicatorCode, found[i].Evaluator, row)).ToValueList(),
        };
    }

    private static LocalText By(string[] evaluators) => evaluators switch
    {
        [] => Nobody,
        [string one] => SheetTexts.Plain(one),
        _ => Evaluators.Fill(evaluators.Length),
    };
}

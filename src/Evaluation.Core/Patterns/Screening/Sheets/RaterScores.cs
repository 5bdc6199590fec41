using Evaluation.Findings;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>All scores that one person entered: an evaluator, or where none is named whoever scored a subject.</summary>
internal sealed class RaterScores
{
    private readonly PatternRound round;
    private readonly int[] sheets;

    private RaterScores(PatternRound round, Party party, int[] sheets)
    {
        this.round = round;
        this.sheets = sheets;
        Party = party;
    }

    internal Party Party { get; }

    /// <summary>In the order in which the sheets first name them.</summary>
    internal static RaterScores[] Of(PatternContext context) =>
    [
        .. Enumerable.Range(0, context.Round.Sheets.Count).GroupBy(sheet => context.PartiesOf(context.Round.Sheets[sheet])[0])
            .Select(rater => new RaterScores(context.Round, rater.Key, [.. rater])),
    ];

    /// <summary>The numbers entered on some leaves, with their leaves.</summary>
    internal IEnumerable<(int Leaf, double Score)> On(int[] leaves) =>
        from sheet in sheets
        from leaf in leaves
        let score = round.Entered[sheet, leaf]
        where score is not null
        select (leaf, score.Value);
}

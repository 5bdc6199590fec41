using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>One column of a printed ranking.</summary>
internal sealed record RankingColumn(LocalText Heading, bool IsNumber, Func<Standing, string> Cell)
{
    internal static RankingColumn OfText(LocalText heading, Func<Standing, string> cell) => new(heading, false, cell);

    internal static RankingColumn OfNumber(LocalText heading, Func<Standing, string> cell) => new(heading, true, cell);
}

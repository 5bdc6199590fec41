using Evaluation.Findings;
using Evaluation.Patterns.Nulls;
using Evaluation.Patterns.Screening.Sheets;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening;

/// <summary>What every pattern of a screen needs.</summary>
internal sealed record PatternContext(
    PatternRound Round, PatternInputs Inputs, PatternOptions Options, long Seed, PatternLog Log, CancellationToken CancellationToken)
{
    internal ParallelOptions Parallel => new() { MaxDegreeOfParallelism = Options.MaxDegreeOfParallelism, CancellationToken = CancellationToken };

    /// <summary>A seed for one test, so that leaving one test out changes no other.</summary>
    internal long SeedFor(string test, int number = 0) => StableSeed.For(Seed, test, number);

    internal NullOptions Nulls(string test) => new(SeedFor(test), Options.Draws, Parallel: Parallel);

    /// <summary>The sheets as the tests within a sheet see them.</summary>
    internal SheetTable Sheets => field ??= SheetTable.Of(Round);

    internal Party EvaluatorOf(ScoringSheet sheet) => new(PartyRole.Evaluator, Round.Observations.Evaluators[sheet.Evaluator]);

    internal Party SubjectOf(ScoringSheet sheet) => new(PartyRole.Subject, Round.Observations.Subjects[sheet.Subject].Name);

    /// <summary>Who is behind a sheet: its evaluator, if one is named, then its subject.</summary>
    internal ValueList<Party> PartiesOf(ScoringSheet sheet) => sheet.Evaluator < 0 ? [SubjectOf(sheet)] : [EvaluatorOf(sheet), SubjectOf(sheet)];

    /// <summary>A score of a sheet.</summary>
    internal FindingCell CellOf(ScoringSheet sheet, int leaf) => new(
        Round.Observations.Subjects[sheet.Subject].Name,
        Round.Leaves[leaf].Code,
        sheet.Evaluator < 0 ? null : Round.Observations.Evaluators[sheet.Evaluator],
        sheet.Rows[leaf] < 0 ? null : sheet.Rows[leaf]);
}

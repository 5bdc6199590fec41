namespace Evaluation.Reports.Word;

/// <summary>Ends the pages as they stand; what follows stands on pages across (横排), or upright again.</summary>
internal sealed record WordTurn : WordBlock;

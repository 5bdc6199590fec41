namespace Evaluation.Reports.Word;

/// <summary>Ends the upright pages; what follows stands on pages across (横排).</summary>
internal sealed record WordTurn : WordBlock;

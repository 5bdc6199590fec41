namespace Evaluation.Patterns;

/// <summary>Sheets that people have judged, for a model to learn from, and the file that the labels were read from.</summary>
/// <param name="Labels">The labels, in the order of the file; one for a sheet at most.</param>
/// <param name="SourceName">The file as the caller named it.</param>
/// <param name="SourceHash">The SHA-256 of the file's bytes, in lower-case hexadecimal.</param>
public sealed record SheetLabels(ValueList<SheetLabel> Labels, string SourceName, string SourceHash)
{
    /// <summary>By sheet of a round, what it was judged to be; <see langword="null"/> where nobody has judged it.</summary>
    public ValueList<bool?> For(PatternRound round)
    {
        ArgumentNullException.ThrowIfNull(round);
        var judged = Labels.ToDictionary(label => (label.Evaluator, label.Subject), label => (bool?)label.IsFlagged);
        return round.Sheets.Select(sheet => judged.GetValueOrDefault((
            sheet.Evaluator < 0 ? null : round.Observations.Evaluators[sheet.Evaluator], round.Observations.Subjects[sheet.Subject].Name))).ToValueList();
    }
}

using Evaluation.Observations;

namespace Evaluation.Patterns.Reading;

/// <summary>The sheets that observations have, to tell a row that is about none of them.</summary>
internal sealed class KnownSheets
{
    private readonly HashSet<string> subjects;
    private readonly HashSet<string> evaluators;
    private readonly HashSet<(string Evaluator, string Subject)> sheets;

    internal KnownSheets(ObservationTable observations)
    {
        subjects = observations.Subjects.Select(subject => subject.Name).ToHashSet(StringComparer.Ordinal);
        evaluators = observations.Evaluators.ToHashSet(StringComparer.Ordinal);
        sheets = [.. Enumerable.Range(0, observations.Count).Select(row => (observations.EvaluatorOf(row) ?? "", observations.Subjects[observations.SubjectColumn[row]].Name))];
    }

    /// <summary>Whether there is a sheet of the row's evaluator and subject; when not, that is told.</summary>
    internal bool IsKnown(NameRow row, int subject, int evaluator)
    {
        bool isKnown = row.IsKnown(subject, subjects, PatternFileDiagnostics.MisspeltSubject, PatternFileDiagnostics.UnknownSubject);
        if (row[evaluator].Length > 0)
            isKnown &= row.IsKnown(evaluator, evaluators, PatternFileDiagnostics.MisspeltEvaluator, PatternFileDiagnostics.UnknownEvaluator);
        if (!isKnown || sheets.Contains((row[evaluator], row[subject])))
            return isKnown;
        row.Report(PatternFileDiagnostics.NoSuchSheet, subject, row[evaluator], row[subject]);
        return false;
    }
}

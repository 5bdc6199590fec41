using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;

namespace Evaluation.Evaluators.Bias.Reading;

/// <summary>Reads a list of ties row by row, noting everything that is wrong.</summary>
internal sealed class RelationReader
{
    private readonly RowCursor cursor;
    private readonly RelationHeader header;
    private readonly ReadingLog log;
    private readonly Cells cells;
    private readonly HashSet<string> evaluators;
    private readonly HashSet<string> subjects;
    private readonly Dictionary<EvaluatorRelation, int> rows = [];

    internal RelationReader(RowCursor cursor, RelationHeader header, ObservationTable observations, ReadingLog log)
    {
        (this.cursor, this.header, this.log) = (cursor, header, log);
        cells = new Cells(cursor, header.Map, log);
        evaluators = observations.Evaluators.ToHashSet(StringComparer.Ordinal);
        subjects = observations.Subjects.Select(subject => subject.Name).ToHashSet(StringComparer.Ordinal);
    }

    internal Checked<EvaluatorRelations> Read(string hash, CancellationToken cancellationToken)
    {
        List<EvaluatorRelation> relations = RowList.Read(cursor, cells, log, ReadRow, mayBeEmpty: false, cancellationToken);
        return log.Finish(() => new EvaluatorRelations(relations.ToValueList(), log.Name, hash));
    }

    /// <summary>The tie of the row at hand; <see langword="null"/> when it plays no part, which is then told.</summary>
    private EvaluatorRelation? ReadRow()
    {
        bool isRead = cells.TryReadName(header.Evaluator, out string evaluator)
            & cells.TryReadName(header.Subject, out string subject)
            & cells.TryReadName(header.Tie, out string tie);
        bool isKnown = isRead
            && IsKnown(header.Evaluator, evaluator, evaluators, RelationDiagnostics.BlankEvaluator, RelationDiagnostics.MisspeltEvaluator, RelationDiagnostics.UnknownEvaluator)
                & IsKnown(header.Subject, subject, subjects, RelationDiagnostics.BlankSubject, RelationDiagnostics.MisspeltSubject, RelationDiagnostics.UnknownSubject);
        if (!isKnown)
            return null;
        var relation = new EvaluatorRelation(evaluator, subject, tie.Length == 0 ? null : tie);
        if (rows.TryAdd(relation, cursor.Row))
            return relation;
        cells.Report(RelationDiagnostics.DoubledRow, header.Evaluator, evaluator, subject, rows[relation]);
        return null;
    }

    private bool IsKnown(
        int column, string name, HashSet<string> known, DiagnosticDescriptor blank, DiagnosticDescriptor misspelt, DiagnosticDescriptor unknown)
    {
        if (known.Contains(name))
            return true;
        if (name.Length == 0)
            cells.Report(blank, column);
        else if (NearestName.Of(name, known) is { } near)
            cells.Report(misspelt, column, name, near);
        else
            cells.Report(unknown, column, name);
        return false;
    }
}

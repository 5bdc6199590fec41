using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Observations.Reading;

namespace Evaluation.Evaluators.Bias.Reading;

/// <summary>Which column of a list of ties holds what, counted from 0; -1 when there is no such column.</summary>
/// <param name="Headings">The headings, safe to print.</param>
/// <param name="Evaluator">The evaluator's column.</param>
/// <param name="Subject">The subject's column.</param>
/// <param name="Tie">The tie's column.</param>
internal sealed record RelationHeader(string[] Headings, int Evaluator, int Subject, int Tie)
{
    private static readonly LocalText EvaluatorName = new("evaluator", "评估员");
    private static readonly LocalText SubjectName = new("subject", "评估对象");
    private static readonly LocalText TieName = new("tie", "关联");

    private static readonly LocalText[] Names = [EvaluatorName, SubjectName, TieName];

    /// <summary>The headings in the form that <see cref="Cells"/> asks for; these have no leaves.</summary>
    internal HeaderMap Map => new(Headings, [], [], IsLong: true);

    /// <summary>Reads the headings; <see langword="null"/> when they do not allow reading on, which is then told.</summary>
    internal static RelationHeader? Read(RowCursor cursor, ReadingLog log)
    {
        if (Observations.Reading.Headings.Read(cursor, log) is not { } names)
            return null;
        string[] headings = [.. names.Select(SafeText.Of)];
        int[] columns = [-1, -1, -1];
        for (int column = 0; column < names.Length; column++)
        {
            if (!Observations.Reading.Headings.IsIgnored(names[column]))
                Take(names, column, columns, log);
        }

        for (int i = 0; i < 2; i++)
        {
            if (columns[i] < 0)
                log.Add(RelationDiagnostics.MissingColumn, new Place(log.Name, 1, 0), Names[i]);
        }

        return columns[0] < 0 || columns[1] < 0 ? null : new RelationHeader(headings, columns[0], columns[1], columns[2]);
    }

    private static void Take(string[] names, int column, int[] columns, ReadingLog log)
    {
        string name = names[column];
        var place = new Place(log.Name, 1, column + 1, SafeText.Of(name));
        int meaning = MeaningOf(name);
        if (name.Length == 0)
            log.Add(ObservationDiagnostics.BlankHeading, place, column + 1);
        else if (meaning < 0 && NearestName.Of(name, Names.SelectMany(known => new[] { known.English, known.Chinese })) is { } near)
            log.Add(RelationDiagnostics.UnknownColumnNear, place, name, near);
        else if (meaning < 0)
            log.Add(RelationDiagnostics.UnknownColumn, place, name);
        else if (columns[meaning] >= 0)
            log.Add(ObservationDiagnostics.DuplicateColumn, place, name, columns[meaning] + 1, names[columns[meaning]]);
        else
            columns[meaning] = column;
    }

    private static int MeaningOf(string name) => ColumnNames.Find(name) switch
    {
        ColumnRole.Evaluator => 0,
        ColumnRole.Subject => 1,
        _ when name == TieName.Chinese || string.Equals(name, TieName.English, StringComparison.OrdinalIgnoreCase) => 2,
        _ => -1,
    };
}

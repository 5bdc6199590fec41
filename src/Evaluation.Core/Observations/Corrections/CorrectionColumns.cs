using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;

namespace Evaluation.Observations.Corrections;

/// <summary>The headings of a table of corrections, in both languages; letter case does not count.</summary>
internal static class CorrectionColumns
{
    private static readonly (ColumnRole Role, bool IsRequired, string[] Names)[] All =
    [
        (ColumnRole.Subject, true, ["subject", "评估对象", "对象", "单位"]),
        (ColumnRole.Indicator, true, ["indicator", "指标", "指标编码"]),
        (ColumnRole.Evaluator, false, ["evaluator", "评估员"]),
        (ColumnRole.OldValue, true, ["old", "原值", "更正前"]),
        (ColumnRole.NewValue, true, ["new", "新值", "更正后"]),
        (ColumnRole.Stage, true, ["stage", "阶段", "环节"]),
        (ColumnRole.By, true, ["by", "更正人", "复核人"]),
        (ColumnRole.Time, true, ["time", "时间"]),
        (ColumnRole.Reason, true, ["reason", "理由"]),
        (ColumnRole.Clause, false, ["clause", "依据", "条款"]),
        (ColumnRole.Evidence, false, ["evidence", "证据"]),
    ];

    private static readonly Dictionary<string, ColumnRole> Roles = All
        .SelectMany(column => column.Names.Select(name => (name, column.Role)))
        .ToDictionary(pair => pair.name, pair => pair.Role, StringComparer.OrdinalIgnoreCase);

    /// <summary>The first heading of a column in each language.</summary>
    internal static (string English, string Chinese) NameOf(ColumnRole role)
    {
        string[] names = All.First(column => column.Role == role).Names;
        return (names[0], names[1]);
    }

    /// <summary>What the columns tell; <see langword="null"/> when there is no reading on.</summary>
    internal static HeaderMap? Read(RowCursor cursor, ReadingLog log)
    {
        if (Headings.Read(cursor, log) is not { } names)
            return null;
        int[] columns = new int[Enum.GetValues<ColumnRole>().Length];
        Array.Fill(columns, ObservationColumns.None);
        for (int column = 0; column < names.Length; column++)
            Take(names, column, columns, log);
        foreach ((ColumnRole role, _, string[] known) in All.Where(one => one.IsRequired && columns[(int)one.Role] < 0))
            log.Add(CorrectionDiagnostics.NoColumn, new Place(log.Name, 1, 0), known[0], known[1]);
        return log.HasErrors ? null : new HeaderMap([.. names.Select(SafeText.Of)], columns, [], IsLong: true);
    }

    private static void Take(string[] names, int column, int[] columns, ReadingLog log)
    {
        string name = names[column];
        if (Headings.IsIgnored(name))
            return;
        var place = new Place(log.Name, 1, column + 1, SafeText.Of(name));
        if (name.Length == 0)
            log.Add(ObservationDiagnostics.BlankHeading, place, column + 1);
        else if (!Roles.TryGetValue(name, out ColumnRole role))
            log.Add(CorrectionDiagnostics.UnknownColumn, place, name, Schemes.Yaml.MapReader.NearestHint(name, Roles.Keys), string.Join(", ", All.Select(one => one.Names[0])));
        else if (columns[(int)role] >= 0)
            log.Add(ObservationDiagnostics.DuplicateColumn, place, name, columns[(int)role] + 1, names[columns[(int)role]]);
        else
            columns[(int)role] = column;
    }
}

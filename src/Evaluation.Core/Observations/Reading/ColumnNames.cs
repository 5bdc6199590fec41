namespace Evaluation.Observations.Reading;

/// <summary>The headings of the columns that are no leaf's, in both languages; letter case does not count.</summary>
internal static class ColumnNames
{
    private static readonly Dictionary<string, ColumnRole> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["subject"] = ColumnRole.Subject,
        ["评估对象"] = ColumnRole.Subject,
        ["对象"] = ColumnRole.Subject,
        ["单位"] = ColumnRole.Subject,
        ["indicator"] = ColumnRole.Indicator,
        ["指标"] = ColumnRole.Indicator,
        ["指标编码"] = ColumnRole.Indicator,
        ["value"] = ColumnRole.Value,
        ["采集值"] = ColumnRole.Value,
        ["得分"] = ColumnRole.Value,
        ["值"] = ColumnRole.Value,
        ["evaluator"] = ColumnRole.Evaluator,
        ["评估员"] = ColumnRole.Evaluator,
        ["time"] = ColumnRole.Time,
        ["时间"] = ColumnRole.Time,
        ["evidence"] = ColumnRole.Evidence,
        ["证据"] = ColumnRole.Evidence,
        ["comment"] = ColumnRole.Comment,
        ["备注"] = ColumnRole.Comment,
        ["group"] = ColumnRole.Group,
        ["分组"] = ColumnRole.Group,
        ["组别"] = ColumnRole.Group,
        ["order"] = ColumnRole.Order,
        ["顺序"] = ColumnRole.Order,
    };

    /// <summary>Every heading.</summary>
    internal static IEnumerable<string> All => Roles.Keys;

    /// <summary>What a heading stands for, or <see langword="null"/> when it is none of these.</summary>
    internal static ColumnRole? Find(string heading) => Roles.TryGetValue(heading, out ColumnRole role) ? role : null;
}

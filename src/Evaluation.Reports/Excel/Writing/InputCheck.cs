using System.Globalization;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>What may be put into cells (数据有效性), with what the reader is told before and after.</summary>
internal sealed record InputCheck
{
    private InputCheck(InputCheckKind kind, CellRange range, string first, string second = "") =>
        (Kind, Range, First, Second) = (kind, range, first, second);

    internal InputCheckKind Kind { get; }

    internal CellRange Range { get; }

    /// <summary>The list, the formula or the lower end, as a formula; empty for no lower end.</summary>
    internal string First { get; }

    /// <summary>The upper end as a formula; empty for none.</summary>
    internal string Second { get; }

    /// <summary>What is shown while the cell is selected; empty for nothing. Cut after 255 characters.</summary>
    internal string Prompt { get; init; } = "";

    /// <summary>The heading of the prompt. Cut after 32 characters.</summary>
    internal string PromptTitle { get; init; } = "";

    /// <summary>What is said of a refused entry. Cut after 255 characters.</summary>
    internal string Refusal { get; init; } = "";

    /// <summary>Whether an entry outside is only warned of.</summary>
    internal bool IsLenient { get; init; }

    /// <summary>One of the cells of a range, such as <c>'Lists'!$A$1:$A$5</c>.</summary>
    internal static InputCheck OneOf(CellRange range, string source) => new(InputCheckKind.List, range, source);

    internal static InputCheck Number(CellRange range, decimal? from, decimal? to) => new(InputCheckKind.Number, range, Text(from), Text(to));

    internal static InputCheck Whole(CellRange range, decimal? from, decimal? to) => new(InputCheckKind.Whole, range, Text(from), Text(to));

    /// <summary>A day from the first of 1901 on.</summary>
    internal static InputCheck Day(CellRange range) => new(InputCheckKind.Date, range, "DATE(1901,1,1)");

    internal static InputCheck That(CellRange range, string formula) => new(InputCheckKind.Formula, range, formula);

    internal static InputCheck Anything(CellRange range) => new(InputCheckKind.Any, range, "");

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

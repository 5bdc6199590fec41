using Evaluation.Numerics;
using Evaluation.Patterns.Texts;

namespace Evaluation.Conduct.AnnualReports;

/// <summary>A cell of an annual report's table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The number; 0 where it is none.</param>
/// <param name="Text">What was read, without spaces around it; untrusted text.</param>
/// <param name="Row">Its row in the file, from 1; 0 when it is not from a file.</param>
/// <param name="Column">Its column in the file, from 1; 0 when it is not from a file.</param>
public readonly record struct ReportValue(ReportValueKind Kind, decimal Number, string Text, int Row = 0, int Column = 0)
{
    private const string Dashes = "/／-－—–―";

    /// <summary>Whether it is a number of cases: whole and not negative.</summary>
    public bool IsCount => Kind == ReportValueKind.Number && Number >= 0 && decimal.Truncate(Number) == Number;

    /// <summary>Reads a cell: full-width digits and separators between thousands count as plain ones.</summary>
    public static ReportValue Read(string? text, int row = 0, int column = 0)
    {
        string plain = PlainText.Composed(text ?? "").Trim().Trim('\u200b', '\ufeff');
        if (plain.Length == 0)
            return new ReportValue(ReportValueKind.Blank, 0, plain, row, column);
        if (plain.All(c => Dashes.Contains(c, StringComparison.Ordinal)))
            return new ReportValue(ReportValueKind.NoSuchThing, 0, plain, row, column);
        return ExactNumber.TryParse(WithoutThousands(plain), out decimal number, out bool losesDigits) && !losesDigits
            ? new ReportValue(ReportValueKind.Number, number, plain, row, column)
            : new ReportValue(ReportValueKind.Text, 0, plain, row, column);
    }

    /// <summary>The digits of a number written in groups of three; any other text as it is, so that "1,2" is no number.</summary>
    private static string WithoutThousands(string text)
    {
        string[] groups = text.Split(',');
        bool isGrouped = groups.Length > 1 && groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(group => group.Length == 3) && groups.All(group => group.All(char.IsAsciiDigit));
        return isGrouped ? string.Concat(groups) : text;
    }
}

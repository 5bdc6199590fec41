using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;

namespace Evaluation.Calendars.Reading;

/// <summary>Which column of a calendar file holds what, counted from 0; -1 when there is no such column.</summary>
internal sealed record CalendarHeader(int Count, int Date, int Kind, int Year, int Notice, int Mark)
{
    private static readonly (string English, string Chinese)[] Known =
        [("date", "日期"), ("kind", "类别"), ("year", "年度"), ("notice", "文号"), ("mark", "核实")];

    private const int Required = 4;

    /// <summary>Reads the headings; <see langword="null"/> when they do not allow reading on, which is then told.</summary>
    internal static CalendarHeader? Read(string[] headings, string file, DiagnosticBag bag)
    {
        int[] columns = [-1, -1, -1, -1, -1];
        for (int column = 0; column < headings.Length; column++)
        {
            string heading = NameText.Trim(headings[column]).ToString();
            if (!heading.StartsWith('#'))
                Place(heading, column, columns, file, bag);
        }

        for (int i = 0; i < Required; i++)
        {
            if (columns[i] < 0)
                bag.Add(CalendarDiagnostics.MissingColumn, new Place(file, 1, 0), new LocalText(Known[i].English, Known[i].Chinese));
        }

        return bag.HasErrors
            ? null
            : new CalendarHeader(headings.Length, columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    private static void Place(string heading, int column, int[] columns, string file, DiagnosticBag bag)
    {
        var place = new Place(file, 1, column + 1, SafeText.Of(heading));
        int meaning = Array.FindIndex(
            Known, known => known.Chinese == heading || string.Equals(known.English, heading, StringComparison.OrdinalIgnoreCase));
        if (meaning < 0)
            bag.Add(CalendarDiagnostics.UnknownColumn, place, heading);
        else if (columns[meaning] >= 0)
            bag.Add(CalendarDiagnostics.DoubledColumn, place, heading, columns[meaning] + 1);
        else
            columns[meaning] = column;
    }
}

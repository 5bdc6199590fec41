using Evaluation.Calendars;
using Evaluation.Diagnostics;

namespace Evaluation.Schemes.Yaml;

/// <summary>Reads and writes by which calendar a scheme counts working days.</summary>
/// <param name="folder">Where a calendar file stands; <see langword="null"/> when none may be named.</param>
/// <param name="diagnostics">Takes what is wrong with that file.</param>
internal sealed class CalendarSettingReader(string? folder, DiagnosticBag diagnostics)
{
    internal SchemeCalendar? Read(MapReader map)
    {
        if (NamedChoice.Read(map, "calendar") is not { } named)
            return null;
        if (!SchemeNames.CalendarBases.TryParse(named.Name.Text, out CalendarBase start))
        {
            map.ReportUnknown(named.Name, "calendar", SchemeNames.CalendarBases.All);
            return null;
        }

        MapReader settings = named.Settings ?? map.NoSettings(named.Name.Place, "calendar");
        ValueList<CalendarDay>? ofFile = ReadFile(settings);
        ValueList<CalendarDay> listed = settings.Maps("days").Select(ReadDay).ToValueList();
        settings.Finish();
        return ofFile is null || settings.HasErrors
            ? null
            : new SchemeCalendar(start) { Days = ofFile.Concat(listed).ToValueList() };
    }

    internal static void Write(SchemeCalendar? calendar, YamlWriter yaml)
    {
        if (calendar is null)
            return;
        string name = SchemeNames.CalendarBases.Of(calendar.Base);
        if (calendar.Days.Count == 0)
        {
            yaml.Text("calendar", name);
            return;
        }

        yaml.Map("calendar", () =>
        {
            yaml.Text("name", name);
            yaml.List("days", calendar.Days, day =>
            {
                yaml.Date("date", day.Date);
                yaml.Text("kind", SchemeNames.CalendarDayKinds.Of(day.Kind));
                yaml.Number("year", day.Year);
                yaml.Text("notice", day.Notice);
                yaml.Text("mark", SchemeNames.Verifications.Of(day.Mark), unless: "recalled");
            });
        });
    }

    /// <summary>The days of the file that is named, none when no file is; <see langword="null"/> when it cannot be read, which is reported.</summary>
    private ValueList<CalendarDay>? ReadFile(MapReader settings)
    {
        if (settings.Text("file") is not { } name)
            return [];
        if (folder is null || !IsNameAlone(name))
        {
            settings.Report(SchemeDiagnostics.CalendarFileElsewhere, settings.PlaceOf("file"), "file", name);
            return null;
        }

        Checked<WorkingCalendar> read = WorkingCalendarFile.Read(Path.Combine(folder, name));
        diagnostics.AddRange(read.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        if (read.IsValid)
            return read.Value.Days;
        settings.MarkTroubled("file");
        return null;
    }

    /// <summary>Whether a name leads nowhere else: a scheme may come from a stranger.</summary>
    private static bool IsNameAlone(string name) =>
        name is not ("." or "..") && name.AsSpan().IndexOfAny("/\\:") < 0 && Path.GetFileName(name) == name;

    private static CalendarDay ReadDay(MapReader map)
    {
        map.RequireNode("kind");
        var day = new CalendarDay(
            map.RequiredDate("date"),
            map.Choice("kind", SchemeNames.CalendarDayKinds) ?? CalendarDayKind.Holiday,
            ReadYear(map),
            map.RequiredText("notice"),
            map.Choice("mark", SchemeNames.Verifications) ?? Verification.Recalled);
        map.Finish();
        return day;
    }

    private static int ReadYear(MapReader map)
    {
        decimal year = map.RequiredNumber("year");
        if (decimal.IsInteger(year) && year is >= 0 and <= 9999)
            return (int)year;
        map.Report(SchemeDiagnostics.NotAYear, map.PlaceOf("year"), "year", year);
        return 0;
    }
}

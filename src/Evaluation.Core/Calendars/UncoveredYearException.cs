using Evaluation.Diagnostics;

namespace Evaluation.Calendars;

/// <summary>A count of working days reached a year for which the calendar has no notice.</summary>
public sealed class UncoveredYearException : Exception
{
    internal UncoveredYearException(int year)
        : this(year, Describe(year))
    {
    }

    private UncoveredYearException(int year, Diagnostic diagnostic)
        : base(diagnostic.ToString()) => (Year, Diagnostic) = (year, diagnostic);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The same as a diagnostic, in both languages.</summary>
    public Diagnostic Diagnostic { get; }

    private static Diagnostic Describe(int year)
    {
        var bag = new DiagnosticBag();
        bag.Add(CalendarDiagnostics.UncoveredYear, Place.Unknown, year);
        return bag.ToList()[0];
    }
}

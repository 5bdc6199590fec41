using Evaluation.Diagnostics;

namespace Evaluation.Observations.Reading;

/// <summary>Notes what is wrong while a table is read: up to a limit as diagnostics, beyond it as numbers.</summary>
/// <param name="name">The file or table as the caller named it.</param>
/// <param name="limits">How many diagnostics are listed.</param>
internal sealed class ReadingLog(string name, ReadingLimits limits)
{
    private readonly DiagnosticBag listed = new();
    private int count;
    private int lastErrorRow;
    private bool hasUnlistedErrors;
    private int unlistedErrorRows;
    private int unlistedWarnings;
    private Place lastUnlisted;

    internal string Name => name;

    internal ReadingLimits Limits => limits;

    /// <summary>How many errors were noted, listed or not.</summary>
    internal int Errors { get; private set; }

    internal bool HasErrors => listed.HasErrors || hasUnlistedErrors;

    /// <summary>Notes something about the whole file.</summary>
    internal void Add(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        Add(descriptor, new Place(name, 0, 0), arguments);

    /// <summary>Notes something about a row, or a cell of it. Rows come in ascending order.</summary>
    internal void Add(DiagnosticDescriptor descriptor, Place place, params ReadOnlySpan<object?> arguments)
    {
        if (count < limits.Diagnostics)
        {
            listed.Add(descriptor, place, arguments);
            count++;
        }
        else
        {
            CountUnlisted(descriptor, place);
        }

        if (descriptor.Severity != DiagnosticSeverity.Error)
            return;
        lastErrorRow = place.Row;
        Errors++;
    }

    /// <summary>What was read if nothing forbids it, with all that was noted.</summary>
    internal Checked<T> Finish<T>(Func<T>? whole)
        where T : class
    {
        if (hasUnlistedErrors)
            listed.Add(ObservationDiagnostics.MoreErrors, lastUnlisted, limits.Diagnostics, unlistedErrorRows);
        if (unlistedWarnings > 0)
            listed.Add(ObservationDiagnostics.MoreWarnings, lastUnlisted, limits.Diagnostics, unlistedWarnings);
        return listed.Check(listed.HasErrors ? null : whole?.Invoke());
    }

    private void CountUnlisted(DiagnosticDescriptor descriptor, Place place)
    {
        lastUnlisted = place;
        if (descriptor.Severity != DiagnosticSeverity.Error)
        {
            unlistedWarnings++;
            return;
        }

        hasUnlistedErrors = true;
        if (place.Row != lastErrorRow)
            unlistedErrorRows++;
    }
}

using Evaluation.Diagnostics;

namespace Evaluation.Scoring;

/// <summary>Lists what is wrong up to a limit and counts the rest; one column named wrongly makes millions.</summary>
/// <param name="diagnostics">Takes what is listed.</param>
/// <param name="most">The most that are listed.</param>
internal sealed class CappedDiagnostics(DiagnosticBag diagnostics, int most)
{
    private int listed;
    private long more;

    internal void Add(DiagnosticDescriptor descriptor, Place place, params ReadOnlySpan<object?> arguments)
    {
        if (listed == most)
        {
            more++;
            return;
        }

        listed++;
        diagnostics.Add(descriptor, place, arguments);
    }

    /// <summary>Says how many were not listed, when there are such.</summary>
    /// <param name="source">The name of the observations.</param>
    internal void Finish(string? source)
    {
        if (more > 0)
            diagnostics.Add(ScoringDiagnostics.MoreRefusals, new Place(source, 0, 0), listed, more);
    }
}

using Evaluation.Diagnostics;
using Evaluation.Schemes.Advice;

namespace Evaluation.Identification;

/// <summary>Says what a search for weights found, or why there was none.</summary>
internal sealed class IdentificationReport(PublishedScores published, decimal step, DiagnosticBag diagnostics)
{
    private const int MostNamed = 10;

    private Place Place => new(null, 0, 0, published.Scheme.Code);

    internal bool ForbidsSearch()
    {
        if (step * published.Scheme.Indicators.Count > 1)
            diagnostics.Add(IdentificationDiagnostics.StepTooLarge, Place, Mentions.Percent(step), published.Scheme.Indicators.Count);
        if (published.Scheme.Adjustments.Count > 0)
            diagnostics.Add(IdentificationDiagnostics.AdjustmentsIgnored, Place, published.Scheme.Adjustments.Count);
        return diagnostics.HasErrors;
    }

    internal void TooManyDigits() => diagnostics.Add(IdentificationDiagnostics.TooManyDigits, Place);

    internal void Tell(WeightIdentification found, long steps)
    {
        if (found.NotReproduced.Count > 0)
        {
            diagnostics.Add(
                IdentificationDiagnostics.NotReproduced,
                Place,
                found.NotReproduced.Count,
                published.Subjects.Count(subject => subject.Total is not null),
                Names(found));
        }

        if (found.OtherSets.Count > 0)
            diagnostics.Add(IdentificationDiagnostics.NotIdentified, Place, found.OtherSets.Count, Mentions.Percent(step), found.OtherSets[0]);
        if (!found.IsComplete)
            diagnostics.Add(IdentificationDiagnostics.SearchStopped, Place, found.Sets.Count, steps);
    }

    private static LocalText Names(WeightIdentification found)
    {
        string[] names = [.. found.NotReproduced.Take(MostNamed).Select(subject => subject.Name)];
        bool more = found.NotReproduced.Count > MostNamed;
        return new LocalText(string.Join(", ", names) + (more ? ", …" : ""), string.Join("、", names) + (more ? "……" : ""));
    }
}

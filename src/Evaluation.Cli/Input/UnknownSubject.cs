using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Cli.Input;

/// <summary>Says that no subject has a name, and which names are near it.</summary>
internal static class UnknownSubject
{
    internal static Diagnostic Describe(string name, RoundResult result, string observationsPath)
    {
        var found = new DiagnosticBag();
        found.Add(CommandLineDiagnostics.UnknownSubject, new Place(observationsPath, 0, 0), name);
        return found.ToList()[0];
    }
}

using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Evaluators.Bias;
using Evaluation.Observations;
using Evaluation.Patterns;
using Evaluation.Schemes;

namespace Evaluation.Cli.Input;

/// <summary>Reads a round and what stands beside it, and looks for patterns.</summary>
internal static class ScreenedRound
{
    /// <summary>A screen of fewer observations is over before a bar could be seen.</summary>
    private const int FewObservations = 1_000;

    private static readonly LocalText Screening = new("Looking for patterns", "正在筛查评分模式");

    /// <summary>Looks for patterns in a round.</summary>
    /// <exception cref="InvalidInputException">Something in the input is wrong; everything found is carried.</exception>
    internal static PatternScreen Screen(Session session, ScreenFiles files, DateTimeOffset? closed, long seed, PatternOptions options)
    {
        Scheme scheme = session.Take(Round.ReadScheme(files.Scheme));
        ObservationTable observations = session.Take(Round.ReadObservations(session, files.Observations, scheme));
        PatternInputs inputs = InputsOf(session, files, scheme, observations) with { Closed = closed };
        if (files.Corrections is { } corrections)
            observations = session.Take(observations.WithCorrections(session.Take(Round.ReadCorrections(session, corrections, scheme))));
        return ProgressBar.Run(session, Screening, observations.Count >= FewObservations, progress =>
            PatternScreen.Of(scheme, observations, seed, inputs, options, progress, session.CancellationToken));
    }

    private static PatternInputs InputsOf(Session session, ScreenFiles files, Scheme scheme, ObservationTable observations)
    {
        var unknown = new DiagnosticBag();
        PatternInputs inputs = new()
        {
            Previous = files.Previous is { } previous ? ReadPrevious(session, previous, files.PreviousScheme is { } other ? session.Take(Round.ReadScheme(other)) : scheme) : null,
            SelfScores = files.SelfScores is { } self ? session.Take(Round.ReadObservations(session, self, scheme)) : null,
            Relations = files.Relations is { } relations ? session.Take(RelationFile.Read(relations, observations, session.CancellationToken)) : null,
            Clients = files.Clients is { } clients ? session.Take(ClientFile.Read(clients, observations, session.CancellationToken)) : [],
            Labels = files.Labels is { } labels ? session.Take(SheetLabelFile.Read(labels, observations, session.CancellationToken)) : null,
            Model = files.Model is { } model ? session.Take(SheetModelFile.Read(model)) : null,
            FormalIndicators = LeavesOf(scheme, files.Formal, "--formal", unknown),
            SubstantiveIndicators = LeavesOf(scheme, files.Substantive, "--substantive", unknown),
            SubjectiveIndicators = LeavesOf(scheme, files.Subjective, "--subjective", unknown),
            TargetIndicators = LeavesOf(scheme, files.Targets, "--targets", unknown),
        };
        return unknown.Count == 0 ? inputs : throw new InvalidInputException(unknown.ToList());
    }

    private static PatternRound ReadPrevious(Session session, string path, Scheme scheme) =>
        PatternRound.Of(scheme, session.Take(Round.ReadObservations(session, path, scheme)), session.CancellationToken);

    /// <summary>The leaves that codes name; the code of a branch stands for all of its leaves.</summary>
    private static ValueList<string> LeavesOf(Scheme scheme, ValueList<string> codes, string option, DiagnosticBag unknown)
    {
        var leaves = new List<string>();
        foreach (string code in codes)
        {
            if (scheme.Find(code) is { } indicator)
                leaves.AddRange(LeavesOf(indicator));
            else
                unknown.Add(CommandLineDiagnostics.UnknownIndicator, Place.Unknown, code, option);
        }

        return leaves.Distinct(StringComparer.Ordinal).ToValueList();
    }

    private static IEnumerable<string> LeavesOf(Indicator indicator) => indicator.IsLeaf ? [indicator.Code] : indicator.Children.SelectMany(LeavesOf);
}

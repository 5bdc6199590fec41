using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation;

/// <summary>The program in the README, compiled: <see cref="ReadmeTests"/> demands that the README shows just these lines.</summary>
internal static class ReadmeExample
{
    internal static void Run()
    {
        // README
        Scheme scheme = SchemeFile.Load("schemes/sichuan-land-2011.yaml");
        ObservationTable observations = ObservationFile.Load("samples/sichuan-land-2011/observations.csv", scheme);
        RoundResult result = Scorer.For(scheme).Score(observations);

        foreach (Standing standing in result.Standings)
            Console.WriteLine($"{standing.Label} {standing.Subject.Name} {standing.Score}");

        Scorecard first = result.Standings[0].Card;
        Console.WriteLine(first.Explain());
        // README
    }
}

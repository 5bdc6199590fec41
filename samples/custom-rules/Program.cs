using Evaluation;
using Evaluation.Custom;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace CustomRules;

/// <summary>Scores a round of a scheme that uses a method and an adjustment of this project, and explains the last subject.</summary>
public static class Program
{
    public static SchemeExtensions Extensions { get; } = SchemeExtensions.None
        .AddMethod(Evidenced.Key, Evidenced.Read)
        .AddEffect(FailedAgain.Key, FailedAgain.Read);

    public static void Main()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "custom-rules");
        Run(Path.Combine(folder, "scheme.yaml"), Path.Combine(folder, "observations.csv"), Console.Out);
    }

    public static void Run(string schemePath, string observationsPath, TextWriter output)
    {
        Scheme scheme = SchemeFile.Load(schemePath, Extensions);
        ObservationTable observations = ObservationFile.Load(observationsPath, scheme);
        RoundResult result = Scorer.For(scheme).Score(observations);

        foreach (Standing standing in result.Standings)
            output.WriteLine($"{standing.Label} {standing.Subject.Name} {standing.Score}");
        output.WriteLine();
        output.Write(result.Standings[^1].Card.Explain().ToText(Language.Chinese));
    }
}

using Evaluation.Reports.Outputs;
using Evaluation.Robustness;
using Evaluation.Scoring;

namespace Evaluation.Reports;

/// <summary>The second program in the README, compiled: <see cref="ReadmeTests"/> demands that the README shows just these lines.</summary>
internal static class ReadmeExample
{
    internal static void Run(RoundResult result)
    {
        // README
        RobustnessStudy study = RobustnessStudy.Of(result, draws: 2_000, seed: 1);
        Console.WriteLine(study.Verdict.In(Language.English));

        // Review, Screen, Sensitivity and Comparison are added alike.
        var material = new RoundMaterial(result) { Study = study };
        RoundReport.Of(material).SaveHtml("out/report.html");
        OutputBatch.Write("out/everything", RoundOutputs.Of(material, Language.Chinese, Language.English));
        // README
    }
}

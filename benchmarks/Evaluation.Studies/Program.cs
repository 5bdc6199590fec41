using System.CommandLine;
using Evaluation.Studies;
using Evaluation.Studies.Detectors;
using Evaluation.Studies.Evaluators;
using Evaluation.Studies.Rasch;
using Evaluation.Studies.Robustness;
using Evaluation.Studies.Sampling;
using Evaluation.Studies.Screening;

var quick = new Option<bool>("--quick") { Description = "The same as --share 0.1." };
var share = new Option<double>("--share") { Description = "The share of the full number of draws, from above 0 to 1.", DefaultValueFactory = _ => 1 };
var seed = new Option<long>("--seed") { Description = "The seed of everything random.", DefaultValueFactory = _ => 20261124 };
var root = new RootCommand("Studies: what the library's statistics do where the truth is known.")
{
    Study("evaluators", "Error rates and power of the evaluator review; writes docs/studies/evaluators.md.", EvaluatorStudy.RunAsync),
    Study("patterns", "Error rates and power of the pattern screen beside textbook methods; writes docs/studies/patterns.md.", PatternStudy.RunAsync),
    Study("rasch", "The tables of docs/rasch.md; writes docs/studies/rasch.md.", RaschStudy.RunAsync),
    Study("detectors", "How well the models of patterns find what is labelled; writes docs/studies/detectors.md.", DetectorStudy.RunAsync),
    Study("sampling", "Whether the test of samples holds its level and finds picked ones; writes docs/studies/sampling.md.", SamplingStudy.RunAsync),
    Study("robustness", "Coverage of rank intervals where the truth is known; writes docs/studies/robustness.md.", RankCoverageStudy.RunAsync),
};
return await root.Parse(args).InvokeAsync();

Command Study(string name, string description, Func<StudyRun, Task<int>> run)
{
    var command = new Command(name, description) { quick, share, seed };
    command.SetAction((parsed, cancellation) => run(new StudyRun(parsed.GetValue(quick) ? 0.1 : parsed.GetValue(share), parsed.GetValue(seed), cancellation)));
    return command;
}

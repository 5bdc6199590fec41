using System.CommandLine;
using Evaluation.Studies;
using Evaluation.Studies.Evaluators;
using Evaluation.Studies.Rasch;

var quick = new Option<bool>("--quick") { Description = "A tenth of the draws, for a look." };
var seed = new Option<long>("--seed") { Description = "The seed of everything random.", DefaultValueFactory = _ => 20261124 };
var evaluators = new Command("evaluators", "Error rates and power of the evaluator review; writes docs/studies/evaluators.md.") { quick, seed };
var rasch = new Command("rasch", "The tables of docs/rasch.md; writes docs/studies/rasch.md.") { quick, seed };
evaluators.SetAction((parsed, cancellation) => EvaluatorStudy.RunAsync(new StudyRun(parsed.GetValue(quick), parsed.GetValue(seed), cancellation)));
rasch.SetAction((parsed, cancellation) => RaschStudy.RunAsync(new StudyRun(parsed.GetValue(quick), parsed.GetValue(seed), cancellation)));
return await new RootCommand("Studies: what the library's statistics do where the truth is known.") { evaluators, rasch }.Parse(args).InvokeAsync();

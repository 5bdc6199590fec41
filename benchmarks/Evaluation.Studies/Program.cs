using System.CommandLine;
using Evaluation.Studies;
using Evaluation.Studies.Evaluators;
using Evaluation.Studies.Patterns;
using Evaluation.Studies.Rasch;

var quick = new Option<bool>("--quick") { Description = "The same as --share 0.1." };
var share = new Option<double>("--share") { Description = "The share of the full number of draws, from above 0 to 1.", DefaultValueFactory = _ => 1 };
var seed = new Option<long>("--seed") { Description = "The seed of everything random.", DefaultValueFactory = _ => 20261124 };
var evaluators = new Command("evaluators", "Error rates and power of the evaluator review; writes docs/studies/evaluators.md.") { quick, share, seed };
var rasch = new Command("rasch", "The tables of docs/rasch.md; writes docs/studies/rasch.md.") { quick, share, seed };
evaluators.SetAction((parsed, cancellation) => EvaluatorStudy.RunAsync(RunOf(parsed, cancellation)));
rasch.SetAction((parsed, cancellation) => RaschStudy.RunAsync(RunOf(parsed, cancellation)));
var patterns = new Command("patterns", "Error rates and power of the pattern screen beside textbook methods; writes docs/studies/patterns.md.") { quick, share, seed };
patterns.SetAction((parsed, cancellation) => PatternStudy.RunAsync(RunOf(parsed, cancellation)));
return await new RootCommand("Studies: what the library's statistics do where the truth is known.") { evaluators, patterns, rasch }.Parse(args).InvokeAsync();

StudyRun RunOf(ParseResult parsed, CancellationToken cancellation) =>
    new(parsed.GetValue(quick) ? 0.1 : parsed.GetValue(share), parsed.GetValue(seed), cancellation);

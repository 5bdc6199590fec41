using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Evaluators;

namespace Evaluation.Cli.Commands;

/// <summary>Reviews the evaluators of a round and prints the review.</summary>
internal sealed class EvaluatorsCommand : EvaluationCommand
{
    private const long UsualSeed = 1;

    private static readonly LocalText Summary = new(
        "Review the evaluators: who is severe, who agrees, who may favour whom", "评审评估员：宽严、一致性、偏向与雷同");

    private static readonly LocalText RelationsText = new(
        "Ties between evaluators and subjects: evaluator, subject, tie (CSV)", "评估员与评估对象的关联：评估员、评估对象、关联（CSV）");

    private static readonly LocalText SeedText = new(
        "The seed of everything random (default: 1); same seed, same review", "随机数种子（默认 1）；种子相同则结果相同");

    private static readonly LocalText LevelText = new(
        "The level at which false findings are controlled (default: 0.05)", "控制误报的水平（默认 0.05）");

    private static readonly LocalText DrawsText = new(
        "Random arrangements for each test (default: 9999)", "每次检验的随机排列次数（默认 9999）");

    private static readonly LocalText OutText = new(
        "Also write evaluators.txt and evaluators.json into this folder", "另将 evaluators.txt、evaluators.json 写入此文件夹");

    private static readonly LocalText FormatText = new(
        "How to print the review: text (default) or json", "评审的输出格式：text（默认）或 json");

    private static readonly LocalText Formats = new("text or json", "text 或 json");
    private static readonly LocalText Written = new("Written:", "已写出：");

    private readonly Argument<string> scheme;
    private readonly Argument<string> observations;
    private readonly Option<string> relations;
    private readonly ValueOption<long?> seed;
    private readonly ValueOption<double?> level;
    private readonly ValueOption<int?> draws;
    private readonly Option<string> folder;
    private readonly ValueOption<ReviewFormat?> format;

    internal EvaluatorsCommand(Language language)
        : base("evaluators", Summary, language)
    {
        scheme = AddSchemeArgument();
        observations = AddObservationsArgument();
        relations = AddOption("--relations", "FILE", RelationsText);
        Options.Add(seed = new ValueOption<long?>("--seed", SeedText.In(language), Numbers.Whole, Numbers.TryWhole) { HelpName = "N" });
        Options.Add(level = new ValueOption<double?>("--level", LevelText.In(language), Numbers.Levels, Numbers.TryLevel) { HelpName = "SHARE" });
        Options.Add(draws = new ValueOption<int?>("--draws", DrawsText.In(language), Numbers.Draws, Numbers.TryDraws) { HelpName = "N" });
        folder = AddOption("--out", "DIR", OutText);
        Options.Add(format = new ValueOption<ReviewFormat?>("--format", FormatText.In(language), Formats, ReviewFormats.TryParse) { HelpName = "text|json" });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation evaluators scheme.yaml observations.csv",
        "evaluation evaluators scheme.yaml observations.csv --relations ties.csv",
        "evaluation evaluators scheme.yaml observations.csv --out results --seed 7",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        ReviewFormat chosen = call.GetValue(format) ?? ReviewFormat.Text;
        if (chosen != ReviewFormat.Text)
            session.MostDiagnostics = null;
        EvaluatorReview review = ReviewedRound.Review(
            session,
            call.GetRequiredValue(scheme),
            call.GetRequiredValue(observations),
            call.GetValue(relations),
            call.GetValue(seed) ?? UsualSeed,
            OptionsOf(call, session));
        if (call.GetValue(folder) is { } path)
            EvaluatorFiles.Save(session, review, path);
        if (chosen == ReviewFormat.Json)
            DataOutput.WriteJson(session, review);
        else
            session.Terminal.Output.Write(review.ToText(session.Language));
        if (call.GetValue(folder) is { } written)
            TellWhere(session, written);
        return ExitCode.Done;
    }

    private EvaluatorReviewOptions OptionsOf(ParseResult call, Session session)
    {
        EvaluatorReviewOptions usual = EvaluatorReviewOptions.Default;
        return usual with
        {
            Level = call.GetValue(level) ?? usual.Level,
            Draws = call.GetValue(draws) ?? usual.Draws,
            MaxDegreeOfParallelism = session.ScorerOptions.MaxDegreeOfParallelism,
        };
    }

    private static void TellWhere(Session session, string written)
    {
        session.Remark(Written);
        foreach (string line in EvaluatorFiles.Describe(session, written))
            session.Terminal.Error.WriteLine(line);
    }
}

using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Scoring;

namespace Evaluation.Cli.Commands;

/// <summary>Scores a round and prints its ranking.</summary>
internal sealed class ScoreCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new("Score a round and print its ranking", "为一轮评估评分并输出排名");

    private static readonly LocalText OutText = new(
        "Also write report.html, results.xlsx, ranking.csv and result.json into this folder",
        "另将 report.html、results.xlsx、ranking.csv、result.json 写入此文件夹");

    private static readonly LocalText FormatText = new(
        "How to print the ranking: table (default), csv or json", "排名的输出格式：table（默认）、csv 或 json");

    private static readonly LocalText Formats = new("table, csv or json", "table、csv 或 json");
    private static readonly LocalText Written = new("Written:", "已写出：");

    private readonly Argument<string> scheme;
    private readonly Argument<string> observations;
    private readonly Option<string> corrections;
    private readonly PreparationOptions preparation;
    private readonly Option<string> folder;
    private readonly Option<string> template;
    private readonly ValueOption<OutputFormat?> format;

    internal ScoreCommand(Language language)
        : base("score", Summary, language)
    {
        scheme = AddSchemeArgument();
        observations = AddObservationsArgument();
        corrections = AddCorrectionsOption();
        preparation = AddPreparationOptions();
        folder = AddOption("--out", "DIR", OutText);
        template = AddTemplateOption();
        format = new ValueOption<OutputFormat?>("--format", FormatText.In(language), Formats, TryParseFormat) { HelpName = "table|csv|json" };
        Options.Add(format);
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation score scheme.yaml observations.csv",
        "evaluation score scheme.yaml observations.csv --out results",
        "evaluation score scheme.yaml observations.csv --format csv > ranking.csv",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        session.TakeTemplate(call.GetValue(template), call.GetValue(folder));
        OutputFormat chosen = call.GetValue(format) ?? OutputFormat.Table;
        if (chosen != OutputFormat.Table)
            session.MostDiagnostics = null;
        if (preparation.Refusal(call) is { } refusal)
        {
            session.Note([refusal]);
            return ExitCode.WrongCall;
        }

        RoundResult result = Round.Score(session, preparation.AddTo(
            new RoundFiles(call.GetRequiredValue(scheme), call.GetRequiredValue(observations), call.GetValue(corrections)), call));
        if (call.GetValue(folder) is { } path)
            ResultFiles.Save(session, result, path);
        Print(session, result, chosen);
        if (call.GetValue(folder) is { } written)
            TellWhere(session, result, written);
        return ExitCode.Done;
    }

    private static void Print(Session session, RoundResult result, OutputFormat format)
    {
        if (format == OutputFormat.Csv)
            DataOutput.WriteCsv(session, result);
        else if (format == OutputFormat.Json)
            DataOutput.WriteJson(session, result);
        else
            RankingTable.Print(session, result);
    }

    private static void TellWhere(Session session, RoundResult result, string written)
    {
        session.Remark(Written);
        foreach (string line in ResultFiles.Describe(session, written, result))
            session.Terminal.Error.WriteLine(line);
    }

    private static bool TryParseFormat(string text, out OutputFormat? value)
    {
        value = text switch
        {
            "table" => OutputFormat.Table,
            "csv" => OutputFormat.Csv,
            "json" => OutputFormat.Json,
            _ => null,
        };
        return value is not null;
    }
}

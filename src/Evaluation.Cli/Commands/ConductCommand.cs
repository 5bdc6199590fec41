using System.CommandLine;
using System.Globalization;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Conduct;

namespace Evaluation.Cli.Commands;

/// <summary>Asks whether an assessment is itself sound: its programme, its scheme and its appeals.</summary>
internal sealed class ConductCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new(
        "Review an assessment itself: independence, fees, sample, appeals", "审查评估本身：独立性、收费、抽样、申诉");

    private static readonly LocalText DossierText = new("The dossier of one programme or more (YAML)", "评估项目档案（YAML，可含多个项目）");
    private static readonly LocalText SchemeText = new("The scheme, to be reviewed too (YAML)", "一并审查的指标体系（YAML）");
    private static readonly LocalText ObservationsText = new("The observations of the first score (CSV)", "初评的采集值（CSV）");
    private static readonly LocalText ErrorText = new("Standard error of a total, in points", "总分的标准误（分）");
    private static readonly LocalText OutText = new("Also write conduct.txt, conduct.json and appeals.csv into this folder", "另将 conduct.txt、conduct.json、appeals.csv 写入此文件夹");
    private static readonly LocalText FormatText = new("How to print the review: text (default) or json", "审查结果的输出格式：text（默认）或 json");
    private static readonly LocalText Formats = new("text or json", "text 或 json");
    private static readonly LocalText Errors = new("a number above 0", "大于 0 的数");
    private static readonly LocalText Written = new("Written:", "已写出：");

    private readonly Argument<string> dossier;
    private readonly Option<string> scheme;
    private readonly Option<string> observations;
    private readonly Option<string> corrections;
    private readonly ValueOption<decimal?> error;
    private readonly Option<string> folder;
    private readonly ValueOption<ReviewFormat?> format;

    internal ConductCommand(Language language)
        : base("conduct", Summary, language)
    {
        dossier = AddFileArgument("DOSSIER", DossierText);
        scheme = AddOption("--scheme", "FILE", SchemeText);
        observations = AddOption("--observations", "FILE", ObservationsText);
        corrections = AddCorrectionsOption();
        Options.Add(error = new ValueOption<decimal?>("--standard-error", ErrorText.In(language), Errors, TryParseError) { HelpName = "POINTS" });
        folder = AddOption("--out", "DIR", OutText);
        Options.Add(format = new ValueOption<ReviewFormat?>("--format", FormatText.In(language), Formats, ReviewFormats.TryParse) { HelpName = "text|json" });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation conduct dossier.yaml",
        "evaluation conduct dossier.yaml --scheme scheme.yaml --observations first.csv --corrections corrections.csv --out results",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        ConductReport report = new ConductFiles(call.GetRequiredValue(dossier))
        {
            Scheme = call.GetValue(scheme),
            Observations = call.GetValue(observations),
            Corrections = call.GetValue(corrections),
            StandardError = call.GetValue(error),
        }.Review(session);
        if (call.GetValue(folder) is { } path)
            ConductOutput.Save(session, report, path);
        if (call.GetValue(format) == ReviewFormat.Json)
            DataOutput.WriteJson(session, report);
        else
            session.Terminal.Output.Write(report.ToText(session.Language));
        if (call.GetValue(folder) is { } written)
        {
            session.Remark(Written);
            foreach (string line in ConductOutput.Describe(session, report, written))
                session.Terminal.Error.WriteLine(line);
        }

        return ExitCode.Done;
    }

    private static bool TryParseError(string text, out decimal? value)
    {
        value = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal points) && points > 0 ? points : null;
        return value is not null;
    }
}

using System.CommandLine;
using System.Globalization;
using Evaluation.Calendars.Requests;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.SelfScoring;

namespace Evaluation.Cli.Commands;

/// <summary>Reads filled-in workbooks and tells each office what to know before others look at it.</summary>
internal sealed class SelfScoreCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new(
        "Score a filled-in workbook: losses, what wins most back, deadlines, what stands out", "计算自查评分工作簿：失分、提分途径、时限、可能引起注意之处");

    private static readonly LocalText WorkbookText = new("The workbook, or a folder of them", "工作簿，或存放多份工作簿的文件夹");
    private static readonly LocalText PreviousText = new("Last year's workbook, or the folder of them", "上年的工作簿或文件夹");
    private static readonly LocalText TodayText = new("From which day deadlines are counted (default: no deadlines are told)", "从哪一天起计算时限（默认不列时限）");
    private static readonly LocalText RequestsText = new(
        "Requests for information in hand, to tell when replies are due (CSV); needs --today", "在办的依申请公开台账，用于列出答复期限（CSV）；需同时给出 --today");

    private static readonly LocalText Refused = new(
        "Workbooks read: {0}; refused: {1}, which are not in it.", "已读取工作簿 {0} 份；{1} 份有误，未计入。");

    private static readonly LocalText FormatText = new("How to print it: text (default) or json", "输出格式：text（默认）或 json");
    private static readonly LocalText Formats = new("text or json", "text 或 json");
    private static readonly LocalText Days = new("a date such as 2026-05-31", "日期，如 2026-05-31");

    private readonly Argument<string> scheme;
    private readonly Argument<string> workbook;
    private readonly Option<string> previous;
    private readonly ValueOption<DateOnly?> today;
    private readonly Option<string> requests;
    private readonly ValueOption<ReviewFormat?> format;

    internal SelfScoreCommand(Language language)
        : base("selfscore", Summary, language)
    {
        scheme = AddSchemeArgument();
        workbook = AddFileArgument("WORKBOOK", WorkbookText);
        previous = AddOption("--previous", "PATH", PreviousText);
        Options.Add(today = new ValueOption<DateOnly?>("--today", TodayText.In(language), Days, TryParseDay) { HelpName = "DATE" });
        requests = AddOption("--requests", "FILE", RequestsText);
        Options.Add(format = new ValueOption<ReviewFormat?>("--format", FormatText.In(language), Formats, ReviewFormats.TryParse) { HelpName = "text|json" });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation selfscore scheme.yaml selfscore.xlsx --today 2026-11-24",
        "evaluation selfscore scheme.yaml selfscore.xlsx --previous selfscore-2025.xlsx",
        "evaluation selfscore scheme.yaml selfscore.xlsx --today 2026-11-24 --requests requests.csv",
        "evaluation selfscore scheme.yaml workbooks --format json > selfscores.json",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        ReviewFormat chosen = call.GetValue(format) ?? ReviewFormat.Text;
        if (chosen != ReviewFormat.Text)
            session.MostDiagnostics = null;
        if (call.GetValue(requests) is not null && call.GetValue(today) is null)
        {
            session.Note([CommandLineDiagnostics.Of(CommandLineDiagnostics.OnlyWith, Place.Unknown, requests.Name, today.Name)]);
            return ExitCode.WrongCall;
        }

        RequestLog? log = call.GetValue(requests) is { } file ? session.Take(RequestLogFile.Read(file, session.CancellationToken)) : null;
        EarlierSelfScores? earlier = call.GetValue(previous) is { } path ? session.Take(EarlierSelfScores.Read(path, session.CancellationToken)) : null;
        (SelfScoreReview[] reviews, int refused) = SelfScoredRound.Review(session, call.GetRequiredValue(scheme), call.GetRequiredValue(workbook), earlier, call.GetValue(today), log);
        if (chosen == ReviewFormat.Json)
            DataOutput.WriteJson(session, reviews);
        else if (reviews.Length == 1)
            session.Terminal.Output.Write(reviews[0].ToText(session.Language));
        else
            SelfScoreTable.Print(session, reviews);
        if (refused == 0)
            return ExitCode.Done;
        session.Remark(Refused, reviews.Length, refused);
        return ExitCode.Findings;
    }

    private static bool TryParseDay(string text, out DateOnly? value)
    {
        bool isDay = DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        value = isDay ? day : null;
        return isDay;
    }
}

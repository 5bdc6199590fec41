using System.CommandLine;
using System.Globalization;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.SelfScoring;
using Evaluation.Schemes;

namespace Evaluation.Cli.Commands;

/// <summary>Writes the workbook in which offices score themselves.</summary>
internal sealed class TemplateCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new("Write the workbook in which an office scores itself", "生成自查评分工作簿");
    private static readonly LocalText OutText = new(
        "Where to write it: a file; with several offices a folder, which gets one for each", "写到何处：文件；有多个单位时为文件夹，每个单位一份");

    private static readonly LocalText SubjectText = new("The offices (default: left to be filled in)", "单位名称（默认留空，由填报单位填写）");
    private static readonly LocalText Names = new("a name", "名称");
    private static readonly LocalText Written = new("Written: {0}", "已写出：{0}");

    private readonly Argument<string> scheme;
    private readonly Option<string> target;
    private readonly ListOption<string> subjects;

    internal TemplateCommand(Language language)
        : base("template", Summary, language)
    {
        scheme = AddSchemeArgument();
        target = AddOption("--out", "FILE", OutText, isRequired: true);
        Options.Add(subjects = new ListOption<string>("--subject", SubjectText.In(language), Names, TryParseName) { HelpName = "NAME..." });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation template scheme.yaml --out selfscore.xlsx",
        "evaluation template scheme.yaml --out workbooks --subject 成都市 乐山市",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        Scheme read = session.Take(Round.ReadScheme(call.GetRequiredValue(scheme)));
        string path = call.GetRequiredValue(target);
        string[] offices = [.. (call.GetValue(subjects) ?? []).Distinct(StringComparer.Ordinal)];
        if (offices.Length < 2)
        {
            Save(session, read, offices.FirstOrDefault(), path);
            return ExitCode.Done;
        }

        for (int i = 0; i < offices.Length; i++)
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            Save(session, read, offices[i], Path.Combine(path, FileName(offices[i], i)));
        }

        return ExitCode.Done;
    }

    private static void Save(Session session, Scheme scheme, string? subject, string path)
    {
        var template = SelfScoreTemplate.Of(scheme, subject, session.Language);
        ValueList<Diagnostic> cut = [];
        string whole = Path.GetFullPath(path);
        new OutputFolder(session, Path.GetDirectoryName(whole)!).Write(Path.GetFileName(whole), stream => cut = template.Write(stream));
        session.Note(cut);
        session.Remark(Written, SafeText.Line(whole));
    }

    /// <summary>A name for the file that every system takes; the number keeps the names apart.</summary>
    private static string FileName(string subject, int place)
    {
        string safe = string.Concat(subject.Select(letter => char.IsLetterOrDigit(letter) ? letter : '_'));
        return string.Create(CultureInfo.InvariantCulture, $"{place + 1:000}-{(safe.Length > 60 ? safe[..60] : safe)}.xlsx");
    }

    private static bool TryParseName(string text, out string value)
    {
        value = text.Trim();
        return value.Length > 0;
    }
}

using System.CommandLine;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Reports;

namespace Evaluation.Cli.Commands;

/// <summary>Writes the template of the page, for somebody to change.</summary>
internal sealed class PageTemplateCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new("Write the template of the page, to change it", "导出网页模板，供修改");
    private static readonly LocalText OutText = new("Folder for the files", "存放文件的文件夹");
    private static readonly LocalText ForceText = new("Replace files that are already there", "替换已有文件");
    private static readonly LocalText Written = new("Written to {0}:", "已写出到 {0}：");
    private static readonly LocalText Next = new(
        "Change what you like, delete what you leave as it is, and use it with --template.", "修改所需部分，删去未改动的文件，再用 --template 指定该文件夹。");

    private readonly Option<string> folder;
    private readonly Option<bool> force;

    internal PageTemplateCommand(Language language)
        : base("page-template", Summary, language)
    {
        folder = AddOption("--out", "DIR", OutText, isRequired: true);
        Options.Add(force = new Option<bool>("--force") { Description = ForceText.In(language) });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation page-template --out look",
        "evaluation score scheme.yaml observations.csv --out results --template look",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        string path = call.GetRequiredValue(folder);
        if (!call.GetValue(force))
            new OutputFolder(session, path).RefuseToReplace(ReportTemplate.FileNames);
        OutputFolder.Try(path, () => ReportTemplate.SaveDefault(path));
        session.Say(Written, SafeText.Line(Path.GetFullPath(path)));
        foreach (string name in ReportTemplate.FileNames)
            session.Terminal.Output.WriteLine("  " + name);
        session.Say(Next);
        return ExitCode.Done;
    }
}

using Evaluation.Cli.Input;
using Evaluation.Diagnostics;
using Evaluation.Reports.Outputs;

namespace Evaluation.Cli.Output;

/// <summary>Writes everything of a round into a folder and says what became of it.</summary>
internal static class RoundOutputFiles
{
    private static readonly LocalText Writing = new("Writing the outputs", "正在写出成果");
    private static readonly LocalText Numbers = new(
        "Outputs: {0} written, {1} unchanged, {2} kept as somebody changed them, {3} removed; in {4}",
        "成果：写出 {0} 个，未变 {1} 个，经人修改而保留 {2} 个，删除 {3} 个；位于 {4}");

    private static readonly LocalText Data = new("the same for programs and spreadsheets", "供程序和电子表格读取的数据");
    private static readonly LocalText Written = new("Written:", "已写出：");

    private static readonly (string Name, LocalText What)[] All =
    [
        ("report.html", new LocalText("the report; open it in a browser", "报告，用浏览器打开")),
        ("report.docx", new LocalText("the report as a Word document", "报告，Word 文档")),
        ("results.xlsx", new LocalText("all results as a workbook", "全部结果，Excel 工作簿")),
        ("problems/", new LocalText("a problem list for each subject: {0} files", "各对象的问题清单：{0} 个文件")),
        ("charts/", new LocalText("every chart as PNG and SVG: {0} files", "全部图表（PNG、SVG）：{0} 个文件")),
        ("evaluators.txt", new LocalText("the review of the evaluators", "评估员评审")),
        ("patterns.txt", new LocalText("patterns of scoring to look at", "待核查的评分模式")),
        ("robustness.txt", new LocalText("how far the ranking may be believed", "排名可信程度")),
        ("comparison.txt", new LocalText("what changed since the previous round", "与前一轮的对比")),
        ("conduct.txt", new LocalText("whether the assessment itself is sound", "评估自身规范性审查")),
        ("ranking.csv", new LocalText("the ranking, for a spreadsheet", "排名表，可用电子表格打开")),
        ("result.json", new LocalText("every score with its rule and evidence, for programs", "全部得分及其规则、证据，供程序读取")),
        ("manifest.json", new LocalText("hashes of all inputs and outputs", "全部输入与成果的哈希值")),
    ];

    /// <summary>Writes what changed, or nothing.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, RoundMaterial material, ReportRequest request, string folder, bool isForced)
    {
        OutputBatch? batch = null;
        OutputFolder.Try(folder, () =>
        {
            var options = new OutputBatchOptions
            {
                Force = isForced,
                MaxDegreeOfParallelism = session.ScorerOptions.MaxDegreeOfParallelism,
                Sources = request.Sources(material.Template),
                Settings = request.Settings(),
            };
            batch = ProgressBar.Run(session, Writing, isLong: true, progress =>
                OutputBatch.Write(folder, RoundOutputs.Of(material, [.. request.Languages]), options, progress, session.CancellationToken));
        });
        session.Note(batch!.Diagnostics);
        Tell(session, batch, folder);
    }

    private static void Tell(Session session, OutputBatch batch, string folder)
    {
        session.Say(
            Numbers,
            batch.Count(OutputState.Written),
            batch.Count(OutputState.Unchanged),
            batch.Count(OutputState.Kept) + batch.Count(OutputState.KeptObsolete),
            batch.Count(OutputState.Removed),
            SafeText.Line(Path.GetFullPath(folder)));
        session.Say(Written);
        var named = batch.Outcomes.Where(outcome => outcome.State != OutputState.Removed).Select(outcome => outcome.Name).Append("manifest.json").ToList();
        (string Name, LocalText What)[] lines = [.. named.GroupBy(LineOf).Select(group => (group.Key, WhatOf(group.Key).With(group.Count()))).OrderBy(line => PositionOf(line.Key))];
        foreach (string line in new OutputFolder(session, folder).Describe(lines))
            session.Terminal.Output.WriteLine(line);
    }

    /// <summary>What a line is about: a file, or a folder of which there may be thousands of files.</summary>
    private static string LineOf(string name) => FolderOf(name) is { } folder && All.Any(one => one.Name == LastOf(folder)) ? folder : name;

    private static LocalText WhatOf(string line) => All.FirstOrDefault(one => one.Name == LastOf(line)).What ?? Data;

    /// <summary>What people read first comes first; what has no words of its own is data.</summary>
    private static int PositionOf(string line) => Array.FindIndex(All, one => one.Name == LastOf(line)) is var at and >= 0 ? at : All.Length;

    /// <summary>The last part of a path, with its slash when it is a folder.</summary>
    private static string LastOf(string path) => path[(path.TrimEnd('/').LastIndexOf('/') + 1)..];

    /// <summary>The folder of an output, with its slash; empty for one at the top.</summary>
    private static string FolderOf(string name) => name[..(name.LastIndexOf('/') + 1)];
}

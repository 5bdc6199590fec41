using System.Text;
using Evaluation.Comparison;
using Evaluation.Diagnostics;

namespace Evaluation.Cli.Output;

/// <summary>The files of a comparison of two rounds.</summary>
internal static class ComparisonFiles
{
    internal const string Text = "comparison.txt";
    internal const string Json = "comparison.json";
    internal const string Subjects = "comparison-subjects.csv";
    internal const string Indicators = "comparison-indicators.csv";
    internal const string Suggestions = "suggested-renamings.csv";
    internal const string Checksums = "comparison.sha256";

    /// <summary>With a byte order mark, without which Excel takes a table for another encoding.</summary>
    private static readonly UTF8Encoding TableEncoding = new(encoderShouldEmitUTF8Identifier: true);

    private static readonly (string Name, LocalText What)[] All =
    [
        (Text, new LocalText("the comparison, for people", "对比结果，供人阅读")),
        (Subjects, new LocalText("each subject before and after, for a spreadsheet", "各对象前后情况，可用电子表格打开")),
        (Indicators, new LocalText("each indicator before and after", "各指标前后情况")),
        (Suggestions, new LocalText("renamings that look likely: strike out what is wrong and give it with --renamed", "疑似更名：删去不实的，再用 --renamed 给出")),
        (Json, new LocalText("every figure of it, for programs", "全部数据，供程序读取")),
        (Checksums, new LocalText("whether these are of one comparison: sha256sum -c", "核对以上文件是否出自同一次对比：sha256sum -c")),
    ];

    /// <summary>Writes all; all replace their old ones, or none does.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, RoundComparison comparison, string folder) => new OutputFolder(session, folder).Save(
        isLong: false,
        Checksums,
        [
            (Subjects, (stream, _) => WriteTable(stream, comparison.SubjectsToCsv())),
            (Indicators, (stream, _) => WriteTable(stream, comparison.IndicatorsToCsv())),
            (Suggestions, (stream, _) => WriteTable(stream, comparison.SuggestionsToCsv())),
            (Text, (stream, _) => stream.Write(Encoding.UTF8.GetBytes(comparison.ToText(session.Language)))),
            (Json, (stream, _) => stream.Write(Encoding.UTF8.GetBytes(comparison.ToJson()))),
        ]);

    /// <summary>The lines that say where the files are.</summary>
    internal static IEnumerable<string> Describe(Session session, string folder) => new OutputFolder(session, folder).Describe(All);

    private static void WriteTable(Stream stream, string csv)
    {
        stream.Write(TableEncoding.GetPreamble());
        stream.Write(TableEncoding.GetBytes(csv));
    }
}

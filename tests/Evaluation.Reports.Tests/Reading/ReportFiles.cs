using System.Text;
using Evaluation.Conduct.AnnualReports;
using Evaluation.Diagnostics;

namespace Evaluation.Reports.Reading;

/// <summary>Annual reports as files, laid out as the form lays them out: three rows of nested headings, labels merged over their groups.</summary>
internal static class ReportFiles
{
    private static readonly string[] Blanks = ["", "", "", "", "", "", ""];

    /// <summary>The table of the samples, whose arithmetic holds.</summary>
    internal static readonly string[][] Sample = [.. File.ReadAllLines(Repository.PathTo("samples", "conduct", "annual-report.csv")).Where(line => line.Length > 0).Select(line => line.Split(','))];

    /// <summary>Table 3 with its nested headings; labels take three columns, and the first of them stands for a group.</summary>
    internal static string[][] Nested =>
    [
        ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "", "", "申请人情况", .. Blanks[1..]],
        ["", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"],
        ["", "", "", "", "商业企业", "科研机构", "社会公益\n组织", "法律服务机构", "其他", ""],
        .. Sample[1..].Select((line, i) => (string[])[i == 2 ? "三、本年度办理结果" : "", "", line[0].TrimStart('三'), .. line[1..]]),
    ];

    /// <summary>Table 4 as the form prints it.</summary>
    internal static readonly string[][] Reviews =
    [
        ["行政复议", "", "", "", "", "行政诉讼", "", "", "", "", "", "", "", "", ""],
        ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "", "", "", "", "复议后起诉", "", "", "", ""],
        ["", "", "", "", "", .. Enumerable.Repeat((string[])["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"], 2).SelectMany(group => group)],
        ["119", "25", "91", "24", "259", "7", "0", "15", "6", "28", "21", "1", "7", "9", "38"],
    ];

    internal static Checked<ReportDocument> Read(byte[] bytes, string name = "report.bin")
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("evaluation-annual-").FullName, name);
        File.WriteAllBytes(path, bytes);
        return AnnualReportFile.Read(path);
    }

    internal static Checked<ReportDocument> Read(string page) => Read(Encoding.UTF8.GetBytes(page));

    internal static ReportCheck Check(ReportDocument document) => ReportCheck.Of(document.ToReport("市", 2025).OrThrow());

    /// <summary>A table of a page, each cell as it is.</summary>
    internal static string Table(IEnumerable<string[]> rows) =>
        "<table>" + string.Concat(rows.Select(row => "<tr>" + string.Concat(row.Select(cell => $"<td>{cell}</td>")) + "</tr>")) + "</table>";
}

using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Reports.Excel;

namespace Evaluation.Reports.Outputs;

/// <summary>Everything that is written of a round (成果清单): pages, documents, tables, workbooks, charts, texts, data.</summary>
/// <remarks>
/// What people read is there once in each language: in the folder itself for one language, in <c>zh/</c> and <c>en/</c> for both. Data for programs have no language. Nothing is
/// made before it is written.
/// </remarks>
public static class RoundOutputs
{
    // The page of a large round takes longer than all that goes into it.
    private const double ShareOfBuilding = 0.3;

    /// <summary>The outputs of a round.</summary>
    /// <param name="material">The round and what was found out about it.</param>
    /// <param name="languages">The languages, each once; at least one.</param>
    /// <exception cref="ArgumentException">There is no language, or one twice; a review, screen, study, comparison or conduct is of another round.</exception>
    public static ValueList<RoundOutput> Of(RoundMaterial material, params ReadOnlySpan<Language> languages)
    {
        ArgumentNullException.ThrowIfNull(material);
        Language[] wanted = languages.ToArray();
        if (wanted.Length == 0 || wanted.Distinct().Count() != wanted.Length)
            throw new ArgumentException("Give each language once, and at least one.", nameof(languages));
        material.Inputs.OrThrow(material.Result);
        var keys = new MaterialKeys(material);
        return
        [
            .. DataOutputs.Of(material, keys),
            .. wanted.SelectMany(language => ForPeople(material, keys, language, wanted.Length == 1 ? "" : FolderOf(language))),
        ];
    }

    /// <summary>One line for each kind of output.</summary>
    private static IEnumerable<RoundOutput> ForPeople(RoundMaterial material, MaterialKeys keys, Language language, string folder) =>
    [
        new(folder + "report.html", keys.Of("html", language, MaterialParts.All | MaterialParts.Template), Page(material, language)),
        new(folder + "results.xlsx", keys.Of("xlsx", language, MaterialParts.All), Workbook(material, language)),
        .. WordOutputs.Of(material, keys, language, folder),
        .. TextOutputs.Of(material, keys, language, folder),
        .. ChartOutputs.Of(material, keys, language, folder + "charts/"),
    ];

    private static OutputWriter Page(RoundMaterial material, Language language) => (stream, progress, cancellationToken) =>
    {
        RoundReport report = RoundReport.Of(material, language, ProgressShare.Of(progress, 0, ShareOfBuilding), cancellationToken);
        Checked<string> page = report.RenderHtml(ProgressShare.Of(progress, ShareOfBuilding, 1), cancellationToken);
        stream.Write(Encoding.UTF8.GetBytes(page.OrThrow()));
        return report.Diagnostics.Concat(page.Diagnostics);
    };

    private static OutputWriter Workbook(RoundMaterial material, Language language) => (stream, _, _) =>
        ResultsWorkbook.Of(material, language).Write(stream);

    private static string FolderOf(Language language) => language == Language.Chinese ? "zh/" : "en/";
}

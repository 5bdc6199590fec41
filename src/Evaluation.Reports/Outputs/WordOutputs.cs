using Evaluation.Reports.Word;

namespace Evaluation.Reports.Outputs;

/// <summary>The documents of a round: the report, and the list of problems of each subject in <c>problems/</c>.</summary>
internal static class WordOutputs
{
    internal static IEnumerable<RoundOutput> Of(RoundMaterial material, MaterialKeys keys, Language language, string folder)
    {
        yield return new RoundOutput(folder + "report.docx", keys.Of("report.docx", language, MaterialParts.All), Report(material, language));
        foreach (ProblemList list in ProblemList.AllOf(material.Result, language, material.Imprint))
        {
            yield return new RoundOutput(folder + "problems/" + list.FileName, () => MaterialKeys.OfContent("problems", list.ContentHash()), (stream, _, _) =>
            {
                list.WriteTo(stream);
                return [];
            })
            { IsLarge = false };
        }
    }

    private static OutputWriter Report(RoundMaterial material, Language language) => (stream, progress, cancellationToken) =>
    {
        WordReport report = WordReport.Of(material, language, progress, cancellationToken);
        report.WriteTo(stream);
        return report.Diagnostics;
    };
}

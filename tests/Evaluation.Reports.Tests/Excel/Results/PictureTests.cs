using Evaluation.Observations;
using Evaluation.Reports.Excel.SelfScoring;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Schemes;

namespace Evaluation.Reports.Excel;

/// <summary>Writes files to be looked at, when EVALUATION_PICTURES names a folder.</summary>
public class PictureTests
{
    [Test]
    public void Results_of_a_round_with_everything()
    {
        string? folder = Environment.GetEnvironmentVariable("EVALUATION_PICTURES");
        if (folder is null)
        {
            Assert.Ignore("EVALUATION_PICTURES names no folder.");
            return;
        }

        ResultsWorkbook.Of(StudiedRounds.Sichuan.Result, study: StudiedRounds.Sichuan).Save(Path.Combine(folder, "sichuan.xlsx"));
        ResultsWorkbook.Of(EvaluatorRounds.Default.Result, EvaluatorRounds.Default.Review, language: Language.English).Save(Path.Combine(folder, "review.xlsx"));
        ResultsWorkbook.Of(Rounds.Large(8, 20)).Save(Path.Combine(folder, "large.xlsx"));
        foreach (string name in new[] { "key-points-2020", "national-site-check-2019", "percentage-tree", "jiamusi-2018" })
            SelfScoreTemplate.Of(SchemeFile.Load(Repository.PathTo("schemes", name + ".yaml")), "某某局").Save(Path.Combine(folder, name + ".xlsx"));
        using (var filled = new FilledTemplate(SelfScoreSchemes.Small))
            File.WriteAllBytes(Path.Combine(folder, "small.xlsx"), filled.Leaf("A1", ObservedValue.OfNumber(8.25m), "https://example.org/a").Leaf("B2", ObservedValue.OfChecklist("时限")).Save());
        WorkbookWriter.Save(Books.OfEverything, Path.Combine(folder, "everything.xlsx"));
        Assert.That(File.Exists(Path.Combine(folder, "large.xlsx")));
    }
}

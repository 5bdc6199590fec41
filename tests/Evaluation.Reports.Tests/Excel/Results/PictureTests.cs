using Evaluation.Reports.Excel.Writing;

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
        WorkbookWriter.Save(Books.OfEverything, Path.Combine(folder, "everything.xlsx"));
        Assert.That(File.Exists(Path.Combine(folder, "large.xlsx")));
    }
}

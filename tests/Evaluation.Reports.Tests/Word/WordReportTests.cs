namespace Evaluation.Reports.Word;

public sealed class WordReportTests
{
    [Test]
    public void It_is_valid_in_both_languages([Values] Language language)
    {
        using var check = new WordCheck(WordReport.Of(Rounds.Sichuan(Rounds.FourGrades), language: language).WriteTo);
        Assert.That(check.Errors, Is.Empty);
    }
}

using Evaluation.Scoring;

namespace Evaluation.Reports.Word;

public sealed class ProblemListTests
{
    [Test]
    public void It_is_valid_in_both_languages([Values] Language language)
    {
        using WordCheck check = Check(Rounds.Large(2, 20), language);
        Assert.That(check.Errors, Is.Empty);
    }

    private static WordCheck Check(RoundResult result, Language language = Language.Chinese) =>
        new(ProblemList.AllOf(result, language)[0].WriteTo);
}

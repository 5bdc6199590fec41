using System.Text;

namespace Evaluation.Observations.Reading;

public sealed class NameTextTests
{
    [TestCase("  成都市\u3000", "成都市")]
    [TestCase("\uFEFF \u200B成都\u200B市\u200B \uFEFF", "成都\u200B市")]
    [TestCase("Cafe\u0301", "Caf\u00E9")]
    [TestCase("\t\n", "")]
    public void A_name_is_trimmed_and_in_form_C(string text, string name)
    {
        Assert.That(NameText.Clean(text, out string clean), Is.Null);
        Assert.That(clean, Is.EqualTo(name));
    }

    [TestCase("a\nb", "OBS217")]
    [TestCase("a\0b", "OBS217")]
    [TestCase("a\u0085b", "OBS217")]
    [TestCase("a\uFFFDb", "OBS218")]
    [TestCase("a\uFFFFb", "OBS218")]
    public void A_name_with_characters_that_are_none_is_refused(string text, string code) =>
        Assert.That(NameText.Clean(text, out _)?.Code, Is.EqualTo(code));

    [Test]
    public void Half_a_surrogate_is_refused() =>
        Assert.That(NameText.Clean("a\uD800b", out _)?.Code, Is.EqualTo("OBS218"));

    [TestCase("成都市（一）Caf\u00E9 \u845B\uFE00", null)]
    [TestCase("Cafe\u0301", "OBS220")]
    [TestCase("\uF9D1安", "OBS220")]
    [TestCase("\U0002F800", "OBS220")]
    [TestCase("a\uFFFDb", "OBS218")]
    public void Without_Unicode_data_a_name_that_may_have_another_spelling_is_refused(string text, string? code)
    {
        Assert.That(NameText.Clean(text, hasUnicodeData: false, out string clean)?.Code, Is.EqualTo(code));
        Assert.That(clean, Is.EqualTo(text));
    }

    [Test]
    public void Without_Unicode_data_every_name_that_is_taken_is_the_same_as_with_it()
    {
        IEnumerable<string> characters = Enumerable.Range(0, 0x110000)
            .Where(value => Rune.IsValid(value) && value is not (>= 0xFFFD and <= 0xFFFF)).Select(value => new Rune(value).ToString());
        string[] others = [.. characters.Where(SpellingForms.IsSingle).Where(character => !character.IsNormalized(NormalizationForm.FormC))];

        Assert.That(others, Is.Empty);
    }

    [Test]
    public void Folding_forgets_width_case_blanks_and_invisible_characters() =>
        Assert.That(NameText.Fold("Ａ \u200B局\u3000（一）"), Is.EqualTo(NameText.Fold("a局(一)")));
}

namespace Evaluation;

public sealed class LanguagesTests
{
    [TestCase("zh-CN", Language.Chinese)]
    [TestCase("zh_CN.UTF-8", Language.Chinese)]
    [TestCase("zh", Language.Chinese)]
    [TestCase("ZH-hans", Language.Chinese)]
    [TestCase("zhuang", Language.English)]
    [TestCase("de-DE", Language.English)]
    [TestCase("", Language.English)]
    [TestCase(null, Language.English)]
    public void A_culture_name_stands_for_a_language(string? name, Language language) =>
        Assert.That(Languages.FromCultureName(name), Is.EqualTo(language));

    [Test]
    public void A_text_fills_its_placeholders_in_each_language_without_any_culture()
    {
        var text = new LocalText("{0} of {1}", "{1} 之 {0}");

        Assert.That(text.Format(Language.English, 1.5m, new LocalText("two", "二")), Is.EqualTo("1.5 of two"));
        Assert.That(text.Format(Language.Chinese, 1.5m, new LocalText("two", "二")), Is.EqualTo("二 之 1.5"));
    }
}

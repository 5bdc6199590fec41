using Evaluation.Simulation;

namespace Evaluation.Patterns;

public sealed class PatternScreenTextTests
{
    private static readonly PatternScreen Screen = CraftedScreen.Of(60);

    [TestCase(Language.English, "In short", "It accuses nobody", "longest", "A model that was shown the whole round", "This can be looked up in the record", "What else could explain it: It may be chance.", "not accusations")]
    [TestCase(Language.Chinese, "一、概要", "不指控任何人", "可能出于偶然", "模型依据全轮数据", "记录中可以查到的事实，与概率无关", "也可能的原因", "不是结论")]
    public void The_text_tells_the_three_layers_apart_and_accuses_nobody(Language language, params string[] expected)
    {
        string text = Screen.ToText(language);

        Assert.That(expected.Where(part => part != "longest" && !text.Contains(part, StringComparison.Ordinal)), Is.Empty, text);
        Assert.That(text, Does.Not.Contain("NaN").And.Not.Contain("{0}").And.Not.Contain("  \n"));
        Assert.That(Screen.Findings.Where(finding => !text.Contains(finding.Statement.In(language), StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Facts_are_no_tests_and_have_no_false_alarms()
    {
        string text = Screen.ToText(Language.English);

        Assert.That(text, Does.Contain("- Evidence: 60 looked at by rule, 1 found.").And.Contain("- Runs: 60 tests, 1 finding, of which about 0.05 may be false alarms"));
        Assert.That(text, Does.Contain("facts that can be looked up").And.Contain("1 question could not be answered"));
    }

    [Test]
    public void A_kind_without_a_meaning_of_its_own_says_none_and_one_that_has_one_says_it()
    {
        Assert.That(Screen.ToText(Language.English), Does.Contain("On this sheet one score stands in an unbroken row"));
        Assert.That(Reporting.PatternMeanings.Of("PAT999"), Is.Null);
    }

    [Test]
    public void Every_kind_that_is_looked_for_has_a_meaning() =>
        Assert.That(PatternFindings.All.Where(kind => Reporting.PatternMeanings.Of(kind.Code) is null).Select(kind => kind.Code), Is.Empty);

    [Test]
    public void A_real_screen_of_an_honest_round_is_told_in_both_languages()
    {
        SimulatedAssessment drawn = RoundSimulator.Draw(new SimulationSettings { Offices = 12, Indicators = 10, Evaluators = 3 }, 1);
        PatternScreen screen = PatternScreen.Of(drawn.Scheme, drawn.Observations, 1, drawn.ToInputs(), new PatternOptions { Draws = 99 });

        foreach (Language language in Enum.GetValues<Language>())
            Assert.That(screen.ToText(language), Does.Contain("Evaluation 0").And.Not.Contain("NaN").And.Not.Contain("{0}"));
    }

    [Test]
    public void More_than_ten_findings_of_a_kind_are_cut_and_the_file_named()
    {
        PatternScreen many = CraftedScreen.Of(300, perOffice: 2);

        Assert.That(many.Findings.CountBy(finding => finding.Kind.Code).Max(kind => kind.Value), Is.GreaterThan(10));
        Assert.That(many.ToText(Language.English), Does.Contain("more of this kind; patterns.json has all."));
    }
}

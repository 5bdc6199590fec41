using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Scoring;

namespace Evaluation.Robustness;

public sealed class StudyTextTests
{
    private static readonly ValueList<Factor> Factors = [new WeightFactor(new UniformSpread(0.3)), new MeasurementFactor(new NormalError(0.08)), new MissingDataFactor([Schemes.AbsenceRule.Zero, Schemes.AbsenceRule.Rescale])];

    [TestCase("成都市 a", 8)]
    [TestCase("e\u0301", 1)]
    [TestCase("😀", 2)]
    [TestCase("", 0)]
    public void Wide_characters_count_as_two_cells(string text, int width) => Assert.That(PlainTable.WidthOf(text), Is.EqualTo(width));

    [Test]
    public void Columns_are_aligned_in_cells_and_not_in_characters()
    {
        var table = new PlainTable("对象", "名次");
        table.Add("a", "1");
        table.Add("成都市", "10");

        Assert.That(table.Lines(), Is.EqualTo(new[] { "对象    名次", "a          1", "成都市    10" }));
    }

    [Test]
    public void A_run_whose_ends_can_be_told_apart_is_not_said_to_be_one_group()
    {
        RobustnessStudy study = RobustnessStudy.Of(LargeRound.Score(subjects: 30, leaves: 10, seed: 3), Factors.Take(2).ToValueList(), draws: 500);
        TiedGroup[] chains = [.. study.TiedGroups.Where(group => study.ProbabilityAbove(group.Subjects[0].Name, group.Subjects[^1].Name) >= 0.95)];

        Assert.That(chains, Is.Not.Empty);
        Assert.That(study.Verdict.English, Does.Contain($"From rank {chains[0].BestRank} to {chains[0].WorstRank} none of the {chains[0].Subjects.Count} subjects can be told apart from the next one"));
        Assert.That(study.Verdict.English, Does.Not.Contain($"The {chains[0].Subjects.Count} subjects from rank {chains[0].BestRank} to {chains[0].WorstRank} cannot be told apart."));
    }

    [Test]
    public void The_distance_that_can_be_believed_holds_for_every_pair_and_no_smaller_one_does()
    {
        RobustnessStudy study = RobustnessStudy.Of(LargeRound.Score(subjects: 30, leaves: 10, seed: 3), Factors.Take(2).ToValueList(), draws: 500);
        string[] names = [.. study.Subjects.Select(subject => subject.Subject.Name)];
        int farthest = (from above in Enumerable.Range(0, 30)
                        from below in Enumerable.Range(above + 1, 29 - above)
                        where study.ProbabilityAbove(names[above], names[below]) < 0.95
                        select below - above).Max();

        Assert.That(farthest, Is.LessThan(29));
        Assert.That(study.Verdict.English, Does.Contain($"at least {farthest + 1} places apart"));
    }

    [Test]
    public void Every_factor_says_what_it_varies_in_either_language()
    {
        Assert.That(Factors.Select(FactorTexts.Of).Select(text => text.English), Is.EqualTo(new[]
        {
            "weights: each by up to 30 % up or down", "error of each observation: a standard deviation of 8 % of its full mark",
            "what was not observed: counts zero or is left out and the rest scaled up",
        }));
        Assert.That(Factors.Select(FactorTexts.Of).Select(text => text.Chinese), Is.EqualTo(new[] { "权重：每项上下浮动至多 30%", "采集误差：标准差为该项满分的 8%", "未采集项：计零分或剔除后其余折算" }));
    }

    [Test]
    public void The_sensitivity_names_what_matters_and_what_does_not()
    {
        RoundResult round = LargeRound.Score(subjects: 12, leaves: 8, seed: 1);
        SensitivityStudy study = SensitivityStudy.Of(round, [new WeightFactor(new UniformSpread(0.001)), new MeasurementFactor(new NormalError(0.1))], 256);

        Assert.That(study.ToText(Language.English), Does.Contain("depends most on error of each observation").And.Contain("Of no consequence (less than 5 % in all): weights."));
        Assert.That(study.ToText(Language.Chinese), Does.Contain("受“采集误差”影响最大").And.Contain("影响不大（合计不足 5%）：权重。"));
    }
}

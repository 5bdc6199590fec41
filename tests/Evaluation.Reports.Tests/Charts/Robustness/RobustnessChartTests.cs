using System.Xml.Linq;
using Evaluation.Reports.Charts.Drawing;
using Evaluation.Robustness;
using Evaluation.Robustness.Factors;
using Evaluation.Robustness.Sensitivity;
using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;

namespace Evaluation.Reports.Charts.Robustness;

public sealed class RobustnessChartTests
{
    private static readonly RobustnessStudy Cities = StudiedRounds.Sichuan;

    [Test]
    public void Every_subject_has_a_row_with_its_range()
    {
        string[] texts = SvgText.Of(RankIntervalChart.Of(Cities, Language.English));

        foreach (SubjectRobustness subject in Cities.Subjects)
        {
            Assert.That(texts, Does.Contain(FormattableString.Invariant($"{subject.Subject.Name}  {subject.NominalRank}")));
            Assert.That(texts, Does.Contain(subject.LowRank.Equals(subject.HighRank) ? FormattableString.Invariant($"{subject.LowRank}") : FormattableString.Invariant($"{subject.LowRank} to {subject.HighRank}")));
        }
    }

    [Test]
    public void Headings_too_long_for_their_columns_are_numbers_explained_below()
    {
        string[] texts = SvgText.Of(GradeProbabilityChart.Of(StudiedRounds.Of(Rounds.OfSize(12, ChartGallery.TwentyGrades), draws: 50)));

        Assert.That(texts.Skip(2).Take(20), Is.EqualTo(Enumerable.Range(1, 20).Select(i => i.ToString())));
        Assert.That(texts, Has.Some.Contains("12 第12等（待改进）"));
    }

    [Test]
    public void Each_tied_group_has_one_bracket()
    {
        XElement svg = XElement.Parse(RankIntervalChart.Of(Cities).ToSvg());

        // A bracket is a line and an arm at each end of it; nothing else in the chart has its colour.
        Assert.That(Cities.TiedGroups, Is.Not.Empty);
        Assert.That(svg.Descendants().Count(shape => (string?)shape.Attribute("stroke") == ChartStyle.MeanMark), Is.EqualTo(3 * Cities.TiedGroups.Count));
    }

    [Test]
    public void Of_many_subjects_those_least_certain_are_shown_and_the_rest_is_told()
    {
        RobustnessStudy study = StudiedRounds.Of(StudiedRounds.Round(300, i => "第" + i + "号办公室"), draws: 100);

        Assert.That(RankIntervalChart.Of(study, Language.English).AlternativeText, Does.StartWith("Ranges of ranks of 300 subjects.").And.Contain("60 of 300 subjects are shown"));
        Assert.That(GradeProbabilityChart.Of(study, Language.English).AlternativeText, Does.Contain("40 of 300 subjects are shown"));
        Assert.That(PairProbabilityChart.Of(study, Language.English).AlternativeText, Does.Contain("24 of 300 subjects are shown"));
        Assert.That(SwapMapChart.Of(study.Result, Language.English).AlternativeText, Does.Contain("40 of 299 pairs are shown"));
    }

    [Test]
    public void The_official_grade_stands_in_brackets_beside_the_others()
    {
        string[] texts = SvgText.Of(GradeProbabilityChart.Of(Cities));

        Assert.That(texts.Count(text => text.StartsWith('[')), Is.EqualTo(Cities.Subjects.Count));
        Assert.That(texts, Is.SupersetOf(new[] { "优秀", "良好", "合格", "不合格" }));
    }

    [Test]
    public void A_scheme_without_grades_has_none_to_show()
    {
        RobustnessStudy study = StudiedRounds.Of(Rounds.Sichuan());

        Assert.That(GradeProbabilityChart.HasGrades(study), Is.False);
        Assert.That(GradeProbabilityChart.Of(study, Language.English).AlternativeText, Is.EqualTo("The scheme gives no grades."));
    }

    [Test]
    public void The_least_certain_neighbours_are_named()
    {
        PairProbability open = Cities.Neighbours.MinBy(pair => pair.Probability)!;

        Assert.That(PairProbabilityChart.Of(Cities, Language.English).AlternativeText, Does.Contain($"Least certain: {open.Above.Name} above {open.Below.Name}"));
    }

    [Test]
    public void The_factor_that_matters_most_is_on_top()
    {
        SensitivityStudy study = StudiedRounds.SichuanSensitivity;
        string[] texts = SvgText.Of(SensitivityChart.Of(study, 0, Language.English));
        Factor most = study.Targets[0].Indices.Zip(study.Factors).MaxBy(pair => pair.First.Total).Second;

        Assert.That(texts[2], Is.EqualTo(FactorTexts.ShortOf(most).English));
        Assert.That(() => SensitivityChart.Of(study, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Each_factor_has_a_line_and_the_rows_stand_below()
    {
        string[] texts = SvgText.Of(ConvergenceChart.Of(StudiedRounds.SichuanSensitivity, 0, Language.English));

        Assert.That(texts, Is.SupersetOf(new[] { "16", "32", "64", "128", "weights" }));
    }

    [Test]
    public void The_swap_map_has_the_smallest_change_of_every_two_neighbours()
    {
        RoundResult result = Rounds.Sichuan();
        string[] texts = SvgText.Of(SwapMapChart.Of(result, Language.English));
        BreakEven first = WeightSwap.Between(result, result.Standings[0].Subject.Name, result.Standings[1].Subject.Name).Value!.Smallest!;

        Assert.That(texts.Count(text => text.Contains(" / ", StringComparison.Ordinal)), Is.EqualTo(20));
        Assert.That(texts, Has.Some.StartWith(first.Indicator + ": "));
    }

    [Test]
    public void Rounds_without_ranks_or_scatter_say_so()
    {
        RobustnessStudy study = StudiedRounds.Of(Rounds.OfSize(1));
        SensitivityStudy sensitivity = StudiedRounds.SensitivityOf(Rounds.OfSize(1));

        Assert.That(PairProbabilityChart.Of(study, Language.English).AlternativeText, Does.StartWith("Fewer than two subjects have a rank."));
        Assert.That(SwapMapChart.Of(study.Result, Language.English).AlternativeText, Does.StartWith("Fewer than two subjects have a rank."));
        Assert.That(SensitivityChart.Of(sensitivity, 0, Language.English).AlternativeText, Does.StartWith("Nothing that was varied moves it."));
        Assert.That(ConvergenceChart.Of(sensitivity, 0, Language.English).AlternativeText, Does.StartWith("Nothing that was varied moves it."));
    }
}

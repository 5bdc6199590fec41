using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>What a screen says of sheets.</summary>
public sealed class SheetPatternTests
{
    private static readonly PatternOptions Quick = new() { Draws = 999 };

    /// <summary>An honest round of 80 sheets by eight evaluators, and one that stays at 3 of 4 points from leaf 30 on.</summary>
    private static PatternScreen Straight { get; } = Screen(scores =>
    {
        for (int leaf = 30; leaf < 60; leaf++)
            scores[5, leaf] = 0.75;
    });

    private static PatternScreen Screen(Action<double?[,]> plant, PatternOptions? options = null, string evaluator = "<e{0}>")
    {
        double?[,] scores = new SimulatedSheets("five levels") { Sheets = 80 }.Draw(31);
        plant(scores);
        Scheme scheme = SheetRounds.Scheme(60, 6, 4);
        ObservationTable table = SheetRounds.Table(
            scheme, scores.Times(4), sheet => (SheetRounds.Code("s", sheet), string.Format(System.Globalization.CultureInfo.InvariantCulture, evaluator, sheet % 8)));
        return PatternScreen.Of(scheme, table, seed: 3, options: options ?? Quick);
    }

    [Test]
    public void A_finding_says_who_where_how_much_and_how_rare()
    {
        Finding finding = Straight.Findings.Single(found => found.Kind == PatternFindings.StraightLining);

        Assert.That(finding.About, Is.EqualTo(new[] { new Party(PartyRole.Evaluator, "<e5>"), new Party(PartyRole.Subject, "s05") }));
        Assert.That(finding.Basis, Is.EqualTo(FindingBasis.Test));
        Assert.That(finding.Statistic, Is.GreaterThanOrEqualTo(30));
        Assert.That(finding.PValue, Is.LessThanOrEqualTo(finding.QValue!));
        Assert.That(finding.QValue, Is.LessThanOrEqualTo(0.05));
        Assert.That(finding.Observations, Is.EqualTo(60));
        Assert.That(finding.Cells.Select(cell => cell.Indicator), Is.SupersetOf(Enumerable.Range(30, 30).Select(leaf => SheetRounds.Code("L", leaf))));
        Assert.That(finding.Cells.Select(cell => cell.Row), Is.All.Not.Null);
        Assert.That(finding.Family.Tested, Is.EqualTo(80));
    }

    [Test]
    public void It_says_so_in_both_languages()
    {
        Finding finding = Straight.Findings.Single(found => found.Kind == PatternFindings.StraightLining);

        Assert.That(finding.Statement.English, Does.StartWith("<e5>'s sheet for s05 gives one same score 3"));
        Assert.That(finding.Statement.English, Does.Contain("would be usual for the same scores in another order"));
        Assert.That(finding.Statement.Chinese, Does.StartWith("<e5>对 s05 的评分表连续 3"));
        Assert.That(finding.Evidence.Select(text => text.English), Has.Some.StartsWith("longest run of one score: 3").And.Some.EqualTo("From L30 to L59.").And.Some.Contain("draws under the null"));
        Assert.That(finding.Evidence.Select(text => text.Chinese), Has.Some.EqualTo("自 L30 至 L59。"));
    }

    [Test]
    public void Names_with_braces_and_control_characters_are_only_names()
    {
        PatternScreen screen = Screen(
            scores =>
            {
                for (int leaf = 30; leaf < 60; leaf++)
                    scores[5, leaf] = 0.75;
            },
            evaluator: "{{0}}\u202E{0}");

        Assert.That(screen.Findings.Single(found => found.Kind == PatternFindings.StraightLining).Statement.English, Does.StartWith("{0}\\u202e5's sheet for s05"));
    }

    [Test]
    public void What_the_review_of_evaluators_tests_is_pointed_at()
    {
        Assert.That(Straight.Abstentions.Single(one => one.Kind == PatternFindings.RestrictedRange).Reason.English, Does.Contain("EVA302"));
        Assert.That(Straight.Abstentions.Single(one => one.Kind == PatternFindings.Severity).Reason.English, Does.Contain("EVA101").And.Contain("EVA301"));
    }

    [Test]
    public void What_was_not_tested_has_one_reason_for_many_sheets()
    {
        Abstention misfit = Straight.Abstentions.Single(one => one.Kind == PatternFindings.Misfit);
        PatternScreen gaps = Screen(scores =>
        {
            for (int leaf = 15; leaf < 60; leaf++)
                scores[2, leaf] = null;
        });
        Abstention runs = gaps.Abstentions.Single(one => one.Kind == PatternFindings.StraightLining);

        Assert.That(misfit.Reason.English, Is.EqualTo("80 of 80 sheets were not tested: The round has fewer than 200 sheets, too few to tell what is usual on this form."));
        Assert.That(misfit.About, Is.Empty);
        Assert.That(runs.Reason.English, Does.StartWith("1 of 80 sheets were not tested: Fewer than 20 scores"));
        Assert.That(runs.About.Select(party => party.Name), Is.EqualTo(new[] { "<e2>", "s02" }));
        Assert.That(gaps.Families.Single(family => family.Name == new StraightLines().Family).Abstained, Is.EqualTo(1));
    }

    [Test]
    public void A_screen_repeats_and_leaving_a_kind_out_changes_no_other()
    {
        static IEnumerable<(string, double?)> Told(PatternScreen screen) =>
            screen.Findings.Where(found => found.Kind != PatternFindings.PatternedScoring).Select(found => (found.Statement.English, found.PValue));
        static void Plant(double?[,] scores)
        {
            for (int leaf = 30; leaf < 60; leaf++)
                scores[5, leaf] = 0.75;
        }

        PatternScreen without = Screen(Plant, Quick with { Without = ["PAT103"], MaxDegreeOfParallelism = 1 });
        Assert.That(Told(without), Is.EqualTo(Told(Straight)));
        Assert.That(without.Families.Count, Is.LessThan(Straight.Families.Count));
    }

    [Test]
    public void Items_that_all_sheets_answer_alike_are_nobodys_run()
    {
        PatternScreen screen = Screen(scores =>
        {
            for (int sheet = 0; sheet < 80; sheet++)
            {
                for (int leaf = 0; leaf < 30; leaf++)
                    scores[sheet, leaf] = 1;
            }
        });

        Assert.That(screen.Findings.Where(found => found.Kind == PatternFindings.StraightLining), Is.Empty);
        Assert.That(screen.Findings.Where(found => found.Kind == PatternFindings.NearStraightLining), Is.Empty);
    }

    [Test]
    public void Every_kind_has_a_code_of_its_own_and_an_innocent_explanation()
    {
        Assert.That(PatternFindings.All.Select(kind => kind.Code), Is.Unique.And.Ordered);
        Assert.That(PatternFindings.All.Select(kind => kind.InnocentExplanations.Count), Is.All.GreaterThan(0));
        Assert.That(PatternFindings.All, Is.SupersetOf(new[] { PatternFindings.StraightLining, PatternFindings.Halo, PatternFindings.AmountDigits }));
    }
}

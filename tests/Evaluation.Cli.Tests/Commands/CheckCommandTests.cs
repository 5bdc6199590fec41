using System.Text;

namespace Evaluation.Cli.Commands;

public sealed class CheckCommandTests
{
    [TestCase("en", "5 indicators, 5 of them leaves.", "Errors: 0. Warnings: 0. Advice: 2.")]
    [TestCase("zh-CN", "指标 5 项，其中末级 5 项。", "错误 0 条，警告 0 条，建议 2 条。")]
    public void A_sound_scheme_is_counted(string locale, string counted, string verdict)
    {
        CommandRun run = CommandRun.In(locale, "check", Sample.LandScheme);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.ErrorLines, Has.Length.EqualTo(2).And.All.StartsWith(Sample.LandScheme + ": "));
        Assert.That(run.OutputLines[0], Does.EndWith(counted));
        Assert.That(run.OutputLines[^1], Is.EqualTo(verdict));
    }

    [Test]
    public void A_sound_round_is_counted()
    {
        CommandRun run = CommandRun.Of("check", Sample.LandScheme, Sample.LandObservations);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.OutputLines[1], Does.EndWith("21 subjects, 105 observations."));
    }

    [TestCase("en", "warning SCH731: 1 of 2 citations", "info SCH732: 4 of 5 leaves")]
    [TestCase("zh-CN", "警告 SCH731: 2 条依据中有 1 条", "信息 SCH732: 5 项末级指标和调整中有 4 项")]
    public void Advice_stands_after_what_is_wrong_and_does_not_fail_the_check(string locale, string warning, string information)
    {
        string observations = Sample.Write("observations.csv", "评估对象,A1,A2,A3,A4,A5\n甲,78,9,7,4,3\n");

        CommandRun sound = CommandRun.In(locale, "check", Sample.LandScheme);
        CommandRun faulty = CommandRun.In(locale, "check", Sample.LandScheme, observations);

        Assert.That((sound.Code, faulty.Code), Is.EqualTo((0, 1)));
        Assert.That(faulty.ErrorLines[0], Does.Contain("RUL103"));
        Assert.That(faulty.ErrorLines[1], Does.StartWith($"{Sample.LandScheme}: {warning}"));
        Assert.That(faulty.ErrorLines[2], Does.StartWith($"{Sample.LandScheme}: {information}"));
    }

    [Test]
    public void Scoring_gives_no_advice() =>
        Assert.That(CommandRun.Of("score", Sample.LandScheme, Sample.LandObservations).Error, Does.Not.Contain("SCH7"));

    [TestCase("en", "error SCH", "Errors: 3. Warnings: 0. Advice: 0.")]
    [TestCase("zh-CN", "错误 SCH", "错误 3 条，警告 0 条，建议 0 条。")]
    public void Every_error_of_a_scheme_is_told_and_the_observations_wait(string locale, string severity, string verdict)
    {
        string scheme = Sample.Write("scheme.yaml", "scheme: s\ntitle: t\ncolour: red\nindicators:\n  - { code: A, title: a, fullMark: -1, method: direct }\n");

        CommandRun run = CommandRun.In(locale, "check", scheme, "observations.csv");

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.ErrorLines, Has.Length.EqualTo(3).And.All.Contains(severity).And.All.StartsWith(scheme + "("));
        Assert.That(run.OutputLines[0], Does.Contain("observations.csv"));
        Assert.That(run.OutputLines[^1], Is.EqualTo(verdict));
    }

    [Test]
    public void A_trial_scoring_shows_what_the_rules_refuse()
    {
        string observations = Sample.Write("observations.csv", "评估对象,A1,A2,A3,A4,A5\n甲,78,9,7,4,3\n乙,70,9,,4,3.5\n");

        CommandRun run = CommandRun.Of("check", Sample.LandScheme, observations);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("(2,2): error RUL103").And.Contain("(3,4): error RUL101").And.Contain("(3,6): error RUL103"));
        Assert.That(run.OutputLines[^1], Is.EqualTo("Errors: 3. Warnings: 0. Advice: 2."));
    }

    [Test]
    public void Fifty_diagnostics_are_printed_unless_all_are_asked_for()
    {
        var rows = new StringBuilder("评估对象,A1,A2,A3,A4,A5\n");
        for (int i = 0; i < 60; i++)
            rows.Append($"对象{i},78,9,7,4,3\n");
        string observations = Sample.Write("observations.csv", rows.ToString());

        CommandRun few = CommandRun.Of("check", Sample.LandScheme, observations);
        CommandRun all = CommandRun.Of("check", Sample.LandScheme, observations, "--all");

        Assert.That(few.ErrorLines, Has.Length.EqualTo(53));
        Assert.That(few.ErrorLines[50], Is.EqualTo("… and 10 more; --all shows them."));
        Assert.That(all.ErrorLines, Has.Length.EqualTo(62));
        Assert.That(few.OutputLines[^1], Is.EqualTo("Errors: 60. Warnings: 0. Advice: 2."));
    }

    [TestCase("en", "The scheme's weights give 2 of 2 published totals.", "In steps of 5 %, the published totals fit 2 weight sets, 1 of them other than the scheme's:", "warning PUB402", "None of them changes the order of these subjects.")]
    [TestCase("zh-CN", "按指标体系的权重，2 个公布总分中有 2 个可以得出。", "以 5% 为一档，符合公布总分的权重共 2 组，其中与指标体系不同的 1 组：", "警告 PUB402", "这些权重都不会改变上述评估对象的先后。")]
    public void A_published_table_that_other_weights_give_too_is_told(string locale, string own, string fit, string warning, string order)
    {
        string table = Sample.Write("published.csv", "评估对象,B1,B2,B3,B4,B5,总分\n无锡市,25.4,19.5,10,17.3,14,86.2\n温州市,22.4,21.5,9,15.6,11.7,80.2\n");

        CommandRun run = CommandRun.In(locale, "check", Sample.CitiesScheme, "--published", table);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.OutputLines[2..6], Is.EqualTo(new[] { own, fit, "  25/30/5/10/30 %", order }));
        Assert.That(run.Error, Does.Contain(table + ": " + warning));
    }

    [TestCase("en", "With 1/6/1/90/2 %, '佛山市' would come before '温州市', the other way round than with the scheme's weights.")]
    [TestCase("zh-CN", "若权重为 1/6/1/90/2 %，“佛山市”将排在“温州市”之前，与指标体系的权重所得相反。")]
    public void Weights_that_would_change_the_order_of_subjects_without_a_total_are_shown(string locale, string expected)
    {
        string table = Sample.Write(
            "published.csv", "评估对象,B1,B2,B3,B4,B5,总分\n无锡市,25.4,19.5,10,17.3,14,86.2\n温州市,22.4,21.5,9,15.6,11.7,\n佛山市,21.1,23.5,9,17.3,8.9,\n");

        Assert.That(CommandRun.In(locale, "check", Sample.CitiesScheme, "--published", table, "--step", "1").OutputLines, Does.Contain(expected));
    }

    [Test]
    public void What_is_wrong_with_a_published_table_fails_the_check()
    {
        string table = Sample.Write("published.csv", "subject,B1,B2,B3,B4,B5,total\n\u001b[31m,=1+1,31,10,,14,86.2\n");

        CommandRun run = CommandRun.Of("check", Sample.CitiesScheme, "--published", table);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.ErrorLines[0], Does.StartWith(table + "(2,1): error OBS"));
        Assert.That(run.ErrorLines.SelectMany(line => line).Where(char.IsControl), Is.Empty);
    }
}

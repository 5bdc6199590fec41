namespace Evaluation.Cli.Commands;

public sealed class ExplainCommandTests
{
    [TestCase("en", "Total: 67 of 100")]
    [TestCase("zh-CN", "总分：得 67 分（满分 100）")]
    public void A_subject_is_explained_in_either_language(string locale, string total)
    {
        CommandRun run = Explain(locale, "泸州市");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.OutputLines[0], Is.EqualTo("泸州市 · 四川省国土资源系统政务公开评估（2011）"));
        Assert.That(run.OutputLines[1], Does.StartWith(total));
    }

    [TestCase("成都", "Did you mean 成都市?")]
    [TestCase("泸洲市", "Did you mean 泸州市?")]
    [TestCase("北京市海淀区", "'evaluation score' lists them all.")]
    [TestCase("\u001b[31m", "'\\u001b[31m'")]
    public void An_unknown_subject_is_a_finding_that_names_the_near_ones(string subject, string expected)
    {
        CommandRun run = Explain("en", subject);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.ErrorLines, Has.Length.EqualTo(1));
        Assert.That(run.Error, Does.Contain(expected));
        Assert.That(run.Error.Trim().Where(char.IsControl), Is.Empty);
    }

    [Test]
    public void Corrections_are_in_force_and_explained()
    {
        string[] cells = File.ReadLines(Sample.LandObservations).First(line => line.StartsWith("泸州市", StringComparison.Ordinal)).Split(',');
        string heading = File.ReadLines(Sample.LandObservations).First().Split(',')[^1];
        string file = Sample.Write("corrections.csv", $"subject,indicator,old,new,stage,by,time,reason\n泸州市,{heading},{cells[^1]},0,复核,李四,2012-01-05,核对原件\n");

        CommandRun run = CommandRun.In(
            "zh-CN", "explain", Sample.LandScheme, Sample.LandObservations, "--corrections", file, "--subject", "泸州市");
        CommandRun wrong = CommandRun.In("en", "check", Sample.LandScheme, Sample.LandObservations, "--corrections", Sample.LandObservations);

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain($"第1次 {cells[^1]} → 复核后 0（复核人 李四，2012-01-05，理由：核对原件）"));
        Assert.That(wrong.Code, Is.EqualTo(1));
        Assert.That(wrong.Output + wrong.Error, Does.Contain("OBS401"));
    }

    private static CommandRun Explain(string locale, string subject) =>
        CommandRun.In(locale, "explain", Sample.LandScheme, Sample.LandObservations, "--subject", subject);
}

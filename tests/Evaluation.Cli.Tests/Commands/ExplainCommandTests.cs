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

    private static CommandRun Explain(string locale, string subject) =>
        CommandRun.In(locale, "explain", Sample.LandScheme, Sample.LandObservations, "--subject", subject);
}

using CustomRules;
using Evaluation.Diagnostics;
using Evaluation.Schemes;
using Evaluation.Schemes.Advice;

namespace Evaluation.Custom;

/// <summary>The project in <c>samples/custom-rules</c>.</summary>
public sealed class SampleTests
{
    private static readonly string Folder = Repository.PathTo("samples", "custom-rules");
    private static readonly string SchemePath = Path.Combine(Folder, "scheme.yaml");

    /// <summary>By hand: 60 + 98 % of 40; 20 without evidence + 40; 57/95 of 60 + 0, and 5 off.</summary>
    [Test]
    public void Its_round_comes_out_as_reckoned_by_hand()
    {
        using var printed = new StringWriter { NewLine = "\n" };

        Program.Run(SchemePath, Path.Combine(Folder, "observations.csv"), printed);

        Assert.That(printed.ToString(), Does.StartWith("1 甲局 99.2\n2 乙局 60.0\n3 丙局 31.0\n\n丙局 · "));
        Assert.That(printed.ToString(), Does.Contain("规则 A/below：不足 95，有佐证材料：60 × 数值 ÷ 95\n"));
        Assert.That(printed.ToString(), Does.Contain("K1 上年度不合格：-5 分，总分 36 → 31\n        理由：连续两年低于 60 分：再扣 5 分\n"));
    }

    [Test]
    public void Its_scheme_is_read_back_as_it_was_written()
    {
        Scheme scheme = SchemeFile.Load(SchemePath, Program.Extensions);

        Assert.That(SchemeFile.Parse(SchemeFile.ToYaml(scheme), null, Program.Extensions).OrThrow(), Is.EqualTo(scheme));
    }

    [Test]
    public void Its_scheme_can_be_advised_on() =>
        Assert.That(SchemeAdvisor.Advise(SchemeFile.Load(SchemePath, Program.Extensions)).Select(found => found.Severity), Is.Not.Empty.And.No.Member(DiagnosticSeverity.Error));

    [Test]
    public void Without_its_extensions_its_names_are_unknown() => Assert.That(
        SchemeFile.Read(SchemePath).Diagnostics.Select(found => found.Code), Is.EqualTo(new[] { "SCH107", "SCH107", "SCH107" }));

    [Test]
    public void Settings_that_its_authors_refuse_are_reported_with_their_places()
    {
        string yaml = File.ReadAllText(SchemePath)
            .Replace("target: 95, unproved: 20", "target: 0, unproved: 61", StringComparison.Ordinal)
            .Replace("takes: 5", "takes: 0", StringComparison.Ordinal);

        Assert.That(
            SchemeFile.Parse(yaml, "s.yaml", Program.Extensions).Diagnostics.Select(found => found.ToString()),
            Is.EqualTo(new[]
            {
                "s.yaml(9,53): error SCH802: The setting 'takes' of 'K1' is wrong: it must be above 0, or the adjustment does nothing. Correct it.",
                "s.yaml(20,40): error SCH305: 'target' is 0; it must be from 0.001 to 1000000.",
                "s.yaml(20,53): error SCH404: 'A' gives 61 points, but they must lie between 0 and its full mark 60.",
            }));
    }
}

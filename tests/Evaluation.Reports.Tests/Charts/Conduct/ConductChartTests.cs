namespace Evaluation.Reports.Charts.Conduct;

public sealed class ConductChartTests
{
    // The totals of samples/conduct were reckoned by hand for the tests of the ledger.
    [Test]
    public void Every_corrected_subject_has_its_first_and_final_total() => Assert.That(
        SvgText.Of(AppealsChart.Of(TreeRounds.Ledger, Language.English)).Skip(2).Take(8),
        Is.EqualTo(new[] { "甲市", "94.5 → 94", "乙市", "88 → 90", "丙市", "79.5 → 83.5, rank 5 → 3", "子市", "62 → 63, rank 11 → 10" }));

    [Test]
    public void The_largest_change_is_told() =>
        Assert.That(AppealsChart.Of(TreeRounds.Ledger).AlternativeText, Does.Contain("变动最大：丙市，+4。"));

    [Test]
    public void Every_rule_is_counted_once()
    {
        string[] texts = SvgText.Of(VerdictChart.Of(TreeRounds.Warned));
        int rules = TreeRounds.Warned.Verdicts.Sum(verdict => verdict.Results.Count);

        Assert.That(texts.Where(text => text.All(char.IsAsciiDigit)).Sum(int.Parse), Is.EqualTo(rules));
        Assert.That(texts, Does.Contain("独立性").And.Contain("无法评判"));
    }
}

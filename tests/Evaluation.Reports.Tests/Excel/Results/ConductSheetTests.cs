using Evaluation.Conduct;
using Evaluation.Conduct.Dossiers;
using Evaluation.Reports.Outputs;

namespace Evaluation.Reports.Excel;

public sealed class ConductSheetTests
{
    private const int Answers = 5;
    private const int Rules = 6;
    private const int Appeals = 7;

    private static byte[] Bytes(ConductReport conduct, Language language = Language.Chinese)
    {
        using var stream = new MemoryStream();
        ResultsWorkbook.Of(new RoundMaterial(ConductRounds.Result) { Conduct = conduct }, language).Write(stream);
        return stream.ToArray();
    }

    private static object?[][] Sheet(int number) => OfficeFiles.Values(Bytes(ConductRounds.Whole))[number];

    [TestCase(Language.Chinese)]
    [TestCase(Language.English)]
    public void A_reviewed_round_has_answers_rules_and_appeals_without_a_fault(Language language)
    {
        byte[] file = Bytes(ConductRounds.Whole, language);

        Assert.That(OfficeFiles.Faults(file), Is.Empty);
        Assert.That(OfficeFiles.Values(file), Has.Count.EqualTo(9));
    }

    [Test]
    public void Each_programme_has_six_answers_and_the_counts_of_their_rules()
    {
        object?[][] rows = Sheet(Answers);

        Assert.That(rows, Has.Length.EqualTo(3 + (2 * 6)));
        Assert.That(rows.Skip(3).Take(6).Sum(row => row.Skip(4).Sum(cell => Convert.ToInt32(cell))), Is.EqualTo(ConductRounds.Whole.Reviews[0].Results.Count));
    }

    [Test]
    public void Every_rule_and_finding_has_a_row_what_is_not_met_first()
    {
        string?[] outcomes = [.. Sheet(Rules).Skip(3).Select(row => (string?)row[0])];
        ConductReport whole = ConductRounds.Whole;

        Assert.That(outcomes, Has.Length.EqualTo(whole.Reviews.Sum(review => review.Results.Count) + whole.Scheme!.Findings.Count + whole.Appeals!.Findings.Count));
        Assert.That(outcomes.Distinct(), Is.EqualTo(new[] { "不符合", "待研判", "无法评判", "符合" }));
    }

    [Test]
    public void A_corrected_subject_has_its_first_and_its_final_total()
    {
        object?[] row = Sheet(Appeals).Single(row => row[0] is "乙市");

        Assert.That(row.Skip(1).Take(7).Select(cell => cell?.ToString()), Is.EqualTo(new[] { "88", "90", "2", "2", "2", "良好", "优秀" }));
        Assert.That(row[9], Is.EqualTo("B1，申诉：25 → 27，王五，2025-09-24：答复书漏看"));
    }

    [Test]
    public void Hostile_words_of_a_dossier_are_text()
    {
        var dossier = new Dossier { Programme = "=HYPERLINK(\"http://x\")\u0001<b>", Judgements = [new RuleJudgement("PU01", Evaluation.Conduct.Rules.RuleOutcomeKind.Met, "@SUM(1)", new DateOnly(2026, 1, 2), "+1")] };
        byte[] file = Bytes(new ConductReport([ConductReview.Of(dossier)]));

        Assert.That(OfficeFiles.Faults(file), Is.Empty);
        Assert.That((string)OfficeFiles.Values(file)[Answers][3][0]!, Does.StartWith("=HYPERLINK"), "as text, not as a formula");
    }
}

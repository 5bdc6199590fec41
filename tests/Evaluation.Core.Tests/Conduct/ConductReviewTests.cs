using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Reviewing;
using Evaluation.Conduct.Rules;

namespace Evaluation.Conduct;

public sealed class ConductReviewTests
{
    private static string[] Found(string yaml) =>
        [.. ConductReview.Of(DossierFile.Parse(yaml).OrThrow().Dossiers[0]).Results.Where(result => result.Outcome is RuleOutcomeKind.NotMet or RuleOutcomeKind.NeedsReview).Select(result => result.Rule.Code)];

    [Test]
    public void A_clean_programme_raises_nothing()
    {
        var review = ConductReview.Of(CleanDossier.Dossier);

        Assert.That(review.Results.Select(result => result.Outcome), Has.All.EqualTo(RuleOutcomeKind.Met));
        Assert.That(review.Verdicts.Select(verdict => verdict.Answer), Has.Exactly(6).EqualTo(VerdictAnswer.Yes));
    }

    [Test]
    public void Of_an_empty_dossier_nothing_is_known_and_nothing_is_held_against_it()
    {
        var review = ConductReview.Of(DossierFile.Parse("programme: 某评估").OrThrow().Dossiers[0]);

        Assert.That(review.Results.Select(result => result.Outcome), Has.All.EqualTo(RuleOutcomeKind.NotAssessable));
        Assert.That(review.Verdicts.Select(verdict => verdict.Answer), Has.All.EqualTo(VerdictAnswer.NotKnown));
    }

    [Test]
    public void A_paying_client_of_a_published_ranking_is_for_review()
    {
        // County top-100 list 2025, as a notice of January 2026 tells it: 4.98 million yuan of advice, contract of June 2024; the list sold by its publisher.
        string[] found = Found("""
            programme: 县域百强榜 2025
            assessor: 某研究机构
            payments:
              - { from: 海城, to: 某研究机构, amount: 4980000, date: 2024-06-01, purpose: advice, fromAssessed: true }
            earlierRoles:
              - { role: advised, for: 海城 }
            awards:
              - { name: 县域百强榜, form: ranking, approval: none }
            """);

        Assert.That(found, Is.EquivalentTo(new[] { "FA02", "FA08", "IN02" }));
    }

    [Test]
    public void The_warning_signs_of_a_commercial_award_are_found_one_by_one()
    {
        string[] found = Found("""
            programme: 中国政务公开卓越奖
            commissioner: 某平台公司
            assessor: 某平台公司
            evaluatorsPerSubject: 1
            payments: []
            earlierRoles:
              - { role: built-platform, for: 全省监测平台 }
            scheme: { isPublished: true, weightsPublished: false }
            subjects: { selection: voluntary, assessed: 90 }
            publication: { results: 15, scores: false }
            appeals: { daysToApply: 0 }
            awards:
              - { name: 中国政务公开卓越奖, fee: 30000, approval: none }
              - { name: 政务公开峰会, form: summit, fee: 6000, approval: none }
            """);

        Assert.That(found, Is.EquivalentTo(new[] { "FA01", "FA04", "FA06", "FA07", "IN01", "IN06", "SA01", "SA03", "PU03", "PU07", "PU09", "AP02" }));
    }

    [Test]
    public void A_judgement_stands_beside_what_the_rule_says_and_is_never_changed()
    {
        string yaml = CleanDossier.Yaml.Replace("awards: []", "awards: [{ name: 十佳, fee: 0, approval: none }]", StringComparison.Ordinal) + """

            judgements:
              - { rule: FA06, outcome: not-met, by: 王五, date: 2026-01-05, reason: 初步 }
              - { rule: FA06, outcome: met, by: 王五, date: 2026-02-05, reason: 内部表扬，不属评比达标表彰 }
              - { rule: XX99, outcome: met, by: 王五, date: 2026-02-05, reason: 旧规则 }
            """;
        var review = ConductReview.Of(DossierFile.Parse(yaml).OrThrow().Dossiers[0]);
        RuleResult result = review.Results.First(own => own.Rule.Code == "FA06");

        Assert.That((result.Outcome, result.Final, result.IsContradicted), Is.EqualTo((RuleOutcomeKind.NeedsReview, RuleOutcomeKind.Met, true)));
        Assert.That(review.Verdicts[(int)RuleArea.FeesAndAwards].Answer, Is.EqualTo(VerdictAnswer.Yes));
        Assert.That(review.UnusedJudgements.Select(judgement => judgement.Rule), Is.EqualTo(new[] { "XX99" }));
        Assert.That(ConductReview.Of(review.Dossier).Results, Is.EqualTo(review.Results), "a second run changes nothing");
    }

    [Test]
    public void Evidence_says_what_in_the_dossier_it_was()
    {
        Dossier dossier = CleanDossier.Dossier with { Payments = [new Payment("甲市", "某中心", 1_000, new DateOnly(2025, 1, 2), PaymentPurpose.Training, IsFromAssessed: true)] };

        Assert.That(
            ConductReview.Of(dossier).Results.First(result => result.Rule.Code == "FA02").Fact.Evidence.Select(evidence => (evidence.English, evidence.Chinese)),
            Is.EqualTo(new[] { ("甲市 paid 某中心 1000 yuan for training 2025-01-02", "甲市向某中心支付 1000 元，用途：培训 2025-01-02") }));
    }

    [Test]
    public void Five_hundred_programmes_are_reviewed_like_one()
    {
        Dossier[] many = [.. Enumerable.Range(0, 500).Select(i => CleanDossier.Dossier with { Programme = "p" + i, EvaluatorsPerSubject = 1 + (i % 2) })];
        ValueList<ConductReview> reviews = ConductReview.Of(many.ToValueList());

        Assert.That(reviews.Count(review => review.Results.Any(result => result.Outcome == RuleOutcomeKind.NotMet)), Is.EqualTo(250));
    }
}

using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Reviewing;
using Evaluation.Schemes;

namespace Evaluation.Conduct.Rules;

public sealed class RulePackTests
{
    /// <summary>By rule: a dossier that does not meet it, and one that leaves it open.</summary>
    private static readonly Dictionary<string, (Func<Dossier, Dossier> Broken, Func<Dossier, Dossier> Open)> Cases = new()
    {
        ["FA01"] = (clean => clean with { Awards = [AwardOf("数字政府卓越奖", fee: 30_000, approval: "批〔1〕")] }, clean => clean with { Awards = null }),
        ["FA02"] = (clean => clean with { Payments = [PaidBy("甲市", PaymentPurpose.Advice)] }, clean => clean with { Payments = null }),
        ["FA03"] = (clean => clean with { Payments = [PaidBy("甲市", PaymentPurpose.Assessment)] }, clean => clean with { Payments = null }),
        ["FA04"] = (clean => clean with { Awards = [AwardOf("中国政务公开十佳", fee: 0, approval: "")] }, clean => clean with { Awards = [AwardOf("全国十佳", fee: 0, approval: null)] }),
        ["FA05"] = (clean => clean with { Awards = [AwardOf("国务院表扬案例", fee: 0, approval: "")] }, clean => clean with { Awards = null }),
        ["FA06"] = (clean => clean with { Awards = [AwardOf("十佳", fee: 0, approval: "")] }, clean => clean with { Awards = [AwardOf("十佳", fee: 0, approval: null)] }),
        ["FA07"] = (clean => clean with { Awards = [AwardOf("排行榜", fee: 5_000, approval: "", AwardForm.Ranking)] }, clean => clean with { Awards = [AwardOf("峰会", fee: null, approval: "", AwardForm.Summit)] }),
        ["FA08"] = (clean => clean with { Awards = [AwardOf("排行榜", fee: 0, approval: "", AwardForm.Ranking)] }, clean => clean with { Awards = null }),
        ["IN01"] = (clean => clean with { EarlierRoles = [new EarlierRole(EarlierRoleKind.BuiltPlatform, "省平台", null)] }, clean => clean with { EarlierRoles = null }),
        ["IN02"] = (clean => clean with { EarlierRoles = [new EarlierRole(EarlierRoleKind.Advised, "甲市", null)] }, clean => clean with { EarlierRoles = null }),
        ["IN03"] = (clean => clean with { Evaluators = [new DossierEvaluator("张三", null, ["甲市"], [], true)] }, clean => clean with { Evaluators = [new DossierEvaluator("张三", null, null, [], true)] }),
        ["IN04"] = (clean => clean with { Evaluators = [new DossierEvaluator("张三", null, null, [], true)] }, clean => clean with { Evaluators = null }),
        ["IN05"] = (clean => clean with { Evaluators = [new DossierEvaluator("张三", null, [], [], false)] }, clean => clean with { Evaluators = [new DossierEvaluator("张三", null, [], [], null)] }),
        ["IN06"] = (clean => clean with { Assessor = clean.Commissioner }, clean => clean with { Assessor = null }),
        ["SA01"] = (clean => clean with { Subjects = clean.Subjects! with { Selection = SubjectSelection.Voluntary } }, clean => clean with { Subjects = null }),
        ["SA02"] = (clean => clean with { Subjects = clean.Subjects! with { Assessed = 20 } }, clean => clean with { Subjects = clean.Subjects! with { Frame = null } }),
        ["SA03"] = (clean => clean with { EvaluatorsPerSubject = 1 }, clean => clean with { EvaluatorsPerSubject = null }),
        ["PU01"] = (clean => clean with { Scheme = clean.Scheme! with { IsPublished = false } }, clean => clean with { Scheme = null }),
        ["PU02"] = (clean => clean with { Scheme = clean.Scheme! with { Published = clean.CollectionTo } }, clean => clean with { CollectionFrom = null }),
        ["PU03"] = (clean => clean with { Scheme = clean.Scheme! with { WeightsPublished = false } }, clean => clean with { Scheme = clean.Scheme! with { WeightsPublished = null } }),
        ["PU04"] = (clean => clean with { Scheme = clean.Scheme! with { MethodPublished = false } }, clean => clean with { Scheme = clean.Scheme! with { MethodPublished = null } }),
        ["PU05"] = (clean => clean with { Scheme = clean.Scheme! with { Consulted = false } }, clean => clean with { Scheme = clean.Scheme! with { Consulted = null } }),
        ["PU06"] = (clean => clean with { EvidenceKept = false }, clean => clean with { EvidenceKept = null }),
        ["PU07"] = (clean => clean with { Publication = clean.Publication! with { ScoresPublished = false } }, clean => clean with { Publication = null }),
        ["PU08"] = (clean => clean with { Publication = clean.Publication! with { PartScoresPublished = false } }, clean => clean with { Publication = null }),
        ["PU09"] = (clean => clean with { Publication = clean.Publication! with { Results = 15 } }, clean => clean with { Publication = clean.Publication! with { Results = null } }),
        ["AP01"] = (clean => clean with { FeedbackSent = clean.Publication!.Date!.Value.AddDays(1) }, clean => clean with { FeedbackSent = null }),
        ["AP02"] = (clean => clean with { Appeals = clean.Appeals! with { DaysToApply = 0 } }, clean => clean with { Appeals = null }),
        ["AP03"] = (clean => clean with { Appeals = clean.Appeals! with { DaysToDecide = 11 } }, clean => clean with { Appeals = clean.Appeals! with { DaysToDecide = null } }),
        ["AP04"] = (clean => clean with { Appeals = WithAppeal(clean, new(2025, 9, 18), new(2025, 10, 15)) }, clean => clean with { Appeals = clean.Appeals! with { Appeals = null } }),
        ["AP05"] = (clean => clean with { Appeals = WithAppeal(clean, new(2025, 9, 18), null) }, clean => clean with { Appeals = clean.Appeals! with { Appeals = null } }),
        ["AP06"] = (clean => clean with { Appeals = WithAppeal(clean, new(2025, 9, 18), new(2025, 9, 19), reason: false) }, clean => clean with { Appeals = WithAppeal(clean, new(2025, 9, 18), new(2025, 9, 19), reason: null) }),
        ["BU01"] = (clean => clean with { Burden = clean.Burden! with { Indicators = 81 } }, clean => clean with { Burden = clean.Burden! with { IndicatorBudget = null } }),
        ["BU02"] = (clean => clean with { Burden = clean.Burden! with { Visits = 2 } }, clean => clean with { Burden = null }),
        ["BU03"] = (clean => clean with { Burden = clean.Burden! with { Materials = 21 } }, clean => clean with { Burden = clean.Burden! with { Materials = null } }),
    };

    private static IEnumerable<string> Codes => RulePack.BuiltIn.SelectMany(pack => pack.Rules).Select(rule => rule.Code);

    private static Award AwardOf(string name, decimal? fee, string? approval, AwardForm form = AwardForm.Award) => new(name, "某协会", approval, fee, form);

    private static Payment PaidBy(string subject, PaymentPurpose purpose) => new(subject, "某大学评估中心", 100, null, purpose, IsFromAssessed: true);

    private static AppealRecord WithAppeal(Dossier clean, DateOnly received, DateOnly? decided, bool? reason = true) =>
        clean.Appeals! with { Appeals = [new Appeal("丙市", received, decided, decided is null ? null : AppealOutcome.Rejected, reason)] };

    private static RuleResult ResultOf(string code, Dossier dossier) => ConductReview.Of(dossier).Results.First(result => result.Rule.Code == code);

    [Test]
    public void Every_rule_has_its_cases() => Assert.That(Cases.Keys, Is.EquivalentTo(Codes));

    [TestCaseSource(nameof(Codes))]
    public void A_rule_is_met_not_met_or_cannot_be_assessed(string code)
    {
        ConductRule rule = RulePack.BuiltIn.SelectMany(pack => pack.Rules).First(own => own.Code == code);
        RuleOutcomeKind broken = rule.OnlyForReview ? RuleOutcomeKind.NeedsReview : RuleOutcomeKind.NotMet;

        Assert.That(ResultOf(code, CleanDossier.Dossier).Outcome, Is.EqualTo(RuleOutcomeKind.Met));
        Assert.That(ResultOf(code, Cases[code].Broken(CleanDossier.Dossier)).Outcome, Is.EqualTo(broken));
        Assert.That(ResultOf(code, Cases[code].Open(CleanDossier.Dossier)).Outcome, Is.EqualTo(RuleOutcomeKind.NotAssessable));
    }

    [Test]
    public void Every_rule_cites_its_clause_and_says_what_would_clear_it()
    {
        foreach (ConductRule rule in RulePack.BuiltIn.SelectMany(pack => pack.Rules))
        {
            Assert.That(rule.Basis, Is.Not.Empty, rule.Code);
            Assert.That(rule.Clears.English + rule.Clears.Chinese, Does.Match("[a-z].*[\u4e00-\u9fff]"), rule.Code);
        }
    }

    [Test]
    public void Only_a_clause_that_was_read_makes_a_rule_verified()
    {
        ConductRule rule = RulePack.BuiltIn.SelectMany(pack => pack.Rules).First(own => own.Code == "FA06");

        Assert.That(rule.Basis.Select(citation => citation.Verification), Is.EqualTo(new[] { Verification.Recalled }));
        Assert.That(rule.IsVerified, Is.False);
    }

    [Test]
    public void A_pack_tells_everything_that_is_wrong_with_it()
    {
        const string Yaml = """
            pack: own
            area: fees
            title: { zh: 自定义 }
            rules:
              - { code: X1, title: { zh: 甲, en: A }, fact: award-fee, method: yes-no, clears: { zh: 乙, en: B }, basis: [{ text: 丙 }] }
              - { code: X2, title: { zh: 甲, en: A }, fact: award-fees, method: yes-no, clears: { zh: 乙, en: B } }
            """;

        Assert.That(
            RulePackFile.Parse(Yaml, "own.yaml").Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Place.Row)),
            Is.SupersetOf(new[] { ("CON020", 5), ("CON021", 6), ("CON022", 6) }));
        Assert.That(RulePackFile.Parse(Yaml).Diagnostics.First(diagnostic => diagnostic.Code == "CON020").Message(Language.English), Does.Contain("did you mean 'award-fees'"));
    }
}

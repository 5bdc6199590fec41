using Evaluation.Conduct.Dossiers;
using Evaluation.Observations;

namespace Evaluation.Conduct.Facts;

/// <summary>Facts about money and awards.</summary>
internal static class MoneyFacts
{
    private static readonly string[] GrandNames = ["中国", "中华", "全国", "国家", "国际", "世界", "全球", "China", "National", "International", "World", "Global"];

    private static readonly string[] StateNames = ["中央", "国务院", "全国人大", "全国政协", "党委", "党中央", "人民政府", "省政府", "市政府", "县政府", "国家级", "部委"];

    internal static readonly Fact[] All =
    [
        new("award-fees", ValueKind.Number, new("what those who take part in awards pay, in yuan, in any form", "参评方为奖项支付的费用合计（元，任何形式）"), (dossier, _) => AwardFees(dossier)),
        new(
            "payments-from-assessed",
            ValueKind.Number,
            new("payments of subjects to the assessor, for anything but the assessment", "评估对象向评估机构支付的非评估费用笔数"),
            (dossier, _) => Payments(dossier, payment => payment.IsFromAssessed && payment.Purpose is not (PaymentPurpose.Assessment or PaymentPurpose.Award))),
        new(
            "assessment-paid-by-assessed",
            ValueKind.Number,
            new("payments of subjects for the assessment itself", "评估对象为评估本身付费的笔数"),
            (dossier, _) => Payments(dossier, payment => payment is { IsFromAssessed: true, Purpose: PaymentPurpose.Assessment })),
        new("grand-names", ValueKind.Number, new("awards that call themselves national or international without approval", "未经批准冠以“中国”“全国”“国际”等字样的奖项数"), (dossier, _) => Named(dossier, GrandNames)),
        new("state-names", ValueKind.Number, new("awards that use the name of a party or state body without approval", "未经批准使用党政机关名义的奖项数"), (dossier, _) => Named(dossier, StateNames)),
        new("awards-without-approval", ValueKind.Number, new("awards without approval", "未经批准的奖项数"), (dossier, _) => WithoutApproval(dossier, award => award.Form == AwardForm.Award)),
        new(
            "disguised-awards",
            ValueKind.Number,
            new("rankings, summits and selections of cases that are paid for, without approval", "未经批准且收费的排行榜、峰会、案例征集数"),
            (dossier, _) => Disguised(dossier)),
        new(
            "free-rankings",
            ValueKind.Number,
            new("rankings, summits and selections of cases without approval and without a fee that is known", "未经批准、未见收费的排行榜、峰会、案例征集数"),
            (dossier, _) => WithoutApproval(dossier, award => award.Form != AwardForm.Award && !(award.Fee > 0))),
    ];

    private static FactValue AwardFees(Dossier dossier)
    {
        if (dossier.Awards is not { } awards)
            return FactValue.Unknown;
        Payment[] paid = [.. (dossier.Payments ?? []).Where(payment => payment is { IsFromAssessed: true, Purpose: PaymentPurpose.Award })];
        Award[] withFee = [.. awards.Where(award => award.Fee > 0)];
        LocalText[] evidence = [.. withFee.Select(FactTexts.FeeOf), .. paid.Select(FactTexts.Of)];
        decimal sum = withFee.Sum(award => award.Fee!.Value) + paid.Sum(payment => payment.Amount ?? 0);
        bool isOpen = awards.Any(award => award.Fee is null) || (awards.Count > 0 && dossier.Payments is null) || paid.Any(payment => payment.Amount is null);
        return sum == 0 && isOpen ? FactValue.Unknown : FactValue.Of(sum, evidence);
    }

    private static FactValue Payments(Dossier dossier, Func<Payment, bool> which) =>
        dossier.Payments is { } payments ? FactValue.Count(payments.Where(which).Select(FactTexts.Of)) : FactValue.Unknown;

    private static FactValue Named(Dossier dossier, string[] words) => WithoutApproval(
        dossier, award => words.Any(word => award.Name.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Those of a kind without approval; not known when one of the kind may or may not have it.</summary>
    private static FactValue WithoutApproval(Dossier dossier, Func<Award, bool> which)
    {
        if (dossier.Awards is not { } awards)
            return FactValue.Unknown;
        Award[] ofKind = [.. awards.Where(which)];
        Award[] without = [.. ofKind.Where(award => award.Approval is { Length: 0 })];
        return without.Length == 0 && ofKind.Any(award => award.Approval is null) ? FactValue.Unknown : FactValue.Count(without.Select(FactTexts.Of));
    }

    private static FactValue Disguised(Dossier dossier)
    {
        if (dossier.Awards is not { } awards)
            return FactValue.Unknown;
        Award[] others = [.. awards.Where(award => award.Form != AwardForm.Award && award.Approval is not { Length: > 0 })];
        Award[] paid = [.. others.Where(award => award.Fee > 0)];
        return paid.Length == 0 && others.Any(award => award.Fee is null) ? FactValue.Unknown : FactValue.Count(paid.Select(FactTexts.FeeOf));
    }
}

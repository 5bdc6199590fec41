using Evaluation.Calendars;
using Evaluation.Conduct.Dossiers;
using Evaluation.Diagnostics;

namespace Evaluation.Conduct.Facts;

/// <summary>Words for what a fact rests on.</summary>
internal static class FactTexts
{
    private static readonly LocalText Paid = new("{0} paid {1} {2} for {3}{4}", "{0}向{1}支付 {2}，用途：{3}{4}");
    private static readonly LocalText Yuan = new("{0} yuan", "{0} 元");
    private static readonly LocalText UnknownAmount = new("an unknown amount", "金额不详");
    private static readonly LocalText WithFee = new("award '{0}': fee {1} yuan", "奖项“{0}”：收费 {1} 元");
    private static readonly LocalText AwardNamed = new("award '{0}'", "奖项“{0}”");
    private static readonly LocalText Decision = new("appeal of '{0}': received {1}, decided {2}", "“{0}”的申诉：{1} 受理，{2} 决定");
    private static readonly LocalText Open = new("not yet", "尚未");
    private static readonly LocalText Role = new("{0} for '{1}'", "{0}：“{1}”");

    private static readonly Dictionary<PaymentPurpose, LocalText> Purposes = new()
    {
        [PaymentPurpose.Assessment] = new("the assessment", "评估"),
        [PaymentPurpose.Platform] = new("a platform", "平台"),
        [PaymentPurpose.Advice] = new("advice", "咨询"),
        [PaymentPurpose.Training] = new("training", "培训"),
        [PaymentPurpose.Award] = new("an award", "奖项"),
        [PaymentPurpose.Publicity] = new("publicity", "宣传"),
        [PaymentPurpose.Other] = new("something else", "其他"),
    };

    private static readonly Dictionary<EarlierRoleKind, LocalText> Roles = new()
    {
        [EarlierRoleKind.BuiltPlatform] = new("built or runs the platform", "建设或运维平台"),
        [EarlierRoleKind.Advised] = new("advised", "提供咨询"),
        [EarlierRoleKind.Trained] = new("trained staff", "培训人员"),
        [EarlierRoleKind.DidTheWork] = new("did the work that is assessed", "承担被评估的工作"),
        [EarlierRoleKind.Assessed] = new("assessed before", "曾作评估"),
    };

    internal static LocalText Of(Payment payment) => Paid.With(
        SafeText.Of(payment.From),
        SafeText.Of(payment.To),
        payment.Amount is { } amount ? Yuan.With(amount) : UnknownAmount,
        Purposes[payment.Purpose],
        payment.Date is { } date ? " " + IsoDate.Of(date) : "");

    internal static LocalText FeeOf(Award award) => WithFee.With(SafeText.Of(award.Name), award.Fee);

    internal static LocalText Of(Award award) => AwardNamed.With(SafeText.Of(award.Name));

    internal static LocalText Of(Appeal appeal) => appeal.Decided is { } decided
        ? Decision.With(SafeText.Of(appeal.Subject), IsoDate.Of(appeal.Received), IsoDate.Of(decided))
        : Decision.With(SafeText.Of(appeal.Subject), IsoDate.Of(appeal.Received), Open);

    internal static LocalText Of(EarlierRole role) => Role.With(Roles[role.Kind], SafeText.Of(role.For));

    internal static LocalText Plain(string text) => new(SafeText.Of(text), SafeText.Of(text));
}

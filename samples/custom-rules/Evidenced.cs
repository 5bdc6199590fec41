using Evaluation;
using Evaluation.Custom;
using Evaluation.Observations;

namespace CustomRules;

/// <summary>A proportion of a target that earns little without evidence (无佐证材料不得分).</summary>
public sealed record Evidenced(decimal Target, decimal Unproved) : CustomMethod
{
    public const string Key = "evidenced";

    public override string Name => Key;

    public override ValueKind Accepts => ValueKind.Number;

    public static Evidenced Read(SettingsReader settings) =>
        new(settings.Number("target"), settings.OptionalNumber("unproved") ?? 0);

    protected override void WriteSettings(SettingsWriter settings)
    {
        settings.Number("target", Target);
        settings.Number("unproved", Unproved == 0 ? null : Unproved);
    }

    protected override void Check(SettingsCheck check)
    {
        check.Range("target", Target, 0.001m, 1_000_000m);
        check.Points("unproved", Unproved);
    }

    protected override void WriteRules(MethodRules rules)
    {
        decimal full = rules.FullMark;
        rules.Refuse("negative", o => o.Number < 0, new LocalText(
            "the value may not be below 0", "数值不得小于 0"));
        rules.Award("reached", o => o.Number >= Target && o.Evidence != null, _ => full, new LocalText(
            "{0} or more, with evidence: full mark", "达到 {0} 且有佐证材料：满分").With(Target));
        rules.Award("below", o => o.Number >= 0 && o.Number < Target && o.Evidence != null, o => full * o.Number / Target, new LocalText(
            "below {0}, with evidence: {1} × value ÷ {0}", "不足 {0}，有佐证材料：{1} × 数值 ÷ {0}").With(Target, full));
        rules.Award("unproved", o => o.Number >= 0 && o.Evidence == null, o => Held(o.Number, full), new LocalText(
            "no evidence: at most {0} points", "无佐证材料：最多 {0} 分").With(Unproved));
    }

    /// <summary>What cannot be said in one expression stands in a method that the expression calls.</summary>
    private decimal Held(decimal value, decimal full)
    {
        decimal share = value >= Target ? 1 : value / Target;
        return Math.Min(Unproved, full * share);
    }
}

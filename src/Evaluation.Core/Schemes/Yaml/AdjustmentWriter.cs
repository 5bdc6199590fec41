using Evaluation.Custom;
using Evaluation.Schemes.Adjustments;

namespace Evaluation.Schemes.Yaml;

/// <summary>Writes the adjustments of a scheme.</summary>
internal static class AdjustmentWriter
{
    internal static void Write(ValueList<Adjustment> adjustments, YamlWriter yaml) => yaml.List("adjustments", adjustments, adjustment =>
    {
        yaml.Text("code", adjustment.Code);
        yaml.Text("title", adjustment.Title);
        WriteEffect(adjustment.Effect, yaml);
        MethodWriter.Write(adjustment.Method, yaml);
        yaml.Number("fullMark", adjustment.FullMark, unless: Scheme.DefaultFullMark);
        yaml.Text("missing", SchemeNames.AbsenceRules.Of(adjustment.Missing), unless: "refuse");
        PanelEntries.Write(adjustment.Panel, yaml);
        yaml.Text("fault", adjustment.Fault);
        CitationReader.Write("basis", adjustment.Basis, yaml);
        yaml.Text("note", adjustment.Note);
    });

    private static void WriteEffect(AdjustmentEffect effect, YamlWriter yaml)
    {
        if (effect is Deduction or Bonus { OnlyAbove: null } or Veto { Grade: null, Score: null, Unscored: false })
            yaml.Text("effect", effect.Name);
        else
            yaml.Map("effect", () => WriteSettings(effect, yaml));
    }

    private static void WriteSettings(AdjustmentEffect effect, YamlWriter yaml)
    {
        yaml.Text("name", effect.Name);
        yaml.Text("indicator", (effect as IndicatorOverride)?.Indicator);
        yaml.Number("score", (effect as IndicatorOverride)?.Score);
        yaml.Text("part", (effect as PartPassMark)?.Part);
        yaml.Number("below", (effect as PartPassMark)?.Below ?? (effect as FailMark)?.Below);
        yaml.Number("onlyAbove", (effect as Bonus)?.OnlyAbove);
        yaml.Number("atLeast", (effect as Limit)?.AtLeast);
        yaml.Number("atMost", (effect as Limit)?.AtMost);
        if (effect is CustomEffect custom)
            custom.SaveSettings(new SettingsWriter(yaml));
        if (effect is not Failing failing)
            return;
        yaml.Text("grade", failing.Grade);
        yaml.Number("score", failing.Score);
        if (failing.Unscored)
            yaml.Flag("unscored", true);
    }
}

using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Custom;

/// <summary>The built-in method <c>bands</c> once more, written as a user would write it, from public parts alone.</summary>
public sealed record CustomBands(ValueList<Band> Steps) : CustomMethod
{
    public const string Key = "own-bands";

    public override string Name => Key;

    public override ValueKind Accepts => ValueKind.Number;

    public static CustomBands Read(SettingsReader settings) =>
        new(settings.List("bands", band => new Band(band.OptionalNumber("from"), band.Number("points"))));

    /// <summary>A scheme with these in place of the built-in ones.</summary>
    public static Scheme Replace(Scheme scheme) => scheme with { Indicators = Replace(scheme.Indicators) };

    protected override void WriteSettings(SettingsWriter settings) => settings.List("bands", Steps, (item, band) =>
    {
        item.Number("from", band.From);
        item.Number("points", band.Points);
    });

    protected override void Check(SettingsCheck check)
    {
        for (int i = 0; i < Steps.Count; i++)
            check.Points(FormattableString.Invariant($"bands[{i}].points"), Steps[i].Points);
    }

    protected override void WriteRules(MethodRules rules)
    {
        decimal? below = null;
        for (int i = 0; i < Steps.Count; i++)
        {
            Write(rules, FormattableString.Invariant($"band-{i + 1}"), Steps[i], below);
            below = Steps[i].From;
        }

        if (below is not null)
            Write(rules, "below-all", new Band(null, 0), below);
    }

    private static void Write(MethodRules rules, string name, Band band, decimal? below)
    {
        decimal lower = band.From ?? decimal.MinValue;
        decimal points = band.Points;
        if (below is { } upper)
            rules.Award(name, o => o.Number >= lower && o.Number < upper, _ => points, Describe(band, below));
        else
            rules.Award(name, o => o.Number >= lower, _ => points, Describe(band, below));
    }

    private static LocalText Describe(Band band, decimal? below) => (band.From, below) switch
    {
        (not null, not null) => new LocalText("{0} to below {1}: {2} points", "{0} 及以上、不足 {1}：{2} 分").With(band.From, below, band.Points),
        (not null, null) => new LocalText("{0} or more: {1} points", "{0} 及以上：{1} 分").With(band.From, band.Points),
        (null, not null) => new LocalText("below {0}: {1} points", "不足 {0}：{1} 分").With(below, band.Points),
        _ => new LocalText("any value: {0} points", "任何数值：{0} 分").With(band.Points),
    };

    private static ValueList<Indicator> Replace(ValueList<Indicator> indicators) => indicators.Select(indicator => indicator with
    {
        Method = indicator.Method is Bands bands ? new CustomBands(bands.Steps) : indicator.Method,
        Children = Replace(indicator.Children),
    }).ToValueList();
}

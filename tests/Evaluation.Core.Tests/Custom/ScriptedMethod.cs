using Evaluation.Observations;

namespace Evaluation.Custom;

/// <summary>A method whose members do what a test says, well or ill.</summary>
public sealed record ScriptedMethod(Action<MethodRules> Rules) : CustomMethod
{
    public static readonly LocalText Words = new("words", "说明");

    public string Called { get; init; } = "scripted";

    public ValueKind Takes { get; init; } = ValueKind.Number;

    public ValueList<string> Names { get; init; } = [];

    public Action<SettingsCheck> Checks { get; init; } = _ => { };

    public Action<SettingsWriter> Writes { get; init; } = _ => { };

    public override string Name => Called;

    public override ValueKind Accepts => Takes;

    public override ValueList<string> Choices => Names;

    /// <summary>A method with one rule that gives what a delegate says.</summary>
    public static ScriptedMethod Giving(Func<decimal, decimal> points) =>
        new(rules => rules.Award("only", _ => true, o => points(o.Number), Words));

    protected override void Check(SettingsCheck check) => Checks(check);

    protected override void WriteRules(MethodRules rules) => Rules(rules);

    protected override void WriteSettings(SettingsWriter settings) => Writes(settings);
}

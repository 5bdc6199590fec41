using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Custom;

public sealed class SchemeExtensionsTests
{
    private static readonly ScriptedMethod Method = ScriptedMethod.Giving(number => number);
    private static readonly SchemeExtensions Extensions = SchemeExtensions.None
        .AddMethod("scripted", settings => Method with { Writes = Write(settings.OptionalNumber("most")) })
        .AddEffect("halved", _ => new Halved());

    [TestCase("bands")]
    [TestCase("scripted")]
    [TestCase(" x")]
    [TestCase("a\nb")]
    public void A_name_that_is_taken_or_malformed_is_refused(string name) =>
        Assert.That(() => Extensions.AddMethod(name, _ => Method), Throws.ArgumentException);

    [TestCase("veto")]
    [TestCase("halved")]
    public void A_name_of_an_effect_that_is_taken_is_refused(string name) =>
        Assert.That(() => Extensions.AddEffect(name, _ => new Halved()), Throws.ArgumentException);

    [Test]
    public void Adding_leaves_the_one_added_to_as_it_was()
    {
        Extensions.AddMethod("other", _ => Method);

        Assert.That(Codes(Read("other", Extensions)), Is.EqualTo(new[] { "SCH107" }));
    }

    [Test]
    public void A_name_nobody_registered_is_unknown_as_ever() => Assert.That(
        Message(Read("zzzz", null)), Does.StartWith("'method' cannot be 'zzzz'. Choose from: direct,").And.Not.Contains("SchemeExtensions"));

    [Test]
    public void Who_registers_names_is_reminded_to() => Assert.That(
        Message(Read("zzzz", Extensions)), Does.StartWith("'method' cannot be 'zzzz' (one of your own must be added to the SchemeExtensions)."));

    [Test]
    public void A_slip_of_the_pen_is_met_with_the_nearest_name_and_no_reminder() => Assert.That(
        Message(Read("scriptd", Extensions)), Does.StartWith("'method' cannot be 'scriptd' (did you mean 'scripted'?)."));

    [Test]
    public void An_unknown_effect_is_met_alike() => Assert.That(
        Message(SchemeFile.Parse(Scheme("direct", "effect: halvd"), "s.yaml", Extensions)), Does.StartWith("'effect' cannot be 'halvd' (did you mean 'halved'?)."));

    [Test]
    public void Every_fault_of_the_settings_is_reported_with_its_place()
    {
        SchemeExtensions own = SchemeExtensions.None.AddMethod("own", settings =>
        {
            settings.Number("first");
            settings.OptionalNumber("second");
            settings.Flag("third");
            settings.OptionalText("fourth");
            settings.List("list", item => item.Number("inside"));
            return Method;
        });

        Checked<Scheme> read = Read("{ name: own, second: x, frist: 1, list: [{ inside: 1, insdie: 2 }] }", own);

        Assert.That(read.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place.Row}:{diagnostic.Place.Column} {diagnostic.Place.Path}"), Is.EqualTo(new[]
        {
            "SCH103 7:13 A", "SCH105 7:34 A", "SCH101 7:37 A", "SCH101 7:67 A",
        }));
    }

    [Test]
    public void A_reader_that_throws_is_at_fault() => Assert.That(
        Message(Read("own", SchemeExtensions.None.AddMethod("own", _ => throw new InvalidOperationException("boom.")))),
        Is.EqualTo("'A' uses 'own', whose code is at fault: it throws InvalidOperationException (boom). Its author must mend it."));

    [Test]
    public void A_reader_that_stumbles_over_a_fault_of_the_file_is_not()
    {
        SchemeExtensions own = SchemeExtensions.None.AddMethod("own", settings => settings.Number("each") == 0 ? throw new InvalidOperationException() : Method);

        Assert.That(Codes(Read("own", own)), Is.EqualTo(new[] { "SCH103" }));
    }

    [Test]
    public void A_reader_that_asks_for_the_name_is_at_fault() => Assert.That(
        Message(Read("own", SchemeExtensions.None.AddMethod("own", settings => Method with { Called = settings.Text("name") }))),
        Does.Contain("'name' cannot be the key of a setting"));

    [Test]
    public void A_method_that_calls_itself_otherwise_is_at_fault() => Assert.That(
        Message(Read("own", SchemeExtensions.None.AddMethod("own", _ => Method))),
        Does.Contain("it is registered as 'own' but calls itself 'scripted'"));

    [Test]
    public void Settings_that_are_not_read_back_are_at_fault()
    {
        SchemeExtensions own = SchemeExtensions.None.AddEffect("halved", settings => new Halved { Forgotten = settings.OptionalNumber("forgotten") });

        Assert.That(
            Message(SchemeFile.Parse(Scheme("direct", "effect: { name: halved, forgotten: 2 }"), "s.yaml", own)),
            Is.EqualTo("'K' uses 'Halved', whose code is at fault: the settings that it writes are not read back as an equal one. Its author must mend it."));
    }

    [TestCase("A,缺失", "OBS")]
    [TestCase("甲,一;三", "OBS")]
    public void Choices_are_read_and_others_are_not(string row, string expected)
    {
        Scheme scheme = TestRounds.OneLeaf() with
        {
            Indicators = [TestRounds.Direct("A", 100) with { Method = Method with { Takes = row[0] == '甲' ? ValueKind.Checklist : ValueKind.Level, Names = ["一", "二"] } }],
        };
        using var csv = new MemoryStream(System.Text.Encoding.UTF8.GetBytes("subject,A\n" + row + "\n"));

        Assert.That(ObservationFile.Read(csv, scheme, "o.csv").Diagnostics.Select(diagnostic => diagnostic.Code[..3]), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void A_choice_that_is_known_reaches_the_rules()
    {
        var method = new ScriptedMethod(rules =>
        {
            rules.Award("one", o => o.Level == "一", _ => 70, ScriptedMethod.Words);
            rules.Award("two", o => o.Level == "二", _ => 30, ScriptedMethod.Words);
        })
        { Takes = ValueKind.Level, Names = ["一", "二"] };
        Scheme scheme = TestRounds.OneLeaf() with { Indicators = [TestRounds.Direct("A", 100) with { Method = method }] };
        using var csv = new MemoryStream("subject,A\ns, 二 \n"u8.ToArray());

        Assert.That(Scoring.Scorer.For(scheme).Score(ObservationFile.Read(csv, scheme, "o.csv").OrThrow()).Standings[0].Score, Is.EqualTo(30m));
    }

    private static Action<SettingsWriter> Write(decimal? most) => settings => settings.Number("most", most);

    private static Checked<Scheme> Read(string method, SchemeExtensions? extensions) => SchemeFile.Parse(Scheme(method), "s.yaml", extensions);

    private static string Scheme(string method, string? effect = null) => $"""
        scheme: s
        title: s
        indicators:
          - code: A
            title: A
            fullMark: 100
            method: {method}
        {(effect is null ? "" : $"adjustments:\n  - code: K\n    title: K\n    {effect}")}
        """;

    private static string Message(Checked<Scheme> read) => read.Diagnostics.Single().Message(Language.English);

    private static IEnumerable<string> Codes(Checked<Scheme> read) => read.Diagnostics.Select(diagnostic => diagnostic.Code);

    private sealed record Halved : CustomEffect
    {
        public decimal? Forgotten { get; init; }

        public override string Name => "halved";

        public override bool NeedsObservation => false;

        protected override AdjustmentVerdict Apply(AdjustmentInput input) => AdjustmentVerdict.Change(input.Total / 2, ScriptedMethod.Words);

        protected override void WriteSettings(SettingsWriter settings)
        {
        }
    }
}

using System.CommandLine;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Conduct.Sampling;
using Evaluation.Diagnostics;

namespace Evaluation.Cli.Commands;

/// <summary>Draws a random sample that anybody can draw again.</summary>
internal sealed class SampleCommand : EvaluationCommand
{
    private const int MostUnits = 1_000_000;

    private static readonly LocalText Summary = new("Draw a random sample that anybody can draw again", "抽取任何人都可复核的随机样本");
    private static readonly LocalText FrameText = new("All that can be drawn: subject, stratum (CSV)", "抽样框：评估对象、层（CSV）");
    private static readonly LocalText SizeText = new("How many to draw", "抽取个数");
    private static readonly LocalText SeedText = new("The seed, any text: best something that nobody commands", "种子，任意文本，最好取自无人能左右的公开信息");
    private static readonly LocalText ByText = new("Draw from every stratum: proportional or equal (default: strata play no part)", "分层抽取：proportional（按比例）或 equal（等量）；默认不分层");
    private static readonly LocalText LeastText = new("The fewest from each stratum (default: 1)", "每层至少抽取个数（默认 1）");
    private static readonly LocalText FormatText = new("How to print the sample: text (default) or json", "样本的输出格式：text（默认）或 json");
    private static readonly LocalText Allocations = new("proportional or equal", "proportional 或 equal");
    private static readonly LocalText Formats = new("text or json", "text 或 json");
    private static readonly LocalText Drawn = new("{0} of {1} drawn with the seed '{2}'.", "从 {1} 个中抽取 {0} 个，种子“{2}”。");
    private static readonly LocalText Fingerprint = new("Fingerprint of the list: {0}", "抽样框指纹：{0}");
    private static readonly LocalText Method = new("To check it: {0}.", "复核方法：{0}。");
    private static readonly LocalText StratumHeading = new("stratum", "层");
    private static readonly LocalText SubjectHeading = new("subject", "评估对象");

    private readonly Argument<string> frame;
    private readonly ValueOption<int?> size;
    private readonly Option<string> seed;
    private readonly ValueOption<Allocation?> by;
    private readonly ValueOption<int?> least;
    private readonly ValueOption<ReviewFormat?> format;

    internal SampleCommand(Language language)
        : base("sample", Summary, language)
    {
        frame = AddFileArgument("FRAME", FrameText);
        Options.Add(size = new ValueOption<int?>("--size", SizeText.In(language), Numbers.Counts(1, MostUnits), TryParseSize) { HelpName = "N", Required = true });
        seed = AddOption("--seed", "TEXT", SeedText, isRequired: true);
        Options.Add(by = new ValueOption<Allocation?>("--by-stratum", ByText.In(language), Allocations, TryParseAllocation) { HelpName = "proportional|equal" });
        Options.Add(least = new ValueOption<int?>("--least", LeastText.In(language), Numbers.Counts(0, MostUnits), TryParseLeast) { HelpName = "N" });
        Options.Add(format = new ValueOption<ReviewFormat?>("--format", FormatText.In(language), Formats, ReviewFormats.TryParse) { HelpName = "text|json" });
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation sample offices.csv --size 20 --seed \"3D 2026300 5 1 7\"",
        "evaluation sample offices.csv --size 20 --seed 2026 --by-stratum proportional --format json > sample.json",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        SampleFrame all = session.Take(SampleFrameFile.Read(call.GetRequiredValue(frame), session.CancellationToken));
        if (call.GetValue(by) is null)
            all = new SampleFrame(all.Units.Select(unit => unit with { Stratum = null }));
        var plan = new SamplePlan(call.GetValue(size)!.Value, call.GetValue(by) ?? Allocation.Proportional, call.GetValue(least) ?? 1);
        SampleDraw draw = SampleDraw.Of(all, plan, call.GetRequiredValue(seed));
        if (call.GetValue(format) == ReviewFormat.Json)
            DataOutput.WriteJson(session, draw);
        else
            Print(session, all, draw);
        return ExitCode.Done;
    }

    private static void Print(Session session, SampleFrame all, SampleDraw draw)
    {
        session.Say(Drawn, draw.Units.Count, all.Units.Count, SafeText.Line(draw.Seed));
        session.Say(Fingerprint, draw.FrameFingerprint);
        session.Say(Method, SampleDraw.Method);
        session.SayNothing();
        var table = new TextTable();
        table.AddColumn(StratumHeading.In(session.Language), isNumber: false);
        table.AddColumn(SubjectHeading.In(session.Language), isNumber: false);
        foreach (DrawnUnit unit in draw.Units)
            table.AddRow([unit.Stratum, unit.Name]);
        table.Write(session.Terminal.Output, session.Terminal.Width);
    }

    private static bool TryParseSize(string text, out int? value) => Numbers.TryCount(text, 1, MostUnits, out value);

    private static bool TryParseLeast(string text, out int? value) => Numbers.TryCount(text, 0, MostUnits, out value);

    private static bool TryParseAllocation(string text, out Allocation? value)
    {
        value = text switch
        {
            "proportional" => Allocation.Proportional,
            "equal" => Allocation.Equal,
            _ => null,
        };
        return value is not null;
    }
}

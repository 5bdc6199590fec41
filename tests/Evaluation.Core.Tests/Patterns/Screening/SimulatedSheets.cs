using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening;

/// <summary>
/// Honest rounds: subjects of different quality, indicators of different difficulty, what an indicator adds for one subject, evaluators who differ in severity and in the
/// steps they round to. Sheets can be changed before the round is built.
/// </summary>
internal sealed class SimulatedSheets
{
    private readonly DateTimeOffset start = new(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(8));

    internal SimulatedSheets(
        int subjects, int evaluators, int items, int levels, long seed, int each = 1, double ease = 0, double missing = 0, bool rounds = false, double severity = 0.4)
    {
        var random = new RandomStream(seed, 0);
        (Items, Levels) = (items, levels);
        double[] difficulty = [.. Enumerable.Range(0, items).Select(_ => random.NextNormal())];
        double[] strictness = [.. Enumerable.Range(0, evaluators).Select(_ => severity * random.NextNormal())];
        int[] steps = [.. Enumerable.Range(0, evaluators).Select(_ => !rounds ? 1 : random.NextBelow(3) switch { 0 => 1, 1 => 5, _ => 10 })];
        for (int subject = 0; subject < subjects; subject++)
        {
            double quality = 0.8 * random.NextNormal();
            double[] truth = [.. difficulty.Select(item => ease + quality - item + (0.7 * random.NextNormal()))];
            for (int i = 0; i < each; i++)
            {
                int evaluator = ((subject * each) + i) % evaluators;
                double?[] scores = [.. truth.Select(level => Draw(level - strictness[evaluator], steps[evaluator], missing, random))];
                Sheets.Add(new Sheet(Name("s", subject), Name("e", evaluator), scores));
            }
        }
    }

    internal sealed record Sheet(string Subject, string? Evaluator, double?[] Scores)
    {
        internal ObservationDetails[] Details { get; } = new ObservationDetails[Scores.Length];

        internal Sheet As(string subject, string? evaluator) => this with { Subject = subject, Evaluator = evaluator, Scores = [.. Scores] };
    }

    internal List<Sheet> Sheets { get; } = [];

    internal int Items { get; }

    internal int Levels { get; }

    internal ValueList<Grade> Grades { get; init; } = [];

    internal Scheme Scheme => new()
    {
        Code = "simulated",
        Title = "simulated",
        FullMark = Items * (Levels - 1),
        Grades = Grades,
        Absence = new AbsencePolicy(Missing: AbsenceRule.Zero),
        Indicators = Enumerable.Range(0, Items).Select(item => new Indicator
        {
            Code = Name("L", item),
            Title = Name("L", item),
            FullMark = Levels - 1,
            Method = new DirectPoints(),
            Panel = new PanelMean(),
        }).ToValueList(),
    };

    internal static string Name(string letter, int number) => FormattableString.Invariant($"{letter}{number:000}");

    /// <summary>Gives every sheet times: one after the other in office hours, with so many seconds for each score on average.</summary>
    internal SimulatedSheets WithTimes(long seed, double secondsEach = 40, double spread = 0.4, int days = 10, double between = 0.4)
    {
        var random = new RandomStream(seed, 1);
        var paces = Sheets.Select(sheet => sheet.Evaluator).Distinct().ToDictionary(name => name ?? "", _ => Math.Exp(between * random.NextNormal()));
        foreach (Sheet sheet in Sheets)
        {
            DateTimeOffset time = start.AddDays(random.NextBelow(days)).AddMinutes(random.NextBelow(9 * 60));
            double pace = secondsEach * paces[sheet.Evaluator ?? ""] * Math.Exp(spread * random.NextNormal());
            Stamp(sheet, time, pace, random);
        }

        return this;
    }

    internal static void Stamp(Sheet sheet, DateTimeOffset time, double secondsEach, RandomStream? random = null)
    {
        for (int item = 0; item < sheet.Scores.Length; item++)
        {
            sheet.Details[item] = sheet.Details[item] with { Time = time };
            time = time.AddSeconds(Math.Round(secondsEach * (random is null ? 1 : 0.5 + random.NextDouble()), 1));
        }
    }

    internal ObservationTable Table()
    {
        var builder = new ObservationTableBuilder(Scheme);
        foreach (Sheet sheet in Sheets)
        {
            for (int item = 0; item < sheet.Scores.Length; item++)
            {
                ObservedValue value = sheet.Scores[item] is { } score ? ObservedValue.OfNumber((decimal)score) : ObservedValue.Missing;
                builder.Add(sheet.Subject, Name("L", item), value, sheet.Evaluator, sheet.Details[item]);
            }
        }

        return builder.Build();
    }

    internal PatternRound Round() => PatternRound.Of(Scheme, Table());

    private double? Draw(double level, int step, double missing, RandomStream random)
    {
        double share = 1 / (1 + Math.Exp(-(level + (0.8 * random.NextNormal()))));
        double score = Math.Round(Math.Round(share * (Levels - 1) / step) * step);
        return random.NextDouble() < missing ? null : Math.Clamp(score, 0, Levels - 1);
    }
}

namespace Evaluation.Studies.Sampling;

/// <summary>Whether the test of samples holds its level on random ones, and finds those that were picked.</summary>
internal static class SamplingStudy
{
    private const int FullRounds = 4_000;
    private const int FullPower = 1_000;

    internal static async Task<int> RunAsync(StudyRun run)
    {
        await run.WriteAsync("sampling.md", $"""
            # Can a sample pass for random?

            Written by `dotnet run -c Release --project benchmarks/Evaluation.Studies -- sampling {run.Arguments}`; do not edit.

            `SampleCheck` compares a sample with its frame in three ways: shares of strata, size, earlier rank. It says that a sample cannot pass for random when the
            smallest p-value after Holm's method is at most 0.05. Each test uses 999 simulated samples where it is not exact.

            ## The level

            Share of random samples (simple, or drawn within strata by `SampleDraw`) that were called not random, in per cent with its Monte Carlo error. 5 is allowed; a share
            that exceeds it by more than three errors is bold.

            {Level(run)}
            ## Power against picking

            Units are drawn without replacement with a chance in proportion to exp(strength × z), where z is the standard score of what the picker looks at: size, earlier rank
            (good ones first), or 1 for the units of one favoured stratum. Strength 0 is a random sample; at 1 a unit one standard deviation up is 2.7 times as likely to be taken.
            Share found, in per cent.

            {Power(run)}
            ## Reading it

            A small frame or sample carries little: with 6 of 30 taken, only blatant picking is found. Passing proves nothing: a picker who looks at something that the
            frame does not record is never found here.
            """);
        return 0;
    }

    private static string Level(StudyRun run)
    {
        var table = new MarkdownTable("frame", "units", "sample", "coverage of strata", "size", "earlier rank", "any, after Holm");
        foreach (FrameDesign design in FrameDesign.All)
        {
            SampleOutcome[] outcomes = run.Each("level, " + design.Name, run.Rounds(FullRounds, 200), round => SampleOutcome.Of(design, Picker.Nobody, 0, run.SeedOf("level" + design.Name, round)));
            table.Add(
                design.Name, design.Units.ToText(), design.Sample.ToText(), Share(outcomes, one => one.Coverage), Share(outcomes, one => one.Size), Share(outcomes, one => one.Rank), Share(outcomes, one => one.Any));
        }

        return table.ToString();
    }

    private static string Power(StudyRun run)
    {
        double[] strengths = [0.25, 0.5, 1, 2];
        var table = new MarkdownTable(["frame", "picked by", .. strengths.Select(strength => strength.ToText())]);
        foreach (FrameDesign design in FrameDesign.All.Where(design => !design.IsStratified))
        {
            foreach (Picker picker in Enum.GetValues<Picker>().Where(picker => picker != Picker.Nobody && (picker != Picker.Stratum || design.Strata > 1)))
            {
                IEnumerable<string> found = strengths.Select(strength => Rate(run.Each(
                    $"power, {design.Name}, {picker}, {strength.ToText()}",
                    run.Rounds(FullPower, 100),
                    round => SampleOutcome.Of(design, picker, strength, run.SeedOf(design.Name + picker + strength.ToText(), round)))).Text);
                table.Add([design.Name, picker == Picker.Rank ? "earlier rank" : picker == Picker.Size ? "size" : "stratum", .. found]);
            }
        }

        return table.ToString();
    }

    private static (string Text, double Share, double Error) Rate(SampleOutcome[] outcomes) => Rate(outcomes, one => one.Any);

    private static (string Text, double Share, double Error) Rate(SampleOutcome[] outcomes, Func<SampleOutcome, bool?> rejected)
    {
        bool[] tested = [.. outcomes.Select(rejected).OfType<bool>()];
        if (tested.Length == 0)
            return ("–", 0, 0);
        double share = (double)tested.Count(one => one) / tested.Length;
        double error = Math.Sqrt(Math.Max(share * (1 - share), 1.0 / tested.Length) / tested.Length);
        return (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{100 * share:0.0} ± {100 * error:0.0}"), share, error);
    }

    private static string Share(SampleOutcome[] outcomes, Func<SampleOutcome, bool?> rejected)
    {
        (string text, double share, double error) = Rate(outcomes, rejected);
        return share > 0.05 + (3 * error) ? $"**{text}**" : text;
    }

    private static string ToText<T>(this T number)
        where T : IFormattable => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture);
}

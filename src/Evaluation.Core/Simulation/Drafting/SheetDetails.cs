using Evaluation.Statistics;

namespace Evaluation.Simulation.Drafting;

/// <summary>Gives honest sheets their evidence, comments and times.</summary>
internal sealed class SheetDetails(SimulationDraft draft, long seed)
{
    private const double SpreadOfSeconds = 0.5;
    private const double SpreadOfPace = 0.2;
    private const double ShortestBreak = 10;
    private const double BreakSpread = 30;
    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(8);

    private readonly RandomStream evidence = new(seed, 7);
    private readonly RandomStream comments = new(seed, 8);
    private readonly RandomStream times = new(seed, 9);

    internal void Write()
    {
        var clocks = new DateTimeOffset[draft.Settings.Evaluators];
        Array.Fill(clocks, SimulationDraft.FirstDay);
        double[] paces = [.. clocks.Select(_ => Math.Exp(SpreadOfPace * times.NextNormal()))];
        foreach (SimulatedSheet sheet in draft.Sheets)
        {
            WriteEvidence(sheet);
            WriteComments(sheet);
            if (draft.Settings.SecondsPerScore > 0)
                WriteTimes(sheet, ref clocks[sheet.Evaluator], paces[sheet.Evaluator]);
        }
    }

    private void WriteEvidence(SimulatedSheet sheet)
    {
        for (int leaf = 0; leaf < draft.Leaves.Length; leaf++)
        {
            if (evidence.NextDouble() < draft.Settings.Evidence && sheet.Places[leaf] >= 0)
                sheet.Evidence[leaf] = $"evidence/{draft.NameOfOffice(sheet.Office)}/{draft.Leaves[leaf].Code}.png";
        }
    }

    private void WriteComments(SimulatedSheet sheet)
    {
        for (int leaf = 0; leaf < draft.Leaves.Length; leaf++)
        {
            if (comments.NextDouble() < draft.Settings.Comments && sheet.Places[leaf] >= 0)
                sheet.Comments[leaf] = CommentText.Draw(comments);
        }
    }

    private void WriteTimes(SimulatedSheet sheet, ref DateTimeOffset clock, double pace)
    {
        var pause = TimeSpan.FromMinutes(ShortestBreak + (BreakSpread * times.NextDouble()));
        clock = clock.Add(pause);
        if (clock.TimeOfDay > SimulationDraft.FirstDay.TimeOfDay + WorkingDay)
            clock = clock.AddDays(1).Add(SimulationDraft.FirstDay.TimeOfDay + pause - clock.TimeOfDay);
        sheet.Opened = clock;
        sheet.Seconds = new double[draft.Leaves.Length];
        double spent = 0;
        for (int leaf = 0; leaf < sheet.Seconds.Length; leaf++)
            sheet.Seconds[leaf] = spent += pace * draft.Settings.SecondsPerScore * Math.Exp(SpreadOfSeconds * times.NextNormal());
        clock = clock.AddSeconds(spent);
    }

    /// <summary>When everything was in: the end of the last working day.</summary>
    internal static DateTimeOffset CloseOf(SimulationDraft draft)
    {
        DateTimeOffset last = draft.Sheets.Max(sheet => sheet.Opened.AddSeconds(sheet.Seconds?[^1] ?? 0));
        if (last < SimulationDraft.FirstDay)
            last = SimulationDraft.FirstDay;
        DateTimeOffset evening = new(last.Date, last.Offset);
        return evening.AddHours(last.TimeOfDay.TotalHours < 19 ? 20 : 24);
    }
}

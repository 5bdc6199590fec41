namespace Evaluation.Patterns.Screening.Copies;

/// <summary>How likely two sheets are to give the same on each indicator that both have, when neither is a copy.</summary>
/// <remarks>
/// Given the levels and the rounding of both (<see cref="LevelModel"/>). Sheets on one subject agree because of the subject, too: where a third sheet on it agrees
/// with either, the match is taken as certain. Sheets of one evaluator agree by the evaluator's habits: each match is at least as likely as a match between any two of
/// that evaluator's sheets, these two included.
/// </remarks>
internal sealed class PairChances
{
    private readonly SheetCodes codes;
    private readonly ValueList<ScoringSheet> sheets;
    private readonly LevelModel model;
    private readonly ILookup<int, int> bySubject;
    private readonly ILookup<int, int> byEvaluator;
    private readonly Dictionary<int, double[]> habits = [];
    private readonly Dictionary<(SheetLevel, SheetLevel), double[]> matches = [];
    private readonly Dictionary<int, SheetLevel> levels = [];

    internal PairChances(SheetCodes codes, ValueList<ScoringSheet> sheets)
    {
        (this.codes, this.sheets) = (codes, sheets);
        model = new LevelModel(codes, [.. Enumerable.Range(0, codes.Sheets)]);
        bySubject = Enumerable.Range(0, codes.Sheets).ToLookup(sheet => sheets[sheet].Subject);
        byEvaluator = Enumerable.Range(0, codes.Sheets).Where(sheet => sheets[sheet].Evaluator >= 0).ToLookup(sheet => sheets[sheet].Evaluator);
    }

    /// <summary>Whether all sheets on a subject, two or more, are the same where both have scores: a panel that scored together.</summary>
    internal bool IsConsensus(int subject)
    {
        int[] panel = [.. bySubject[subject]];
        return panel.Length > 1 && panel.Skip(1).All(other => Agree(codes.Row(panel[0]), codes.Row(other)));
    }

    /// <summary>The chances, one for each shared indicator; <see langword="null"/> for two sheets on a subject that nobody else scored.</summary>
    internal double[]? Of(int first, int second)
    {
        bool isOneSubject = sheets[first].Subject == sheets[second].Subject;
        int[] third = isOneSubject ? [.. bySubject[sheets[first].Subject].Where(sheet => sheet != first && sheet != second)] : [];
        if (isOneSubject && third.Length == 0)
            return null;
        double[] byLevel = ByLevel(LevelOf(first), LevelOf(second));
        bool isOneEvaluator = sheets[first].Evaluator >= 0 && sheets[first].Evaluator == sheets[second].Evaluator;
        double[]? habit = isOneEvaluator ? HabitOf(sheets[first].Evaluator) : null;
        ReadOnlySpan<int> a = codes.Row(first);
        ReadOnlySpan<int> b = codes.Row(second);
        var chances = new List<double>(codes.Items);
        for (int item = 0; item < codes.Items; item++)
        {
            if (a[item] == SheetCodes.Missing || b[item] == SheetCodes.Missing)
                continue;
            chances.Add(IsSeenBy(third, item, a[item], b[item]) ? 1 : Math.Max(byLevel[item], habit?[item] ?? 0));
        }

        return [.. chances];
    }

    private bool IsSeenBy(int[] third, int item, int one, int other)
    {
        foreach (int sheet in third)
        {
            int code = codes.Row(sheet)[item];
            if (code == one || code == other)
                return true;
        }

        return false;
    }

    private SheetLevel LevelOf(int sheet)
    {
        if (!levels.TryGetValue(sheet, out SheetLevel level))
            levels.Add(sheet, level = model.LevelOf(sheet));
        return level;
    }

    private double[] ByLevel(SheetLevel first, SheetLevel second)
    {
        if (!matches.TryGetValue((first, second), out double[]? found))
            matches.Add((first, second), found = model.MatchChances(first, second));
        return found;
    }

    /// <summary>By item, how often two of an evaluator's sheets, drawn with putting back, have the same.</summary>
    private double[] HabitOf(int evaluator)
    {
        if (habits.TryGetValue(evaluator, out double[]? found))
            return found;
        int[] own = [.. byEvaluator[evaluator]];
        found = new double[codes.Items];
        for (int item = 0; item < found.Length; item++)
        {
            int[] given = [.. own.Select(sheet => codes.Row(sheet)[item]).Where(code => code != SheetCodes.Missing)];
            found[item] = given.Length == 0 ? 0 : given.CountBy(code => code).Sum(count => (double)count.Value * count.Value) / ((double)given.Length * given.Length);
        }

        habits.Add(evaluator, found);
        return found;
    }

    private static bool Agree(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        for (int item = 0; item < first.Length; item++)
        {
            if (first[item] != second[item] && first[item] != SheetCodes.Missing && second[item] != SheetCodes.Missing)
                return false;
        }

        return true;
    }
}

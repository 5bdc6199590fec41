namespace Evaluation.Preparation;

/// <summary>Fills a missing number in with the subject's latest one of earlier rounds (沿用上轮).</summary>
/// <param name="Rounds">The earlier rounds, the latest first; <see langword="null"/> until <see cref="PreparationPlan.WithEarlier"/> gives them, and without them the step cannot be done.</param>
public sealed record ImputeFromEarlier(ValueList<EarlierRound>? Rounds = null) : PreparationStep
{
    private static readonly LocalText Unnamed = new("Fills missing numbers in with the latest of earlier rounds.", "以此前轮次的最近数插补缺失数。");

    /// <inheritdoc/>
    public override string Name => "impute-earlier";

    /// <inheritdoc/>
    public override LocalText Description => Rounds is null ? Unnamed : new LocalText(
        "Fills missing numbers in with the latest of earlier rounds: {0}.", "以此前轮次的最近数插补缺失数：{0}。").With(string.Join(", ", Rounds.Select(round => round.Name)));

    internal override void Run(StepWork work)
    {
        if (Rounds is null)
            work.Report(PreparationDiagnostics.NoEarlier);
        else
            Run(work, Rounds);
    }

    private void Run(StepWork work, ValueList<EarlierRound> rounds)
    {
        Dictionary<string, int>[] subjects =
            [.. rounds.Select(round => round.Table.Subjects.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal))];
        LocalText[] reasons = [.. rounds.Select(round => new LocalText("as in {0}", "沿用 {0}").With(round.Name))];
        foreach (int column in work.Indicators)
        {
            int[] columns = [.. rounds.Select(round => round.Table.FindColumn(work.Columns[column].Code))];
            foreach (int subject in work.Missing(column))
            {
                (int round, double? number) = Latest(rounds, work.Subjects[subject].Name, columns, subjects);
                ColumnFill.Fill(work, subject, column, number, round < 0 ? Description : reasons[round]);
            }
        }
    }

    private static (int Round, double? Number) Latest(ValueList<EarlierRound> rounds, string subject, int[] columns, Dictionary<string, int>[] subjects)
    {
        for (int round = 0; round < rounds.Count; round++)
        {
            if (columns[round] >= 0
                && subjects[round].TryGetValue(subject, out int row)
                && rounds[round].Table.Number(row, columns[round]) is { } number
                && double.IsFinite(number))
                return (round, number);
        }

        return (-1, null);
    }
}

namespace Evaluation.Preparation;

/// <summary>Fills a missing number in with the subject's latest one of earlier rounds (沿用上轮).</summary>
/// <param name="Rounds">The earlier rounds, the latest first.</param>
public sealed record ImputeFromEarlier(ValueList<EarlierRound> Rounds) : PreparationStep
{
    /// <inheritdoc/>
    public override string Name => "impute-earlier";

    /// <inheritdoc/>
    public override LocalText Description => new LocalText(
        "Fills missing numbers in with the latest of earlier rounds: {0}.", "以此前轮次的最近数插补缺失数：{0}。").With(string.Join(", ", Rounds.Select(round => round.Name)));

    internal override void Run(StepWork work)
    {
        Dictionary<string, int>[] subjects =
            [.. Rounds.Select(round => round.Table.Subjects.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal))];
        LocalText[] reasons = [.. Rounds.Select(round => new LocalText("as in {0}", "沿用 {0}").With(round.Name))];
        foreach (int column in work.Indicators)
        {
            int[] columns = [.. Rounds.Select(round => round.Table.FindColumn(work.Columns[column].Code))];
            foreach (int subject in work.Missing(column))
            {
                (int round, double? number) = Latest(work.Subjects[subject].Name, columns, subjects);
                ColumnFill.Fill(work, subject, column, number, round < 0 ? Description : reasons[round]);
            }
        }
    }

    private (int Round, double? Number) Latest(string subject, int[] columns, Dictionary<string, int>[] subjects)
    {
        for (int round = 0; round < Rounds.Count; round++)
        {
            if (columns[round] >= 0
                && subjects[round].TryGetValue(subject, out int row)
                && Rounds[round].Table.Number(row, columns[round]) is { } number
                && double.IsFinite(number))
                return (round, number);
        }

        return (-1, null);
    }
}

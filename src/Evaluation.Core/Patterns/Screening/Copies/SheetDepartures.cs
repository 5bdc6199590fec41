namespace Evaluation.Patterns.Screening.Copies;

/// <summary>How far each score of a sheet lies from what sheets of its level give, in standard deviations.</summary>
internal sealed class SheetDepartures
{
    private readonly PatternRound round;
    private readonly SheetCodes codes;
    private readonly Dictionary<string, LevelModel> byGroup = new(StringComparer.Ordinal);
    private readonly LevelModel others;

    /// <summary>Learns what is usual: within each peer group that has enough sheets of two or more evaluators, and among all other sheets.</summary>
    internal SheetDepartures(PatternRound round, SheetCodes codes, int fewestPeers)
    {
        (this.round, this.codes) = (round, codes);
        var rest = new List<int>();
        foreach (IGrouping<string, int> group in Enumerable.Range(0, codes.Sheets).GroupBy(GroupOf, StringComparer.Ordinal))
        {
            int[] members = [.. group];
            if (group.Key.Length > 0 && members.Length >= fewestPeers && members.Select(sheet => round.Sheets[sheet].Evaluator).Distinct().Count() > 1)
                byGroup.Add(group.Key, new LevelModel(codes, members));
            else
                rest.AddRange(members);
        }

        others = new LevelModel(codes, rest);
    }

    internal SharedDepartures Of(int[] sheets) => new([.. sheets.Select(Of)]);

    /// <summary>By item; <see cref="double.NaN"/> where the sheet has no score.</summary>
    private double[] Of(int sheet)
    {
        LevelModel model = byGroup.GetValueOrDefault(GroupOf(sheet), others);
        double[] chances = model.ChancesOf(model.LevelOf(sheet));
        ReadOnlySpan<int> row = codes.Row(sheet);
        double[] departures = new double[codes.Items];
        for (int item = 0; item < departures.Length; item++)
            departures[item] = row[item] == SheetCodes.Missing ? double.NaN : Standardised(chances, item, row[item]);
        return departures;
    }

    /// <summary>0 where the level leaves no choice.</summary>
    private double Standardised(double[] chances, int item, int code)
    {
        (double mean, double square) = (0, 0);
        for (int other = 0; other < codes.Values[item].Length; other++)
        {
            double place = codes.PlaceOf(item, other);
            double chance = chances[codes.Offsets[item] + other];
            mean += chance * place;
            square += chance * place * place;
        }

        double variance = square - (mean * mean);
        return variance < 1e-9 ? 0 : (codes.PlaceOf(item, code) - mean) / Math.Sqrt(variance);
    }

    private string GroupOf(int sheet) => round.Observations.Subjects[round.Sheets[sheet].Subject].Group ?? "";
}

using Evaluation.Observations;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>What offices gave themselves beside what they were given, leaf by leaf.</summary>
internal sealed class SelfShares
{
    /// <summary>So many leaves with both make an office comparable.</summary>
    internal const int FewestLeaves = 5;

    private readonly double[,] own;

    private SelfShares(OfficeTable table, PatternRound self)
    {
        Table = table;
        own = new double[table.Count, table.Round.Leaves.Count];
        Dictionary<string, int> places = Enumerable.Range(0, table.Count).ToDictionary(table.NameOf, place => place, StringComparer.Ordinal);
        ILookup<int, int> sheets = Enumerable.Range(0, self.Sheets.Count)
            .Where(sheet => places.ContainsKey(NameOf(self, sheet)))
            .ToLookup(sheet => places[NameOf(self, sheet)]);
        for (int office = 0; office < table.Count; office++)
        {
            for (int leaf = 0; leaf < own.GetLength(1); leaf++)
                own[office, leaf] = sheets[office].Select(sheet => self.Shares[sheet, leaf]).Average() ?? double.NaN;
        }
    }

    internal OfficeTable Table { get; }

    /// <summary>Lays self-scores beside the round; <see langword="null"/> when they belong to a scheme with other leaves.</summary>
    internal static SelfShares? Of(PatternContext context, OfficeTable table, ObservationTable self) =>
        self.Leaves.Select(leaf => leaf.Code).SequenceEqual(context.Round.Observations.Leaves.Select(leaf => leaf.Code), StringComparer.Ordinal)
            ? new SelfShares(table, PatternRound.Of(context.Round.Scheme, self, context.CancellationToken))
            : null;

    /// <summary>The share of a leaf's full mark that an office gave itself; NaN where it gave none.</summary>
    internal double Own(int office, int leaf) => own[office, leaf];

    /// <summary>The leaves on which an office has both.</summary>
    internal int[] Common(int office) => [.. LeavesOf(office).Where(leaf => !double.IsNaN(Table.Share(office, leaf)))];

    /// <summary>The leaves on which an office scored itself.</summary>
    internal int[] LeavesOf(int office) => [.. Enumerable.Range(0, own.GetLength(1)).Where(leaf => !double.IsNaN(own[office, leaf]))];

    /// <summary>Self-score less score on a leaf, as a share of the full mark; NaN without either.</summary>
    internal double Difference(int office, int leaf) => own[office, leaf] - Table.Share(office, leaf);

    private static string NameOf(PatternRound self, int sheet) => self.Observations.Subjects[self.Sheets[sheet].Subject].Name;
}

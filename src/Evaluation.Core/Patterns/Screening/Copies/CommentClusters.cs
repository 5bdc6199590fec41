using Evaluation.Evaluators.Rasch.Estimation;
using Evaluation.Observations;
using Evaluation.Patterns.Texts;
using Evaluation.Schemes;

namespace Evaluation.Patterns.Screening.Copies;

/// <summary>Comments gathered by text: those that are the same, or alike through a chain of pairs, stand together.</summary>
internal sealed class CommentClusters
{
    /// <summary>With fewer comments on an indicator, what they share may be all they say.</summary>
    private const int FewestForStandard = 10;

    private CommentClusters(int[][] rows, int compared, int standard) => (Rows, Compared, Standard) = (rows, compared, standard);

    /// <summary>The rows of each text that is used for several subjects or by several evaluators, the most used first.</summary>
    internal int[][] Rows { get; }

    /// <summary>How many different comments were long enough to be compared.</summary>
    internal int Compared { get; }

    /// <summary>How many comments were left out as standard phrases.</summary>
    internal int Standard { get; }

    internal static CommentClusters Of(PatternRound round, double similarity, CancellationToken cancellationToken)
    {
        ObservationTable table = round.Observations;
        int[][] byText =
        [
            .. Enumerable.Range(0, table.Count).Where(row => !string.IsNullOrWhiteSpace(table.CommentColumn![row]))
                .GroupBy(row => string.Concat(PlainText.Of(table.CommentColumn![row]!).Select(rune => rune.ToString())), StringComparer.Ordinal)
                .Where(text => text.Key.Length > 0).Select(text => text.ToArray()),
        ];
        // Each text once, or twice when it is used again: so that a thousand uses of one text are not half a million pairs.
        int[] owners = [.. byText.SelectMany((rows, text) => Enumerable.Repeat(text, Math.Min(2, rows.Length)))];
        var options = new TextReuseOptions { Similarity = similarity, Templates = TemplatesOf(round.Scheme) };
        TextReuse reuse = TextReuse.Among([.. owners.Select(text => table.CommentColumn![byText[text][0]])], options, cancellationToken);
        return Gather(table, byText, owners, reuse, options);
    }

    private static CommentClusters Gather(ObservationTable table, int[][] byText, int[] owners, TextReuse reuse, TextReuseOptions options)
    {
        var sets = new DisjointSets(byText.Length);
        var used = new HashSet<int>();
        foreach (TextPair pair in reuse.Pairs)
        {
            sets.Join(owners[pair.First], owners[pair.Second]);
            used.UnionWith([owners[pair.First], owners[pair.Second]]);
        }

        int[][] clusters = [.. used.Order().GroupBy(sets.Find).Select(texts => texts.SelectMany(text => byText[text]).Order().ToArray())];
        Dictionary<int, int> comments = CommentsByLeaf(table);
        int[][] own = [.. clusters.Select(rows => WithoutStandard(table, rows, comments, options.Boilerplate))];
        int[][] spread = [.. own.Where(rows => IsSpread(table, rows)).OrderByDescending(rows => rows.Length).ThenBy(rows => rows[0])];
        int different = reuse.Compared - owners.GroupBy(text => text).Count(copies => copies.Count() > 1 && used.Contains(copies.Key));
        return new CommentClusters(spread, different, clusters.Sum(rows => rows.Length) - own.Sum(rows => rows.Length));
    }

    /// <summary>The rows on indicators of whose comments only a small part has the text.</summary>
    private static int[] WithoutStandard(ObservationTable table, int[] rows, Dictionary<int, int> comments, double boilerplate) =>
    [
        .. rows.GroupBy(row => table.LeafColumn[row])
            .Where(leaf => comments[leaf.Key] < FewestForStandard || leaf.Count() <= boilerplate * comments[leaf.Key])
            .SelectMany(leaf => leaf).Order(),
    ];

    private static Dictionary<int, int> CommentsByLeaf(ObservationTable table) =>
        Enumerable.Range(0, table.Count).Where(row => !string.IsNullOrWhiteSpace(table.CommentColumn![row]))
            .CountBy(row => table.LeafColumn[row]).ToDictionary(leaf => leaf.Key, leaf => leaf.Value);

    private static bool IsSpread(ObservationTable table, int[] rows) =>
        rows.Length > 1 && rows.Select(row => (table.SubjectColumn[row], table.EvaluatorPositionOf(row))).Distinct().Count() > 1;

    private static ValueList<string> TemplatesOf(Scheme scheme) =>
        scheme.AllIndicators.SelectMany(indicator => new[] { indicator.Title, indicator.Note }).OfType<string>().ToValueList();
}

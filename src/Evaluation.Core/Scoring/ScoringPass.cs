using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Rules;

namespace Evaluation.Scoring;

/// <summary>One pass over a round: finds each leaf's observation, runs its rules, and adds up the tree.</summary>
internal sealed class ScoringPass(CompiledScheme compiled, ObservationTable table, DiagnosticBag diagnostics)
{
    private const int SubjectsPerBlock = 512;

    /// <summary>The most refusals that are listed; one column named wrongly makes millions.</summary>
    private const int MostListed = 10_000;

    private readonly SchemeLayout layout = compiled.Layout;

    internal ScoreGrid Grid { get; } = new(compiled.Layout, table.Subjects.Count);

    internal void Run(int threads, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        PlaceRows();
        int subjects = table.Subjects.Count;
        if (subjects == 0)
            diagnostics.Add(ScoringDiagnostics.NoSubjects, new Place(table.SourceName, 0, 0));
        int blocks = (subjects + SubjectsPerBlock - 1) / SubjectsPerBlock;
        int done = 0;
        long refused = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, blocks, parallel, block =>
        {
            int first = block * SubjectsPerBlock;
            Interlocked.Add(ref refused, ScoreBlock(first, Math.Min(first + SubjectsPerBlock, subjects)));
            progress?.Report((double)Interlocked.Increment(ref done) / blocks);
        });
        ListRefusals(refused);
    }

    /// <summary>Puts each row of the table into the cell of its subject and leaf; a second row for one cell is an error.</summary>
    private void PlaceRows()
    {
        for (int row = 0; row < table.Count; row++)
        {
            int cell = (table.SubjectColumn[row] * Grid.LeafCount) + table.LeafColumn[row];
            int first = Grid.Rows[cell];
            if (first < 0)
                Grid.Rows[cell] = row;
            else
                ReportSecond(row, first);
        }
    }

    private void ReportSecond(int row, int first)
    {
        Observation second = table[row];
        Place firstPlace = table.PlaceOf(first);
        string where = firstPlace.IsUnknown ? FormattableString.Invariant($"#{first + 1}") : firstPlace.ToString();
        diagnostics.Add(
            ScoringDiagnostics.SeveralObservations, table.PlaceOf(row), second.Subject!.Name, second.IndicatorCode, where);
    }

    /// <summary>Scores some subjects.</summary>
    /// <returns>How many of their leaves were refused; when any was, nothing was added up.</returns>
    private int ScoreBlock(int first, int end)
    {
        int refused = 0;
        for (int leaf = 0; leaf < compiled.Kernels.Length; leaf++)
            refused += ScoreLeaf(leaf, first, end);
        for (int subject = first; refused == 0 && subject < end; subject++)
            AddUp(subject);
        return refused;
    }

    private int ScoreLeaf(int leaf, int first, int end)
    {
        LeafKernel kernel = compiled.Kernels[leaf];
        RuleOutcome[] outcomes = compiled.Outcomes[leaf];
        SchemeNode node = layout.Nodes[layout.LeafNodes[leaf]];
        int refused = 0;
        for (int subject = first; subject < end; subject++)
        {
            int leafCell = (subject * Grid.LeafCount) + leaf;
            int nodeCell = (subject * Grid.Width) + node.Position;
            decimal points = kernel(new Observation(table, Grid.Rows[leafCell]), out int fired);
            Grid.Fired[leafCell] = (short)fired;
            if (outcomes[fired] == RuleOutcome.Award)
                Grid.Scores[nodeCell] = Round(points, node);
            else if (outcomes[fired] == RuleOutcome.Withhold)
                Grid.States[nodeCell] = NodeState.Withheld;
            else
                refused++;
        }

        return refused;
    }

    private void AddUp(int subject)
    {
        Span<decimal> scores = Grid.ScoresOf(subject);
        Span<NodeState> states = Grid.StatesOf(subject);
        foreach (int position in layout.BranchesBottomUp)
        {
            SchemeNode branch = layout.Nodes[position];
            if (!branch.Aggregator!.TryAggregate(scores, states, out decimal score))
                states[position] = NodeState.Withheld;
            if (position == 0)
                Grid.ExactTotals[subject] = Precision.Snap(score);
            scores[position] = Round(score, branch);
        }
    }

    private static decimal Round(decimal score, SchemeNode node) =>
        node.Rounding.Mode == Schemes.RoundingMode.None ? score : node.Rounding.Apply(Precision.Snap(score));

    /// <summary>Lists refusals subject by subject up to a limit, and counts the rest, so that no number of threads changes the list.</summary>
    private void ListRefusals(long refused)
    {
        long left = Math.Min(refused, MostListed);
        for (int cell = 0; left > 0; cell++)
        {
            (int subject, int leaf) = Math.DivRem(cell, Grid.LeafCount);
            Rule rule = compiled.LeafRules[leaf][Grid.Fired[cell]];
            if (rule.Outcome != RuleOutcome.Refuse)
                continue;
            Refuse(subject, rule, Grid.Rows[cell]);
            left--;
        }

        if (refused > MostListed)
            diagnostics.Add(ScoringDiagnostics.MoreRefusals, new Place(table.SourceName, 0, 0), MostListed, refused - MostListed);
    }

    private void Refuse(int subject, Rule rule, int row) => diagnostics.Add(
        rule.Refusal!,
        row < 0 ? new Place(table.SourceName, 0, 0, rule.IndicatorCode) : table.PlaceOf(row),
        table.Subjects[subject].Name,
        rule.IndicatorCode,
        ObservedText.Of(new Observation(table, row).Value),
        rule.Description);
}

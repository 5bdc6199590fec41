using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Rules;

namespace Evaluation.Scoring;

/// <summary>One pass over a round: finds each leaf's observation, runs its rules, and adds up the tree.</summary>
internal sealed class ScoringPass(CompiledScheme compiled, ObservationTable observations, DiagnosticBag diagnostics)
{
    private const int SubjectsPerBlock = 512;

    private readonly SchemeLayout layout = compiled.Layout;
    private ObservationTable table = observations;

    internal ScoreGrid Grid { get; } = new(compiled.Layout, observations.Subjects.Count);

    /// <summary>The observations, with relative values where a leaf's method asks for them.</summary>
    internal ObservationTable Table => table;

    internal void Run(int threads, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        PlaceRows();
        table = RelativeValues.Fill(table, compiled.Leaves, Grid, diagnostics);
        int subjects = table.Subjects.Count;
        if (subjects == 0)
            diagnostics.Add(ScoringDiagnostics.NoSubjects, new Place(table.SourceName, 0, 0));
        int blocks = (subjects + SubjectsPerBlock - 1) / SubjectsPerBlock;
        var found = new List<Diagnostic>[blocks];
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, blocks, parallel, block =>
        {
            int first = block * SubjectsPerBlock;
            found[block] = ScoreBlock(first, Math.Min(first + SubjectsPerBlock, subjects));
            progress?.Report((double)Interlocked.Increment(ref done) / blocks);
        });
        foreach (List<Diagnostic> some in found)
            diagnostics.AddRange(some);
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

    private List<Diagnostic> ScoreBlock(int first, int end)
    {
        var found = new DiagnosticBag();
        for (int leaf = 0; leaf < compiled.Kernels.Length; leaf++)
            ScoreLeaf(leaf, first, end, found);
        if (found.HasErrors)
            return [.. found.ToList()];
        for (int subject = first; subject < end; subject++)
            AddUp(subject);
        return [.. found.ToList()];
    }

    private void ScoreLeaf(int leaf, int first, int end, DiagnosticBag found)
    {
        LeafKernel kernel = compiled.Kernels[leaf];
        RuleOutcome[] outcomes = compiled.Outcomes[leaf];
        SchemeNode node = layout.Nodes[layout.LeafNodes[leaf]];
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
                Refuse(subject, leaf, fired, found);
        }
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
            scores[position] = branch.Rounding.Mode == Schemes.RoundingMode.R4 && states[position] == NodeState.Scored
                ? branch.Rounding.ApplyInBinary(branch.Aggregator.AggregateInBinary(scores, states))
                : Round(score, branch);
        }
    }

    private static decimal Round(decimal score, SchemeNode node) =>
        node.Rounding.Mode == Schemes.RoundingMode.None ? score : node.Rounding.Apply(Precision.Snap(score));

    private void Refuse(int subject, int leaf, int fired, DiagnosticBag found)
    {
        Rule rule = compiled.LeafRules[leaf][fired];
        int row = Grid.Rows[(subject * Grid.LeafCount) + leaf];
        found.Add(
            rule.Refusal!,
            row < 0 ? new Place(table.SourceName, 0, 0, rule.IndicatorCode) : table.PlaceOf(row),
            table.Subjects[subject].Name,
            rule.IndicatorCode,
            new Observation(table, row).Value,
            rule.Description);
    }
}

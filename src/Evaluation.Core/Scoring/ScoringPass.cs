using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Rules;

namespace Evaluation.Scoring;

/// <summary>One pass over a round: finds each leaf's observation, runs its rules, and adds up the tree.</summary>
/// <param name="compiled">The scheme.</param>
/// <param name="table">The observations.</param>
/// <param name="diagnostics">Takes what is wrong with them.</param>
/// <param name="engine">Who asks the rules; <see langword="null"/> for the compiled kernels.</param>
internal sealed class ScoringPass(
    CompiledScheme compiled, ObservationTable table, DiagnosticBag diagnostics, ILeafEngine? engine = null)
{
    private const int SubjectsPerBlock = 512;

    private readonly SchemeLayout layout = compiled.Layout;

    internal ScoreGrid Grid { get; } = new(compiled.Layout, table.Subjects.Count);

    internal void Run(int threads, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        PlaceRows();
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
            found[block] = ScoreBlock(first, Math.Min(first + SubjectsPerBlock, subjects), cancellationToken);
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

    private List<Diagnostic> ScoreBlock(int first, int end, CancellationToken cancellationToken)
    {
        var found = new DiagnosticBag();
        if (engine is null)
            AskKernels(first, end, found);
        else
            AskEngine(engine, first, end, found, cancellationToken);
        if (found.HasErrors)
            return [.. found.ToList()];
        for (int subject = first; subject < end; subject++)
            AddUp(subject);
        return [.. found.ToList()];
    }

    private void AskKernels(int first, int end, DiagnosticBag found)
    {
        for (int leaf = 0; leaf < compiled.Kernels.Length; leaf++)
            ScoreLeaf(leaf, first, end, found);
    }

    private void ScoreLeaf(int leaf, int first, int end, DiagnosticBag found)
    {
        LeafKernel kernel = compiled.Kernels[leaf];
        RuleOutcome[] outcomes = compiled.Outcomes[leaf];
        SchemeNode node = layout.Nodes[layout.LeafNodes[leaf]];
        for (int subject = first; subject < end; subject++)
        {
            int leafCell = (subject * Grid.LeafCount) + leaf;
            decimal points = kernel(new Observation(table, Grid.Rows[leafCell]), out int fired);
            Grid.Fired[leafCell] = (short)fired;
            Settle(subject, leaf, node, outcomes[fired], points, found);
        }
    }

    private void AskEngine(ILeafEngine asked, int first, int end, DiagnosticBag found, CancellationToken cancellationToken)
    {
        Subject[] subjects = [.. Enumerable.Range(first, end - first).Select(subject => table.Subjects[subject])];
        int firstCell = first * Grid.LeafCount;
        int[] rows = Grid.Rows[firstCell..(end * Grid.LeafCount)];
        var answers = new LeafAnswer[rows.Length];
        asked.Run(subjects, Array.ConvertAll(rows, row => new Observation(table, row)), answers, cancellationToken);
        for (int i = 0; i < answers.Length; i++)
            Settle(firstCell + i, answers[i], found);
    }

    private void Settle(int leafCell, LeafAnswer answer, DiagnosticBag found)
    {
        (int subject, int leaf) = Math.DivRem(leafCell, Grid.LeafCount);
        RuleOutcome outcome = compiled.Outcomes[leaf][answer.Fired];
        Grid.Fired[leafCell] = (short)answer.Fired;
        if (answer.Instead is not null)
            (Grid.Replaced[leafCell], outcome) = (answer, answer.Instead.Outcome);
        Settle(subject, leaf, layout.Nodes[layout.LeafNodes[leaf]], outcome, answer.Points, found);
    }

    private void Settle(int subject, int leaf, SchemeNode node, RuleOutcome outcome, decimal points, DiagnosticBag found)
    {
        int nodeCell = (subject * Grid.Width) + node.Position;
        if (outcome == RuleOutcome.Award)
            Grid.Scores[nodeCell] = Round(points, node);
        else if (outcome == RuleOutcome.Withhold)
            Grid.States[nodeCell] = NodeState.Withheld;
        else
            Refuse(subject, leaf, Grid.Fired[(subject * Grid.LeafCount) + leaf], found);
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

using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Rules.Formulas;
using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>One pass over a round: finds each leaf's observation, runs its rules, adds up the tree, and applies the adjustments.</summary>
/// <param name="compiled">The scheme.</param>
/// <param name="observations">The observations.</param>
/// <param name="diagnostics">Takes what is wrong with them.</param>
/// <param name="engine">Who asks the rules; <see langword="null"/> for the compiled kernels.</param>
internal sealed class ScoringPass(
    CompiledScheme compiled, ObservationTable observations, DiagnosticBag diagnostics, ILeafEngine? engine = null)
{
    private const int SubjectsPerBlock = 512;

    /// <summary>The most refusals that are listed; one column named wrongly makes millions.</summary>
    private const int MostListed = 10_000;

    /// <summary>In place of a rule's position: the rule's formula has no value for the observation.</summary>
    private const short NoValue = -2;

    private readonly SchemeLayout layout = compiled.Layout;
    private ObservationTable table = observations;

    internal ScoreGrid Grid { get; } = new(compiled.Layout, observations.Subjects.Count);

    /// <summary>The observations, with joined ones where leaves have panels and relative values where methods ask for them.</summary>
    internal ObservationTable Table => table;

    internal void Run(int threads, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var panels = new PanelValues(compiled, table, Grid, diagnostics);
        PlaceRows(panels);
        table = panels.Fill();
        table = RelativeValues.Fill(table, compiled.Leaves, Grid, diagnostics);
        int subjects = table.Subjects.Count;
        if (subjects == 0)
            diagnostics.Add(ScoringDiagnostics.NoSubjects, new Place(table.SourceName, 0, 0));
        int blocks = (subjects + SubjectsPerBlock - 1) / SubjectsPerBlock;
        long refused = 0;
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, blocks, parallel, block =>
        {
            int first = block * SubjectsPerBlock;
            Interlocked.Add(ref refused, ScoreBlock(first, Math.Min(first + SubjectsPerBlock, subjects), cancellationToken));
            progress?.Report((double)Interlocked.Increment(ref done) / blocks);
        });
        ListRefusals(refused);
    }

    /// <summary>Puts each row of the table into the cell of its subject and leaf; a second row for one cell goes to its panel, or is an error.</summary>
    private void PlaceRows(PanelValues panels)
    {
        for (int row = 0; row < table.Count; row++)
        {
            int cell = (table.SubjectColumn[row] * Grid.LeafCount) + table.LeafColumn[row];
            int first = Grid.Rows[cell];
            if (first < 0)
                Grid.Rows[cell] = row;
            else if (!panels.TryAdd(cell, row))
                SecondObservation.Report(table, row, first, diagnostics);
        }
    }

    /// <summary>Scores some subjects.</summary>
    /// <returns>How many of their leaves were refused; when any was, nothing was added up.</returns>
    private int ScoreBlock(int first, int end, CancellationToken cancellationToken)
    {
        int refused = engine is null ? AskKernels(first, end) : AskEngine(engine, first, end, cancellationToken);
        for (int subject = first; refused == 0 && subject < end; subject++)
            AddUp(subject);
        return refused;
    }

    private int AskKernels(int first, int end)
    {
        int refused = 0;
        for (int leaf = 0; leaf < compiled.Kernels.Length; leaf++)
            refused += ScoreLeaf(leaf, first, end);
        return refused;
    }

    private int ScoreLeaf(int leaf, int first, int end)
    {
        LeafKernel kernel = compiled.Kernels[leaf];
        RuleOutcome[] outcomes = compiled.Outcomes[leaf];
        SchemeNode node = layout.Leaf(leaf);
        int refused = 0;
        for (int subject = first; subject < end; subject++)
        {
            int leafCell = (subject * Grid.LeafCount) + leaf;
            decimal points = 0;
            int fired = NoValue;
            try
            {
                points = kernel(new Observation(table, Grid.Rows[leafCell]), out int asked);
                fired = asked;
            }
            catch (ArithmeticException)
            {
                // A formula without a value for this observation: listed with its reason when all is done.
            }

            Grid.Fired[leafCell] = (short)fired;
            refused += Settle(subject, node, fired < 0 ? RuleOutcome.Refuse : outcomes[fired], points);
        }

        return refused;
    }

    private int AskEngine(ILeafEngine asked, int first, int end, CancellationToken cancellationToken)
    {
        Subject[] subjects = [.. Enumerable.Range(first, end - first).Select(subject => table.Subjects[subject])];
        int firstCell = first * Grid.LeafCount;
        int[] rows = Grid.Rows[firstCell..(end * Grid.LeafCount)];
        var answers = new LeafAnswer[rows.Length];
        asked.Run(subjects, Array.ConvertAll(rows, row => new Observation(table, row)), answers, cancellationToken);
        int refused = 0;
        for (int i = 0; i < answers.Length; i++)
            refused += Settle(firstCell + i, answers[i]);
        return refused;
    }

    private int Settle(int leafCell, LeafAnswer answer)
    {
        (int subject, int leaf) = Math.DivRem(leafCell, Grid.LeafCount);
        RuleOutcome outcome = answer.HasNoValue ? RuleOutcome.Refuse : compiled.Outcomes[leaf][answer.Fired];
        Grid.Fired[leafCell] = answer.HasNoValue ? NoValue : (short)answer.Fired;
        if (answer.Instead is not null)
            (Grid.Replaced[leafCell], outcome) = (answer, answer.Instead.Outcome);
        return Settle(subject, layout.Leaf(leaf), outcome, answer.Points);
    }

    /// <summary>Does what a rule says.</summary>
    /// <returns>1 when it refuses, else 0.</returns>
    private int Settle(int subject, SchemeNode node, RuleOutcome outcome, decimal points)
    {
        int nodeCell = (subject * Grid.Width) + node.Position;
        if (outcome == RuleOutcome.Award)
            Grid.Scores[nodeCell] = node.Round(points);
        else if (outcome == RuleOutcome.Withhold)
            Grid.States[nodeCell] = NodeState.Withheld;
        else
            return 1;
        return 0;
    }

    private void AddUp(int subject)
    {
        Span<decimal> scores = Grid.ScoresOf(subject);
        Span<NodeState> states = Grid.StatesOf(subject);
        var overrides = new OverrideRun(compiled, Grid, subject);
        overrides.ApplyToLeaves();
        foreach (int position in layout.BranchesBottomUp)
        {
            SchemeNode branch = layout.Nodes[position];
            if (!branch.Aggregator!.TryAggregate(scores, states, out decimal score))
                states[position] = NodeState.Withheld;
            else if (position == 0 && compiled.Adjustments.Length > 0)
                Adjust(subject, Precision.Snap(score));
            else
                Settle(subject, branch, score);
            overrides.Apply(position);
        }
    }

    private void Settle(int subject, SchemeNode branch, decimal score)
    {
        Span<decimal> scores = Grid.ScoresOf(subject);
        if (branch.Position == 0)
            Grid.ExactTotals[subject] = Precision.Snap(score);
        scores[branch.Position] = branch.Rounding.Mode == RoundingMode.R4
            ? branch.Rounding.ApplyInBinary(branch.Aggregator!.AggregateInBinary(scores, Grid.StatesOf(subject)))
            : branch.Round(score);
    }

    private void Adjust(int subject, decimal total)
    {
        var run = new AdjustmentRun(compiled, Grid.ScoresOf(subject), Grid.StatesOf(subject));
        decimal? adjusted = run.Apply(total, out int failedBy);
        Grid.FailedBy[subject] = (short)(failedBy + 1);
        Grid.ExactTotals[subject] = adjusted ?? 0;
        Grid.ScoresOf(subject)[0] = adjusted is { } score ? layout.Nodes[0].Round(score) : 0;
        if (adjusted is null)
            Grid.StatesOf(subject)[0] = NodeState.Withheld;
    }

    /// <summary>Lists refusals subject by subject up to a limit, and counts the rest, so that no number of threads changes the list.</summary>
    private void ListRefusals(long refused)
    {
        long left = Math.Min(refused, MostListed);
        for (int cell = 0; left > 0; cell++)
        {
            (int subject, int leaf) = Math.DivRem(cell, Grid.LeafCount);
            short fired = Grid.Fired[cell];
            bool isRefused = Grid.Replaced.TryGetValue(cell, out LeafAnswer replaced)
                ? replaced.Instead!.Outcome == RuleOutcome.Refuse
                : fired == NoValue || compiled.LeafRules[leaf][fired].Outcome == RuleOutcome.Refuse;
            if (!isRefused)
                continue;
            Refuse(subject, leaf, fired);
            left--;
        }

        if (refused > MostListed)
            diagnostics.Add(ScoringDiagnostics.MoreRefusals, new Place(table.SourceName, 0, 0), MostListed, refused - MostListed);
    }

    private void Refuse(int subject, int leaf, short fired)
    {
        int row = Grid.Rows[(subject * Grid.LeafCount) + leaf];
        string code = compiled.Leaves[leaf].Code;
        diagnostics.Add(
            fired == NoValue ? FormulaDiagnostics.NoValue : compiled.LeafRules[leaf][fired].Refusal!,
            row < 0 ? new Place(table.SourceName, 0, 0, code) : table.PlaceOf(row),
            table.Subjects[subject].Name,
            code,
            ObservedText.Of(new Observation(table, row).Value),
            fired == NoValue ? WhyNoValue(leaf, row) : compiled.LeafRules[leaf][fired].Description);
    }

    /// <summary>Asks once more, to hear why there is no value.</summary>
    private LocalText WhyNoValue(int leaf, int row)
    {
        try
        {
            compiled.Kernels[leaf](new Observation(table, row), out _);
        }
        catch (ArithmeticException fault)
        {
            return FormulaException.ReasonOf(fault);
        }

        throw new InvalidOperationException("A formula failed once and not again.");
    }
}

using System.Buffers;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Rules.Formulas;
using Evaluation.Rules.Kernels;
using Evaluation.Schemes;
using Evaluation.Scoring.Aggregators;
using Evaluation.Scoring.Dates;

namespace Evaluation.Scoring;

/// <summary>One pass over a round: finds each leaf's observation, runs its rules, adds up the tree, and applies the adjustments.</summary>
/// <param name="compiled">The scheme.</param>
/// <param name="observations">The observations.</param>
/// <param name="diagnostics">Takes what is wrong with them.</param>
/// <param name="engine">Who asks the rules; <see langword="null"/> for the compiled kernels.</param>
/// <param name="placed">A grid whose rows are placed and joined already; <see langword="null"/> for a new one.</param>
internal sealed class ScoringPass(
    CompiledScheme compiled, ObservationTable observations, DiagnosticBag diagnostics, ILeafEngine? engine = null, ScoreGrid? placed = null)
{
    /// <summary>The most refusals that are listed; one column named wrongly makes millions.</summary>
    private const int MostListed = 10_000;

    /// <summary>In place of a rule's position: the rule's formula has no value for the observation, or a custom method is at fault.</summary>
    private const short NoValue = -2;

    private readonly SchemeLayout layout = compiled.Layout;
    private readonly NegativeScores negatives = new();
    private ObservationTable table = observations;

    internal ScoreGrid Grid { get; } = placed ?? new ScoreGrid(compiled.Layout, observations.Subjects.Count);

    /// <summary>The observations, with joined ones where leaves have panels and relative values where methods ask for them.</summary>
    internal ObservationTable Table => table;

    internal void Run(int threads, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        JoinRows(threads);
        table = new DateValues(table, compiled.Reckoners, diagnostics).Fill(MostListed);
        table = RelativeValues.Fill(table, compiled.Leaves, Grid, diagnostics);
        ScorePlaced(threads, progress, cancellationToken);
    }

    /// <summary>Scores rows that are placed and joined.</summary>
    internal void ScorePlaced(int threads, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        int subjects = table.Subjects.Count;
        if (subjects == 0)
            diagnostics.Add(ScoringDiagnostics.NoSubjects, new Place(table.SourceName, 0, 0));
        long refused = 0;
        var blocks = new SubjectBlocks(subjects, layout.Stages.Length, threads, progress, cancellationToken);
        blocks.Run((first, end) => Interlocked.Add(ref refused, ScoreBlock(first, end, cancellationToken)));
        for (int stage = 1; refused == 0 && stage < layout.Stages.Length; stage++)
            RunStage(layout.Stages[stage], blocks);
        ListRefusals(refused);
        ListVerdictFaults();
        negatives.List(layout, Grid, table, MostListed, diagnostics);
    }

    /// <summary>Places the rows, and joins those of panels.</summary>
    private void JoinRows(int threads)
    {
        var listed = new CappedDiagnostics(diagnostics, MostListed);
        var panels = new PanelValues(compiled, table, Grid, listed);
        new RowPlacement(table, Grid).Place(threads, (cell, row, first) =>
        {
            if (!panels.TryAdd(cell, row))
                SecondObservation.Report(table, row, first, listed);
        });
        table = panels.Fill();
        listed.Finish(table.SourceName);
    }

    /// <summary>Compares all subjects on a branch, then adds up what stands on it.</summary>
    private void RunStage(Stage stage, SubjectBlocks blocks)
    {
        SchemeNode compared = stage.Compared!;
        var comparisons = Comparisons.Of(compared, Grid);
        Outranking?[] outrankings = new Outranking?[Grid.SubjectCount];
        Grid.Outrankings.Add(compared.Position, outrankings);
        blocks.Run((first, end) =>
        {
            for (int subject = first; subject < end; subject++)
            {
                outrankings[subject] = comparisons.TryOutrank(subject);
                Settle(subject, compared, Grid.TryAggregate(compared, subject, out decimal score), score);
                new OverrideRun(compiled, Grid, subject).Apply(compared.Position);
                AddUp(subject, stage);
            }
        });
    }

    /// <summary>Scores some subjects.</summary>
    /// <returns>How many of their leaves were refused; when any was, nothing was added up.</returns>
    private int ScoreBlock(int first, int end, CancellationToken cancellationToken)
    {
        Grid.Clear(first, end);
        int refused = engine is null ? AskKernels(first, end) : AskEngine(engine, first, end, cancellationToken);
        for (int subject = first; refused == 0 && subject < end; subject++)
        {
            new OverrideRun(compiled, Grid, subject).ApplyToLeaves();
            AddUp(subject, layout.Stages[0]);
        }

        return refused;
    }

    private int AskKernels(int first, int end)
    {
        int refused = 0;
        for (int leaf = 0; leaf < compiled.Kernels.Length; leaf++)
            refused += compiled.Custom[leaf] is { } custom ? ScoreLeaf(custom, leaf, first, end) : ScoreLeaf(leaf, first, end);
        return refused;
    }

    private int ScoreLeaf(CustomLeaf custom, int leaf, int first, int end)
    {
        int refused = 0;
        for (int subject = first; subject < end; subject++)
        {
            int leafCell = (subject * Grid.LeafCount) + leaf;
            bool isSound = custom.Ask(new Observation(table, Grid.Rows[leafCell]), out int fired, out decimal points) is null;
            Grid.Fired[leafCell] = isSound ? (short)fired : NoValue;
            refused += Settle(subject, layout.Leaf(leaf), isSound ? compiled.Outcomes[leaf][fired] : RuleOutcome.Refuse, points);
        }

        return refused;
    }

    private int ScoreLeaf(int leaf, int first, int end)
    {
        SchemeNode node = layout.Leaf(leaf);
        LeafCells cells = Grid.CellsOf(leaf, node, first, end);
        if (Ask(compiled.Programs[leaf], cells) && node.Rounding.Mode == RoundingMode.None)
            return 0;

        RuleOutcome[] outcomes = compiled.Outcomes[leaf];
        int refused = 0;
        for (int subject = first; subject < end; subject++)
        {
            int fired = Grid.FiredOf(subject)[leaf];
            refused += Settle(subject, node, fired < 0 ? RuleOutcome.Refuse : outcomes[fired], Grid.ScoresOf(subject)[node.Position]);
        }

        return refused;
    }

    /// <summary>Asks a leaf's rules about many cells at once, and one by one when a formula has no value for some.</summary>
    /// <returns>Whether every rule that fired gives points.</returns>
    private bool Ask(LeafProgram program, in LeafCells cells)
    {
        try
        {
            return program.Run(table, cells);
        }
        catch (ArithmeticException)
        {
            for (int subject = 0; subject < cells.Count; subject++)
                AskSingly(program, cells[subject]);
            return false;
        }
    }

    private void AskSingly(LeafProgram program, in LeafCells cell)
    {
        try
        {
            program.Run(table, cell);
        }
        catch (ArithmeticException)
        {
            // A formula without a value for this observation: listed with its reason when all is done.
            cell.Fired[cell.First] = NoValue;
        }
    }

    private int AskEngine(ILeafEngine asked, int first, int end, CancellationToken cancellationToken)
    {
        Subject[] subjects = [.. Enumerable.Range(first, end - first).Select(subject => table.Subjects[subject])];
        int firstCell = first * Grid.LeafCount;
        int count = (end * Grid.LeafCount) - firstCell;
        LeafAnswer[] answers = ArrayPool<LeafAnswer>.Shared.Rent(count);
        Observation[] cells = ArrayPool<Observation>.Shared.Rent(count);
        for (int i = 0; i < count; i++)
            cells[i] = new Observation(table, Grid.Rows[firstCell + i]);
        answers.AsSpan(0, count).Clear();
        asked.Run(subjects, cells.AsSpan(0, count), answers.AsSpan(0, count), cancellationToken);
        int refused = 0;
        for (int i = 0; i < count; i++)
            refused += Settle(firstCell + i, answers[i]);
        ArrayPool<LeafAnswer>.Shared.Return(answers, clearArray: true);
        ArrayPool<Observation>.Shared.Return(cells, clearArray: true);
        return refused;
    }

    private int Settle(int leafCell, LeafAnswer answer)
    {
        (int subject, int leaf) = Math.DivRem(leafCell, Grid.LeafCount);
        if (compiled.Custom[leaf] is { } custom)
            answer = custom.Confirm(new Observation(table, Grid.Rows[leafCell]), answer);
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
        else if (outcome == RuleOutcome.Spread)
            Grid.States[nodeCell] = NodeState.Spread;
        else
            return 1;
        return 0;
    }

    private void AddUp(int subject, Stage stage)
    {
        Span<decimal> scores = Grid.ScoresOf(subject);
        Span<NodeState> states = Grid.StatesOf(subject);
        var overrides = new OverrideRun(compiled, Grid, subject);
        foreach (int position in stage.Added)
        {
            SchemeNode branch = layout.Nodes[position];
            if (negatives.Note(subject, branch, scores, states))
                states[position] = NodeState.Withheld;
            else
                Settle(subject, branch, branch.Aggregator!.TryAggregate(scores, states, out decimal score), score);
            overrides.Apply(position);
        }
    }

    private void Settle(int subject, SchemeNode branch, bool hasScore, decimal score)
    {
        if (!hasScore)
            Grid.StatesOf(subject)[branch.Position] = branch.StateWithoutScore(Grid.StatesOf(subject));
        else if (branch.Position == 0 && compiled.Adjustments.Length > 0)
            Adjust(subject, Precision.Snap(score));
        else
            Settle(subject, branch, score);
    }

    private void Settle(int subject, SchemeNode branch, decimal score)
    {
        Span<decimal> scores = Grid.ScoresOf(subject);
        if (branch.Position == 0)
            Grid.ExactTotals[subject] = Precision.Snap(score);
        scores[branch.Position] = branch.Rounding.Mode == RoundingMode.R4 && branch.Aggregator is not CopelandAggregator
            ? branch.Rounding.ApplyInBinary(branch.Aggregator!.AggregateInBinary(scores, Grid.StatesOf(subject)))
            : branch.Round(score);
    }

    private void Adjust(int subject, decimal total)
    {
        var run = new AdjustmentRun(compiled, Grid, subject);
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
        (DiagnosticDescriptor descriptor, LocalText why) = fired == NoValue
            ? WhyNoValue(leaf, new Observation(table, row))
            : (compiled.LeafRules[leaf][fired].Refusal!, compiled.LeafRules[leaf][fired].Description);
        diagnostics.Add(
            descriptor, PlaceOf(row, code), table.Subjects[subject].Name, code, ObservedText.Of(new Observation(table, row).Value), why);
    }

    private Place PlaceOf(int row, string code) => row < 0 ? new Place(table.SourceName, 0, 0, code) : table.PlaceOf(row);

    /// <summary>Lists what adjustments of somebody else's did that none may do, in the order of subjects and adjustments.</summary>
    private void ListVerdictFaults()
    {
        KeyValuePair<int, CustomVerdict>[] faults = [.. Grid.Verdicts.Where(pair => pair.Value.Fault is not null).OrderBy(pair => pair.Key)];
        foreach ((int cell, CustomVerdict verdict) in faults.Take(MostListed))
        {
            (int subject, int adjustment) = Math.DivRem(cell, compiled.Adjustments.Length);
            string code = compiled.Adjustments[adjustment].Code;
            int leaf = compiled.AdjustmentLeaves[adjustment];
            diagnostics.Add(
                verdict.Fault!.Descriptor,
                PlaceOf(leaf < 0 ? -1 : Grid.RowsOf(subject)[leaf], code),
                table.Subjects[subject].Name,
                code,
                verdict.Step.After,
                verdict.Fault.Detail);
        }

        if (faults.Length > MostListed)
            diagnostics.Add(ScoringDiagnostics.MoreRefusals, new Place(table.SourceName, 0, 0), MostListed, faults.Length - MostListed);
    }

    /// <summary>Asks once more, to hear why there is no value.</summary>
    private (DiagnosticDescriptor Descriptor, LocalText Why) WhyNoValue(int leaf, Observation observation)
    {
        if (compiled.Custom[leaf]?.WhyNoAnswer(observation) is { } known)
            return (known.Descriptor, known.Detail);
        try
        {
            compiled.Kernels[leaf](observation, out _);
        }
        catch (ArithmeticException fault)
        {
            return (FormulaDiagnostics.NoValue, FormulaException.ReasonOf(fault));
        }

        throw new InvalidOperationException("A formula failed once and not again.");
    }
}

using Evaluation.Custom;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;

namespace Evaluation.Scoring;

/// <summary>Joins what several evaluators found on a leaf with a panel into one observation, before any rule is asked.</summary>
internal sealed class PanelValues(CompiledScheme compiled, ObservationTable table, ScoreGrid grid, CappedDiagnostics diagnostics)
{
    private readonly Dictionary<int, List<int>> further = [];
    private readonly List<JoinedRow> joined = [];

    /// <summary>Takes a further row of a cell that has one.</summary>
    /// <returns>Whether the leaf has a panel; when not, the row is one too many.</returns>
    internal bool TryAdd(int cell, int row)
    {
        if (compiled.Leaves[cell % grid.LeafCount].Panel is null)
            return false;
        if (!further.TryGetValue(cell, out List<int>? rows))
            further.Add(cell, rows = []);
        rows.Add(row);
        return true;
    }

    /// <summary>The table with a row for each joined observation, to which the grid now points; the table itself when there are none.</summary>
    internal ObservationTable Fill()
    {
        int[] leaves = [.. Enumerable.Range(0, compiled.Leaves.Length).Where(leaf => compiled.Leaves[leaf].Panel is not null)];
        for (int subject = 0; subject < table.Subjects.Count; subject++)
        {
            foreach (int leaf in leaves)
            {
                int cell = (subject * grid.LeafCount) + leaf;
                if (grid.Rows[cell] >= 0)
                    Join(cell, leaf, compiled.Leaves[leaf]);
            }
        }

        return joined.Count == 0 ? table : table.WithJoinedRows(joined);
    }

    private void Join(int cell, int leaf, Indicator indicator)
    {
        int[] rows = ByEvaluator(cell);
        grid.Panels[cell] = rows;
        int[] answers = [.. rows.Where(row => table.KindColumn[row] != ValueKind.Missing)];
        grid.Rows[cell] = answers.Length == 0 ? rows[0] : answers[0];
        if (HasSecondAnswer(rows) || HasRefused(cell, leaf, answers) || JoinedOf(cell, indicator, answers) is not { } whole || rows.Length == 1)
            return;
        grid.Rows[cell] = table.RowCount + joined.Count;
        joined.Add(whole);
    }

    private int[] ByEvaluator(int cell)
    {
        IEnumerable<int> rows = further.TryGetValue(cell, out List<int>? others) ? others.Prepend(grid.Rows[cell]) : [grid.Rows[cell]];
        return [.. rows.OrderBy(table.EvaluatorOf, StringComparer.Ordinal)];
    }

    private bool HasSecondAnswer(int[] rows)
    {
        bool any = false;
        for (int i = 1; i < rows.Length; i++)
        {
            if (table.EvaluatorOf(rows[i]) != table.EvaluatorOf(rows[i - 1]))
                continue;
            SecondObservation.Report(table, rows[i], rows[i - 1], diagnostics);
            any = true;
        }

        return any;
    }

    /// <summary>
    /// Whether the leaf's rules refuse an answer by itself: 150 and 50 of 100 points are no 100. The first such answer is left in the cell,
    /// where scoring meets and reports it; the others are reported here.
    /// </summary>
    private bool HasRefused(int cell, int leaf, int[] answers)
    {
        bool any = false;
        foreach (int row in answers)
        {
            if (!IsRefused(leaf, row, out int fired))
                continue;
            if (any)
                Refuse(leaf, row, fired);
            else
                grid.Rows[cell] = row;
            any = true;
        }

        return any;
    }

    private bool IsRefused(int leaf, int row, out int fired)
    {
        fired = 0;
        ValueKind kind = table.KindColumn[row];
        if (kind < ValueKind.Number || (kind == ValueKind.Number && compiled.Leaves[leaf].Method is FormulaText or CustomMethod))
            return false;
        try
        {
            compiled.Kernels[leaf](new Observation(table, row), out fired);
        }
        catch (ArithmeticException)
        {
            // No value for this number alone: only the joined number has to have one.
            return false;
        }

        return compiled.Outcomes[leaf][fired] == RuleOutcome.Refuse;
    }

    private void Refuse(int leaf, int row, int fired)
    {
        var observation = new Observation(table, row);
        diagnostics.Add(
            compiled.LeafRules[leaf][fired].Refusal!,
            table.PlaceOf(row),
            observation.Subject!.Name,
            observation.IndicatorCode,
            ObservedText.Of(observation.Value),
            compiled.LeafRules[leaf][fired].Description);
    }

    private JoinedRow? JoinedOf(int cell, Indicator indicator, int[] answers)
    {
        if (answers.Length == 0)
            return new JoinedRow(grid.Rows[cell], ValueKind.Missing, 0);
        if (SharedKind(indicator.Method!, answers) is not { } kind)
            return Report(ScoringDiagnostics.PanelOfKinds, answers, string.Join(", ", answers.Select(Told)));
        Panel panel = indicator.Panel!;
        bool isNumber = kind is ValueKind.Number or ValueKind.Zero;
        int needed = isNumber ? PanelJoin.Needed(panel) : panel.AtLeast;
        if (answers.Length < needed)
            return Report(ScoringDiagnostics.PanelTooSmall, answers, answers.Length, needed);
        decimal[] numbers = [.. answers.Select(row => table.NumberColumn[row]).Order()];
        decimal? joinedNumber = isNumber ? PanelJoin.Join(panel, numbers) : Agreed(answers);
        return joinedNumber is { } number
            ? new JoinedRow(answers[0], kind, number)
            : Report(ScoringDiagnostics.NoConsensus, answers, string.Join(", ", answers.Select(Told)));
    }

    /// <summary>The number by which a value that is none is stored, when all answers mean the same value; else <see langword="null"/>.</summary>
    private decimal? Agreed(int[] answers)
    {
        ObservedValue first = new Observation(table, answers[0]).Value;
        return Array.TrueForAll(answers, row => new Observation(table, row).Value.MeansSame(first)) ? table.NumberColumn[answers[0]] : null;
    }

    private ValueKind? SharedKind(ScoringMethod method, int[] answers)
    {
        ValueKind[] kinds = [.. answers.Select(row => table.KindColumn[row]).Distinct()];
        if (kinds.Length == 1)
            return kinds[0];
        return method is DirectPoints && kinds.All(kind => kind is ValueKind.Zero or ValueKind.Number) ? ValueKind.Number : null;
    }

    private string Told(int row)
    {
        string value = new Observation(table, row).Value.ToString();
        return table.EvaluatorOf(row) is { } evaluator ? evaluator + " " + value : value;
    }

    private JoinedRow? Report(DiagnosticDescriptor descriptor, int[] answers, params ReadOnlySpan<object?> more)
    {
        var first = new Observation(table, answers[0]);
        diagnostics.Add(descriptor, table.PlaceOf(answers[0]), [first.Subject!.Name, first.IndicatorCode, .. more]);
        return null;
    }
}

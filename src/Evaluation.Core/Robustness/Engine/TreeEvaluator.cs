using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Scoring;

namespace Evaluation.Robustness.Engine;

/// <summary>Adds up the tree for all subjects as one draw has it, and only what the draw changes. One is kept by each thread.</summary>
internal sealed class TreeEvaluator
{
    private readonly ScoringPlan plan;
    private readonly BranchInput input;
    private readonly NodeColumn[] current;
    private readonly NodeColumn?[] own;
    private readonly NodeState[]?[] ownStates;
    private readonly bool[] isDirty;

    internal TreeEvaluator(ScoringPlan plan)
    {
        this.plan = plan;
        int nodes = plan.Nodes.Length;
        input = new BranchInput(plan.Nodes.Max(node => node.Children.Length));
        current = new NodeColumn[nodes];
        own = new NodeColumn?[nodes];
        ownStates = new NodeState[]?[nodes];
        isDirty = new bool[nodes];
    }

    /// <summary>The scores of a node after <see cref="Run"/>.</summary>
    internal NodeColumn this[int node] => current[node];

    /// <summary>Works out every node that the settings touch, and all above it.</summary>
    internal void Run(DrawSettings settings)
    {
        for (int position = plan.Nodes.Length - 1; position >= 0; position--)
        {
            PlanNode node = plan.Nodes[position];
            isDirty[position] = plan.Nominal[position] is null || settings.IsTouched[position];
            bool isAnyOut = false;
            foreach (int child in node.Children)
            {
                isDirty[position] |= isDirty[child];
                isAnyOut |= settings.IsOut[child];
            }

            if (isAnyOut)
                TakeOutWithChildren(node, settings);
            if (!isDirty[position])
                current[position] = plan.Nominal[position]!;
            else if (node.IsLeaf)
                current[position] = Leaf(node, settings);
            else
                current[position] = Branch(node, settings);
        }
    }

    /// <summary>A branch whose children are all taken out is taken out with them.</summary>
    private static void TakeOutWithChildren(PlanNode node, DrawSettings settings)
    {
        foreach (int child in node.Children)
        {
            if (!settings.IsOut[child])
                return;
        }

        if (node.Position > 0)
            settings.TakeOut(node.Position);
    }

    private NodeColumn Leaf(PlanNode node, DrawSettings settings)
    {
        NodeColumn raw = settings.Current(node.Position);
        RoundingRule rule = settings.Rounding[node.Position];
        if (rule.Mode == RoundingMode.None && node.Overrides is null)
            return raw;
        NodeColumn column = OwnOf(node.Position);
        raw.Values.CopyTo(column.Values, 0);
        NodeState[] states = StatesOf(node.Position);
        if (raw.States is null)
            Array.Clear(states);
        else
            raw.States.CopyTo(states, 0);
        return Finish(node, rule, column, states);
    }

    private NodeColumn Branch(PlanNode node, DrawSettings settings)
    {
        NodeColumn column = OwnOf(node.Position);
        NodeState[] states = StatesOf(node.Position);
        RoundingRule rule = settings.Rounding[node.Position];
        input.Begin(node, settings.Aggregations[node.Position], node.Position == 0 && plan.HasAdjustments ? RoundingRule.None : rule);
        foreach (int child in node.Children)
        {
            if (!settings.IsOut[child])
                input.Add(current[child], plan.Nodes[child], settings.Multipliers[child]);
        }

        if (input.Count == 0)
        {
            Array.Clear(column.Values);
            states.AsSpan().Fill(NodeState.Withheld);
        }
        else
        {
            Aggregate(column.Values, states);
        }

        // The total is rounded last, after its adjustments.
        return Finish(node, node.Position == 0 ? RoundingRule.None : rule, column, states);
    }

    private void Aggregate(double[] values, NodeState[] states)
    {
        Aggregation aggregation = input.Aggregation;
        if (PowerColumns.ExponentOf(aggregation) is { } exponent)
            PowerColumns.Evaluate(input, exponent, values, states);
        else if (aggregation is Minimum or Maximum)
            ExtremeColumns.Evaluate(input, aggregation is Maximum, values, states);
        else if (aggregation is Copeland)
            CopelandColumns.Evaluate(input, CopelandColumns.IsRaw(aggregation), values, states);
        else
            LinearColumns.Evaluate(input, values, states);
    }

    private static NodeColumn Finish(PlanNode node, RoundingRule rule, NodeColumn column, NodeState[] states)
    {
        bool isComplete = true;
        for (int subject = 0; subject < states.Length; subject++)
        {
            if (node.Overrides is { } overrides && !double.IsNaN(overrides[subject]))
                (column.Values[subject], states[subject]) = (overrides[subject], NodeState.Scored);
            else if (states[subject] != NodeState.Scored)
                (column.Values[subject], isComplete) = (0, false);
            else if (rule.Mode != RoundingMode.None)
                column.Values[subject] = BinaryRounding.Apply(rule, column.Values[subject]);
        }

        column.States = isComplete ? null : states;
        return column;
    }

    private NodeColumn OwnOf(int node) => own[node] ??= new NodeColumn(new double[plan.SubjectCount], null);

    private NodeState[] StatesOf(int node) => ownStates[node] ??= new NodeState[plan.SubjectCount];
}

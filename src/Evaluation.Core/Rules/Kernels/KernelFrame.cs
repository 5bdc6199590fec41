using System.Linq.Expressions;
using System.Reflection;
using Evaluation.Observations;
using static System.Linq.Expressions.Expression;

namespace Evaluation.Rules.Kernels;

/// <summary>
/// The loop around the rules of a leaf: it walks through the cells, reads each observation's row, kind and number once, has the rules asked
/// and writes down the answer. One call then serves many subjects, with the columns of the table at hand.
/// </summary>
internal sealed class KernelFrame
{
    private static readonly ConstructorInfo ObservationMaker = typeof(Observation).GetConstructor(
        BindingFlags.Instance | BindingFlags.NonPublic, [typeof(ObservationTable), typeof(int)])!;

    private readonly ParameterExpression constants = Parameter(typeof(LeafConstants), "constants");
    private readonly ParameterExpression table = Parameter(typeof(ObservationTable), "table");
    private readonly ParameterExpression cells = Parameter(typeof(LeafCells), "cells");

    private readonly ParameterExpression kinds = Variable(typeof(ValueKind[]), "kinds");
    private readonly ParameterExpression numbers = Variable(typeof(decimal[]), "numbers");
    private readonly ParameterExpression rows = Variable(typeof(int[]), "rows");
    private readonly ParameterExpression fired = Variable(typeof(short[]), "fired");
    private readonly ParameterExpression points = Variable(typeof(decimal[]), "points");
    private readonly ParameterExpression left = Variable(typeof(int), "left");
    private readonly ParameterExpression cell = Variable(typeof(int), "cell");
    private readonly ParameterExpression pointsCell = Variable(typeof(int), "pointsCell");
    private readonly ParameterExpression row = Variable(typeof(int), "row");
    private readonly ParameterExpression onlyAwards = Variable(typeof(bool), "onlyAwards");

    /// <summary>The observation in hand.</summary>
    internal ParameterExpression Observation { get; } = Variable(typeof(Observation), "observation");

    /// <summary>Its kind.</summary>
    internal ParameterExpression Kind { get; } = Variable(typeof(ValueKind), "kind");

    /// <summary>Its number.</summary>
    internal ParameterExpression Number { get; } = Variable(typeof(decimal), "number");

    /// <summary>The name of its level: read once for all rules of a leaf, and only if any of them asks.</summary>
    internal ParameterExpression Level { get; } = Variable(typeof(string), "level");

    /// <summary><see cref="LeafConstants.Numbers"/>.</summary>
    internal ParameterExpression ConstantNumbers { get; } = Variable(typeof(decimal[]), "constantNumbers");

    /// <summary><see cref="LeafConstants.Objects"/>.</summary>
    internal ParameterExpression ConstantObjects { get; } = Variable(typeof(object[]), "constantObjects");

    /// <summary>Compiles rules within the frame.</summary>
    /// <param name="rules">The rules, in their turn.</param>
    /// <param name="readsLevel">Whether any of them asks for <see cref="Level"/>.</param>
    internal LeafCode Compile(IReadOnlyList<FramedRule> rules, bool readsLevel)
    {
        LabelTarget end = Label("end");
        Expression loop = Loop(IfThenElse(GreaterThanOrEqual(PostDecrementAssign(left), Constant(1)), Answer(rules, readsLevel), Break(end)), end);
        return Lambda<LeafCode>(
            Block(
                [kinds, numbers, rows, fired, points, left, cell, pointsCell, row, onlyAwards, Observation, Kind, Number, Level, ConstantNumbers, ConstantObjects],
                [.. Beginning(), loop, onlyAwards]),
            constants,
            table,
            cells).Compile();
    }

    private IEnumerable<Expression> Beginning() =>
    [
        Assign(kinds, Property(table, nameof(ObservationTable.KindColumn))),
        Assign(numbers, Property(table, nameof(ObservationTable.NumberColumn))),
        Assign(rows, Property(cells, nameof(LeafCells.Rows))),
        Assign(fired, Property(cells, nameof(LeafCells.Fired))),
        Assign(points, Property(cells, nameof(LeafCells.Points))),
        Assign(left, Property(cells, nameof(LeafCells.Count))),
        Assign(cell, Property(cells, nameof(LeafCells.First))),
        Assign(pointsCell, Property(cells, nameof(LeafCells.FirstPoints))),
        Assign(onlyAwards, Constant(true)),
        Assign(ConstantNumbers, Property(constants, nameof(LeafConstants.Numbers))),
        Assign(ConstantObjects, Property(constants, nameof(LeafConstants.Objects))),
    ];

    /// <summary>Reads one observation, asks the rules about it and goes on to the next cell.</summary>
    private BlockExpression Answer(IReadOnlyList<FramedRule> rules, bool readsLevel)
    {
        LabelTarget answered = Label("answered");
        return Block(
        [
            Assign(row, ArrayIndex(rows, cell)),
            Assign(Observation, New(ObservationMaker, table, row)),
            IfThenElse(
                LessThan(row, Constant(0)),
                Block(Assign(Kind, Constant(ValueKind.Missing)), Assign(Number, Constant(decimal.Zero))),
                Block(Assign(Kind, ArrayIndex(kinds, row)), Assign(Number, ArrayIndex(numbers, row)))),
            .. readsLevel ? new[] { Assign(Level, Property(Observation, nameof(Level))) } : [],
            .. rules.Select((rule, position) => IfThen(rule.When, Fire(rule, position, answered))),
            Assign(onlyAwards, Constant(false)),
            Assign(ArrayAccess(fired, cell), Constant(RuleCompiler.NoneFired)),
            Label(answered),
            AddAssign(cell, Property(cells, nameof(LeafCells.Step))),
            AddAssign(pointsCell, Property(cells, nameof(LeafCells.PointsStep))),
        ]);
    }

    /// <summary>Notes the rule before its points are worked out, so that whoever catches a failure knows whose it was.</summary>
    private BlockExpression Fire(FramedRule rule, int position, LabelTarget answered) => Block(
    [
        Assign(ArrayAccess(fired, cell), Constant((short)position)),
        .. rule.Outcome == RuleOutcome.Award ? [] : new[] { Assign(onlyAwards, Constant(false)) },
        Assign(ArrayAccess(points, pointsCell), rule.Points),
        Goto(answered),
    ]);
}

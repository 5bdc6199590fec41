using System.Linq.Dynamic.Core;
using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using Evaluation.Observations;

namespace Evaluation.Rules.Formulas;

/// <summary>The second fence alone: trees that the first would never let come about.</summary>
public sealed class FormulaFenceTests
{
    private static readonly Expression<Func<Observation, object?>>[] Trees =
    [
        o => o.Subject,
        o => o.Table.Subjects.Count,
        o => o.ToString(),
        o => o.Value.Number,
        o => o.Level!.Length,
        o => o.Level!.PadLeft(5),
        o => o.Level + "x",
        o => string.Concat(o.Level, "x"),
        o => Math.Abs(o.Number),
        o => (int)o.Number,
        o => (double)o.Number > 1.5,
        o => o.Number == 1m == o.IsYes,
        o => o.Level == o.Evaluator,
        o => new object(),
        o => new[] { o.Number },
        o => o.GetType(),
        o => typeof(string),
        o => Environment.MachineName,
        o => string.Empty,
        o => DateTime.UnixEpoch,
        o => o.Level ?? "x",
        o => o.Number > 1 ? o.Level : "x",
        o => new Func<decimal>(() => o.Number)(),
        o => "x".GetType().Assembly,
        o => o.Level is string,
        o => o.Level as object == null,
        o => ~o.Row,
        o => o.Row & 1,
        o => default(Guid),
    ];

    [Test]
    public void Trees_with_anything_beyond_the_list_are_refused([ValueSource(nameof(Trees))] Expression<Func<Observation, object?>> tree)
    {
        Expression body = tree.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : tree.Body;
        var fence = new FormulaFence(tree.Parameters[0]);
        fence.Visit(body);
        Assert.That(fence.Refused, Is.Not.Null);
    }

    /// <summary>The parser library with our settings, without the first fence: what it takes, the second one refuses.</summary>
    [TestCase("Level.PadLeft(2000000000)")]
    [TestCase("Level.ToUpper()")]
    [TestCase("Level.Length")]
    [TestCase("Level + Level")]
    [TestCase("Level[0]")]
    [TestCase("string.Join(Level, Level)")]
    [TestCase("Number.ToString()")]
    [TestCase("Math.Abs(Number)")]
    [TestCase("Convert.ToInt32(Number)")]
    [TestCase("DateTime.Now.Year")]
    [TestCase("Int32.MaxValue")]
    [TestCase("Row + 1")]
    [TestCase("Table.Subjects.Count()")]
    [TestCase("Table.Subjects.Where(it.Name == \"a\").Count()")]
    [TestCase("new(Number as x)")]
    [TestCase("np(Subject.Name)")]
    [TestCase("isnull(Level, \"x\")")]
    [TestCase("GetType().Assembly.DefinedTypes")]
    [TestCase("\"\".GetType().Assembly.GetType(\"System.Diagnostics.Process\")")]
    [TestCase("StringComparer.Ordinal")]
    [TestCase("Number in (1, 2) ? true : false")]
    public void What_the_library_alone_would_take_is_refused(string text)
    {
        ParameterExpression observation = Expression.Parameter(typeof(Observation), "observation");
        var fence = new FormulaFence(observation);
        bool isRead = false;
        try
        {
            fence.Visit(DynamicExpressionParser.ParseLambda(FormulaParser.Config, false, [observation], null, text).Body);
            isRead = true;
        }
        catch (ParseException refusal)
        {
            Assert.That(refusal.Message, Is.Not.Empty);
        }

        Assert.That(isRead && fence.Refused is null, Is.False);
    }

    [Test]
    public void The_observation_of_another_formula_is_refused()
    {
        Expression<Func<Observation, decimal>> tree = o => o.Number + 1;
        var fence = new FormulaFence(Expression.Parameter(typeof(Observation)));
        fence.Visit(tree.Body);
        Assert.That(fence.Refused, Is.Not.Null);
    }

    [Test]
    public void What_formulas_need_is_accepted()
    {
        Expression<Func<Observation, decimal>> tree = o => o.IsYes && !(o.Level == "a") ? -o.Number % 2 : FormulaMath.Sqrt(o.Number);
        var fence = new FormulaFence(tree.Parameters[0]);
        fence.Visit(tree.Body);
        Assert.That(fence.Refused, Is.Null);
    }
}

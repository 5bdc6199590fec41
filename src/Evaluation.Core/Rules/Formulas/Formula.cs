using System.Linq.Expressions;
using Evaluation.Observations;

namespace Evaluation.Rules.Formulas;

/// <summary>A formula that was read and found harmless.</summary>
/// <typeparam name="T"><see cref="decimal"/> for points, <see cref="bool"/> for a condition.</typeparam>
/// <param name="Text">As it is written.</param>
/// <param name="Expression">
/// What it says of an observation. When it has no value for one, the expression throws an <see cref="ArithmeticException"/> and nothing
/// else; <see cref="FormulaException.ReasonOf"/> says why. It does not ask for the observation's kind.
/// </param>
internal sealed record Formula<T>(string Text, Expression<Func<Observation, T>> Expression)
{
    /// <summary>The formula as a delegate, whose only exception is <see cref="FormulaException"/>, with the formula in it.</summary>
    internal Func<Observation, T> Compile()
    {
        Func<Observation, T> compiled = Expression.Compile();
        return observation =>
        {
            try
            {
                return compiled(observation);
            }
            catch (ArithmeticException fault)
            {
                throw FormulaException.From(Text, fault);
            }
        };
    }
}

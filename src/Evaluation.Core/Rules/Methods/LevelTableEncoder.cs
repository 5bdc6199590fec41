using System.Globalization;
using System.Linq.Expressions;
using Evaluation.Observations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Methods;

/// <summary>A rule for each level; a level that the table does not have is refused.</summary>
internal sealed class LevelTableEncoder : MethodEncoder<LevelTable>
{
    protected override void Encode(LevelTable method, LeafRuleWriter rules)
    {
        for (int i = 0; i < method.Levels.Count; i++)
        {
            (string name, decimal points) = method.Levels[i];
            rules.Award(
                string.Create(CultureInfo.InvariantCulture, $"level-{i + 1}"),
                o => o.Kind == ValueKind.Level && o.Level == name,
                _ => points,
                RuleTexts.Level.With(name, points));
        }

        string names = string.Join(", ", method.Levels.Select(level => level.Name));
        rules.Refuse("unknown-level", IsNoneOf(method), RuleTexts.UnknownLevel.With(names), RuleDiagnostics.UnknownLevel);
    }

    private static Expression<Func<Observation, bool>> IsNoneOf(LevelTable method)
    {
        Expression<Func<Observation, bool>> isLevel = o => o.Kind == ValueKind.Level;
        ParameterExpression observation = isLevel.Parameters[0];
        Expression level = Expression.Property(observation, nameof(Observation.Level));
        Expression[] differs = [.. method.Levels.Select(known => Expression.NotEqual(level, Expression.Constant(known.Name)))];
        Expression body = Expression.AndAlso(isLevel.Body, BalancedTree.Join(differs, Expression.AndAlso));
        return Expression.Lambda<Func<Observation, bool>>(body, observation);
    }
}

using Evaluation.NRules.Facts;
using Evaluation.Observations;
using Evaluation.Scoring;

namespace Evaluation.NRules.Sessions;

/// <summary>Whom and what the facts that a rule matched are about.</summary>
internal static class MatchedFacts
{
    /// <summary>A firing of a rule of the user's.</summary>
    internal static Firing Firing(string ruleName, IEnumerable<object?> facts)
    {
        (Subject? Subject, string? IndicatorCode)[] about = [.. facts.Select(About).Where(what => what.Subject is not null)];
        return new Firing(ruleName, Only(about.Select(what => what.Subject)), Only(about.Select(what => what.IndicatorCode)), Points: null);
    }

    private static (Subject? Subject, string? IndicatorCode) About(object? fact) => fact switch
    {
        ObservationFact observed => (observed.Subject, observed.IndicatorCode),
        LeafScore score => (score.Subject, score.IndicatorCode),
        AwardReplacement replacement => (replacement.Subject, replacement.IndicatorCode),
        Note note => (note.Subject, note.IndicatorCode),
        Scorecard card => (card.Subject, null),
        _ => (null, null),
    };

    private static T? Only<T>(IEnumerable<T?> values)
        where T : class
    {
        T?[] distinct = [.. values.Distinct().Take(2)];
        return distinct.Length == 1 ? distinct[0] : null;
    }
}

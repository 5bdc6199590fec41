using System.Collections.Concurrent;
using Evaluation.NRules.Facts;
using Evaluation.Observations;
using Evaluation.Rules;
using Evaluation.Schemes;

namespace Evaluation.NRules.Sessions;

/// <summary>Answers the cells of a round by sessions of NRules, and keeps what they did.</summary>
internal sealed class SessionEngine(RuleBook book, SchemeRules schemeRules, CustomRules? customRules) : ILeafEngine
{
    /// <summary>Measured: one subject per session is three times slower than many, and beyond some dozens nothing is gained.</summary>
    private const int SubjectsPerSession = 32;

    private readonly Indicator[] leaves = [.. book.Scheme.ObservedLeaves];
    private readonly ConcurrentDictionary<string, SubjectRecord> records = new(StringComparer.Ordinal);

    /// <summary>What was done about each subject, in the order asked for.</summary>
    internal SubjectRecord[] RecordsOf(IEnumerable<Subject> subjects) => [.. subjects.Select(subject => records[subject.Name])];

    /// <inheritdoc/>
    public void Run(
        ReadOnlySpan<Subject> subjects,
        ReadOnlySpan<Observation> observations,
        Span<LeafAnswer> answers,
        CancellationToken cancellationToken)
    {
        var facts = new ObservationFact[observations.Length];
        for (int cell = 0; cell < facts.Length; cell++)
            facts[cell] = new ObservationFact(subjects[cell / leaves.Length], leaves[cell % leaves.Length], observations[cell]);

        foreach (ObservationFact[] some in facts.Chunk(SubjectsPerSession * leaves.Length))
            schemeRules.Answer(some, cancellationToken);
        for (int cell = 0; cell < facts.Length; cell++)
            answers[cell] = facts[cell].Answered();
        for (int subject = 0; subject < subjects.Length; subject++)
        {
            int first = subject * leaves.Length;
            Finish(facts.AsSpan(first, leaves.Length), answers.Slice(first, leaves.Length), cancellationToken);
        }
    }

    /// <summary>The scores that were not refused.</summary>
    private static List<LeafScore> Settled(LeafScore[] scores, ReadOnlySpan<LeafAnswer> answers)
    {
        var settled = new List<LeafScore>();
        for (int leaf = 0; leaf < scores.Length; leaf++)
        {
            if (scores[leaf].Rule.Outcome != RuleOutcome.Refuse && !answers[leaf].HasNoValue)
                settled.Add(scores[leaf]);
        }

        return settled;
    }

    /// <summary>Lets the user's rules see one subject, and keeps what was done about it.</summary>
    private void Finish(ReadOnlySpan<ObservationFact> facts, Span<LeafAnswer> answers, CancellationToken cancellationToken)
    {
        var scores = new LeafScore[facts.Length];
        var firings = new Firing[facts.Length];
        for (int leaf = 0; leaf < scores.Length; leaf++)
        {
            Rule rule = book[facts[leaf].IndicatorCode][answers[leaf].Fired];
            scores[leaf] = new LeafScore(facts[leaf], rule, answers[leaf].Points);
            firings[leaf] = new Firing(rule.Name, scores[leaf].Subject, rule.IndicatorCode, scores[leaf].Points);
        }

        CustomRecord custom = customRules is null
            ? CustomRecord.Nothing
            : customRules.Run([.. facts, .. Settled(scores, answers)], cancellationToken);
        foreach (AwardReplacement replacement in custom.Replacements)
        {
            int leaf = Array.IndexOf(scores, replacement.Score);
            answers[leaf] = Replacing.Apply(replacement, answers[leaf]);
        }

        records[scores[0].Subject.Name] = new SubjectRecord(firings, custom);
    }
}

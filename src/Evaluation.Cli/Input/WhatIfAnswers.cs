using Evaluation.Diagnostics;
using Evaluation.Robustness.Structure;
using Evaluation.Robustness.WhatIf;
using Evaluation.Scoring;

namespace Evaluation.Cli.Input;

/// <summary>Answers what a call asks of a round: all that can be answered, or everything that stands in the way.</summary>
internal sealed class WhatIfAnswers(Session session, RoundResult result, string observationsPath)
{
    private static readonly LocalText Removing = new("What if there were no {0}?", "如果没有 {0}？");
    private static readonly LocalText Swapping = new("What would it take for {0} and {1} to change places?", "怎样才会使“{0}”与“{1}”易位？");
    private static readonly LocalText Improving = new("What is the cheapest way for {0}?", "“{0}”怎样改进最省？");
    private static readonly LocalText Comparing = new("Why did totals change from {0} to {1}?", "从 {0} 到 {1}，总分为何变化？");
    private static readonly LocalText Structuring = new("How do the indicators hang together?", "各项指标之间关系如何？");

    private readonly DiagnosticBag wrong = new();
    private readonly List<WhatIfAnswer> answers = [];

    /// <summary>Answers every question, in the order of the help.</summary>
    /// <exception cref="InvalidInputException">A question has no answer; everything found is carried.</exception>
    internal ValueList<WhatIfAnswer> To(WhatIfQuestions questions)
    {
        foreach (string code in questions.Remove)
            Add("remove", Removing.With(NameOf(code)), IndicatorChange.Remove(result, code, session.CancellationToken), change => change.ToText, change => change.ToJson);
        if (questions.Swap is [var first, var second] && AreKnown(first, second))
            Add("swap", Swapping.With(Safe(first), Safe(second)), WeightSwap.Between(result, first, second), swap => swap.ToText, swap => swap.ToJson);
        if (questions.Improve is { } subject)
            Improve(subject, questions);
        if (questions.Compare is [var scheme, var observations])
            Compare(scheme, observations);
        if (questions.Structure)
            Add("structure", Structuring, new Checked<RoundStructure>(RoundStructure.Of(result, null, session.CancellationToken), []), structure => structure.ToText, structure => structure.ToJson);
        return wrong.HasErrors ? throw new InvalidInputException(wrong.ToList()) : answers.ToValueList();
    }

    private void Improve(string subject, WhatIfQuestions questions)
    {
        bool isKnown = AreKnown(subject);
        if (OptionsOf(questions.Effort) is not { } options || !isKnown)
            return;
        Add(
            "improve",
            Improving.With(Safe(subject)),
            ImprovementPlan.For(result, subject, questions.Goal, options, session.CancellationToken),
            plan => plan.ToText,
            plan => plan.ToJson);
    }

    /// <summary>What can be improved; <see langword="null"/> when the file of efforts has errors, which are told.</summary>
    private ImprovementOptions? OptionsOf(string? path)
    {
        if (path is null)
            return ImprovementOptions.Default;
        Checked<ValueList<LeafEffort>> efforts = EffortFile.Read(path, result.Scheme, session.CancellationToken);
        Note(efforts.Diagnostics);
        // What stands in the file has its own unit; beside it points would be added to days.
        return efforts.Value is { } read ? ImprovementOptions.Default with { Efforts = read, PerPoint = null } : null;
    }

    private void Compare(string schemePath, string observationsPath)
    {
        RoundResult earlier = Round.Score(session, schemePath, observationsPath);
        Add(
            "compare",
            Comparing.With(TitleOf(earlier), TitleOf(result)),
            ChangeAttribution.Between(earlier, result, null, session.CancellationToken),
            split => split.ToText,
            split => split.ToJson);
    }

    private void Add<T>(string question, LocalText heading, Checked<T> answer, Func<T, Func<Language, string>> text, Func<T, Func<string>> json)
        where T : class
    {
        Note(answer.Diagnostics);
        if (answer.Value is { } value)
            answers.Add(new WhatIfAnswer(question, heading, text(value), json(value)));
    }

    /// <summary>Errors stop the work; the rest is told beside the answers.</summary>
    private void Note(ValueList<Diagnostic> found)
    {
        wrong.AddRange(found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        session.Note(found.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error));
    }

    private bool AreKnown(params ReadOnlySpan<string> names)
    {
        bool areKnown = true;
        foreach (string name in names)
        {
            if (result.Find(name) is not null)
                continue;
            wrong.Add(UnknownSubject.Describe(name, result, observationsPath));
            areKnown = false;
        }

        return areKnown;
    }

    private string NameOf(string code) => Safe(result.Scheme.Find(code) is { } indicator ? indicator.Code + " " + indicator.Title : code);

    private static string TitleOf(RoundResult round) => Safe(round.Manifest.ObservationsName ?? round.Scheme.Title);

    private static string Safe(string name) => SafeText.Line(name);
}

namespace Evaluation.Findings;

/// <summary>What differs between the plain texts of findings.</summary>
internal sealed record FindingWords
{
    /// <summary>What is said when there was nothing to test.</summary>
    internal required LocalText NothingTested { get; init; }

    /// <summary>The file that has all, where the text has only some.</summary>
    internal required string File { get; init; }

    /// <summary>What a kind means, for somebody who has never heard of it; <see langword="null"/> where its title says enough.</summary>
    internal required Func<FindingKind, LocalText?> MeaningOf { get; init; }

    /// <summary>What is asked when a kind is looked for: an answer that is not there is no statement about anybody.</summary>
    internal required Func<FindingKind, LocalText> QuestionOf { get; init; }

    /// <summary>What explains all findings of a kind together better than each by itself; usually <see langword="null"/>.</summary>
    internal Func<FindingKind, IReadOnlyList<Finding>, LocalText?> SharedCauseOf { get; init; } = (_, _) => null;
}

using Evaluation.Conduct.Dossiers;

namespace Evaluation.Conduct.Appeals;

/// <summary>The days by which an appeal had to be made and decided.</summary>
/// <param name="Appeal">The appeal.</param>
/// <param name="ApplyBy">The last day to appeal; <see langword="null"/> when not known.</param>
/// <param name="DecideBy">The last day to decide; <see langword="null"/> when not known.</param>
public sealed record AppealDeadline(Appeal Appeal, DateOnly? ApplyBy, DateOnly? DecideBy)
{
    /// <summary>The programme whose time limits count; empty when it is not told. Untrusted text.</summary>
    public string Programme { get; init; } = "";

    /// <summary>Whether it was made too late; <see langword="false"/> also when that is not known.</summary>
    public bool IsLateToApply => Appeal.Received > ApplyBy;

    /// <summary>Whether it was decided too late; <see langword="false"/> also when it is not decided, or that is not known.</summary>
    public bool IsLateToDecide => Appeal.Decided > DecideBy;
}

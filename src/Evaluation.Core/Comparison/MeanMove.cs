namespace Evaluation.Comparison;

/// <summary>The mean total of the two rounds on their common basis, and what moved it. All parts add up exactly.</summary>
/// <remarks>
/// <c>AllAfter − AllBefore = Leavers + Change + Newcomers</c>, and, where every change could be split, <c>Change = Data + Weights + Method</c>. Means are rounded to 18 digits; what
/// is left of the last digit is with the method.
/// </remarks>
public sealed record MeanMove
{
    /// <summary>The mean of all subjects with a total in the earlier round.</summary>
    public required decimal AllBefore { get; init; }

    /// <summary>The mean of all subjects with a total in the later round.</summary>
    public required decimal AllAfter { get; init; }

    /// <summary>The mean before of the subjects that have a total in both rounds.</summary>
    public required decimal Before { get; init; }

    /// <summary>The mean after of the same subjects.</summary>
    public required decimal After { get; init; }

    /// <summary>The change of the same subjects' mean.</summary>
    public decimal Change => After - Before;

    /// <summary>What the mean gained because some subjects no longer count.</summary>
    public decimal Leavers => Before - AllBefore;

    /// <summary>What the mean gained because other subjects count now.</summary>
    public decimal Newcomers => AllAfter - After;

    /// <summary>What new data gave the same subjects on average; <see langword="null"/> when not every change was split.</summary>
    public decimal? Data { get; init; }

    /// <summary>What new weights gave them, or <see langword="null"/>.</summary>
    public decimal? Weights { get; init; }

    /// <summary>What new methods gave them, or <see langword="null"/>.</summary>
    public decimal? Method => Change - Data - Weights;
}

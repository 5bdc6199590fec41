namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>What a test found of one sheet, or why it was not made.</summary>
internal sealed record SheetOutcome
{
    /// <summary>How often a sheet of the null would stand out as much; <see langword="null"/> when the test was not made.</summary>
    internal double? PValue { get; init; }

    /// <summary>The same with ties counted half: 0.5 on average under the null.</summary>
    internal double MiddlePValue { get; init; }

    /// <summary>How many sheets of the null were drawn.</summary>
    internal int Draws { get; init; }

    /// <summary>Which of the statistics stands out most.</summary>
    internal int Leading { get; init; }

    /// <summary>The statistics of the sheet.</summary>
    internal ValueList<double> Observed { get; init; } = [];

    /// <summary>Their means over the null.</summary>
    internal ValueList<double> Usual { get; init; } = [];

    /// <summary>Why the test was not made.</summary>
    internal LocalText? Reason { get; init; }

    internal static SheetOutcome Without(LocalText reason) => new() { Reason = reason };
}

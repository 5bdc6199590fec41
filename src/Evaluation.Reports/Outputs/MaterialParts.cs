namespace Evaluation.Reports.Outputs;

/// <summary>What an output is made of beside the result.</summary>
[Flags]
internal enum MaterialParts
{
    None = 0,
    Review = 1,
    Screen = 2,
    Study = 4,
    Comparison = 8,
    Conduct = 16,
    All = Review | Screen | Study | Comparison | Conduct,

    /// <summary>Of the page alone.</summary>
    Template = 32,
}

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
    All = Review | Screen | Study | Comparison,
}

namespace Evaluation.Observations.Reading;

/// <summary>What a code or title stands for in a scheme.</summary>
/// <param name="Kind">What it turned out to be.</param>
/// <param name="Leaf">The position of the leaf, when it is one.</param>
/// <param name="Codes">The codes of the leaves that may have been meant, when it is not one.</param>
internal sealed record LeafMatch(LeafMatchKind Kind, int Leaf = ObservationColumns.None, string Codes = "")
{
    /// <summary>What an unknown name stands for.</summary>
    internal static LeafMatch Unknown { get; } = new(LeafMatchKind.Unknown);
}

namespace Evaluation.Observations.Reading;

/// <summary>What a code or title turned out to be.</summary>
internal enum LeafMatchKind
{
    /// <summary>Nothing that the scheme knows.</summary>
    Unknown,

    /// <summary>One leaf.</summary>
    Leaf,

    /// <summary>A branch.</summary>
    Branch,

    /// <summary>The title of several leaves.</summary>
    Ambiguous,
}

namespace Evaluation.Reports.Office;

/// <summary>A part of an Office file.</summary>
/// <param name="Name">The name from the root of the file, without a slash before it, such as <c>word/styles.xml</c>.</param>
/// <param name="ContentType">The content type, such as <c>image/png</c>.</param>
/// <param name="Content">The bytes.</param>
internal sealed record OfficePart(string Name, string ContentType, ReadOnlyMemory<byte> Content)
{
    /// <summary>What it refers to, in the order of the ids.</summary>
    internal IReadOnlyList<OfficeLink> Links { get; init; } = [];

    /// <summary>Whether the ending of its name tells its type.</summary>
    internal bool IsPicture => ContentType == "image/png";
}

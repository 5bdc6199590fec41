using System.IO.Compression;

namespace Evaluation.Reports.Office;

/// <summary>Writes an Office file whose parts are small enough to be there at once, the same bytes every time.</summary>
internal static class OfficePackage
{
    /// <summary>Writes the file.</summary>
    /// <param name="stream">Where to; need not be able to seek, and stays open.</param>
    /// <param name="properties">What the file tells of itself.</param>
    /// <param name="main">The main part, such as <c>word/document.xml</c>.</param>
    /// <param name="others">The other parts, in the order of writing.</param>
    internal static void Write(Stream stream, OfficeProperties properties, OfficePart main, IReadOnlyList<OfficePart> others)
    {
        // Thousands of lists of problems are written at once: they are small, and a harder compression would save little.
        using var archive = new OfficeArchive(stream, CompressionLevel.Fastest);
        OfficePart[] parts = [main, .. others];
        archive.WriteTypes([.. parts.Where(part => !part.IsPicture).Select(part => (part.Name, part.ContentType)), .. OfficeProperties.Types]);
        archive.WriteLinks("", OfficeProperties.LinksWith(main.Name));
        foreach (OfficePart part in parts)
        {
            archive.Write(part.Name, part.Content.Span);
            archive.WriteLinks(part.Name, part.Links);
        }

        properties.WriteTo(archive);
    }
}

using System.IO.Compression;
using System.IO.Packaging;

namespace Evaluation.Reports.Office;

public sealed class OfficePackageTests
{
    [Test]
    public void Packaging_reads_what_was_written_with_its_links()
    {
        using Package package = Package.Open(Written());
        PackagePart main = package.GetPart(new Uri("/word/document.xml", UriKind.Relative));
        Assert.That(main.ContentType, Is.EqualTo("application/main+xml"));
        Assert.That(main.GetRelationship("rId1").TargetMode, Is.EqualTo(TargetMode.External));
        Assert.That(main.GetRelationship("rId1").TargetUri, Is.EqualTo(new Uri("https://example.org/?a=1&b=2")));
        Assert.That(package.GetRelationships().Single().TargetUri.OriginalString, Is.EqualTo("/word/document.xml").Or.EqualTo("word/document.xml"));
        Assert.That(new BinaryReader(package.GetPart(new Uri("/word/media/1.png", UriKind.Relative)).GetStream()).ReadBytes(9), Is.EqualTo(new byte[] { 1, 2, 3 }));
    }

    [Test]
    public void Every_entry_has_the_same_time()
    {
        using var zip = new ZipArchive(Written());
        Assert.That(zip.Entries.Select(entry => entry.LastWriteTime.DateTime), Is.All.EqualTo(new DateTime(1980, 1, 1)));
        Assert.That(zip.Entries[0].FullName, Is.EqualTo("[Content_Types].xml"));
    }

    private static MemoryStream Written()
    {
        var stream = new MemoryStream();
        OfficePackage.Write(
            stream,
            new OfficePart("word/document.xml", "application/main+xml", "<a/>"u8.ToArray())
            {
                Links = [new OfficeLink("rId1", "hyperlink", "https://example.org/?a=1&b=2", IsExternal: true)],
            },
            [new OfficePart("word/media/1.png", "image/png", new byte[] { 1, 2, 3 })]);
        stream.Position = 0;
        return stream;
    }
}

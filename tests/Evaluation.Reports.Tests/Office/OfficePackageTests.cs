using System.IO.Compression;
using System.IO.Packaging;
using System.Xml;
using System.Xml.Linq;

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
        Assert.That(package.GetRelationshipsByType(OfficeLink.Namespace + "/officeDocument").Single().TargetUri.OriginalString, Is.EqualTo("/word/document.xml").Or.EqualTo("word/document.xml"));
        Assert.That(new BinaryReader(package.GetPart(new Uri("/word/media/1.png", UriKind.Relative)).GetStream()).ReadBytes(9), Is.EqualTo(new byte[] { 1, 2, 3 }));
    }

    [Test]
    public void Every_entry_has_the_same_time()
    {
        using var zip = new ZipArchive(Written());
        Assert.That(zip.Entries.Select(entry => entry.LastWriteTime.DateTime), Is.All.EqualTo(new DateTime(1980, 1, 1)));
        Assert.That(zip.Entries[0].FullName, Is.EqualTo("[Content_Types].xml"));
    }

    [Test]
    public void It_tells_its_title_its_maker_its_language_and_the_day_that_was_given()
    {
        using Package package = Package.Open(Written());
        PackageProperties told = package.PackageProperties;
        Assert.That((told.Title, told.Subject, told.Creator, told.Language), Is.EqualTo(("标题 \\u000a <b>", "一办", "某评估中心", "zh-CN")));
        Assert.That((told.Created, told.Modified), Is.EqualTo((new DateTime(2024, 5, 1), new DateTime(2024, 5, 1))));
    }

    [Test]
    public void Without_an_imprint_the_program_is_named_and_no_date()
    {
        using Package package = Package.Open(Written(Imprint.None));
        Assert.That((package.PackageProperties.Creator, package.PackageProperties.Created, package.PackageProperties.Modified), Is.EqualTo(("Evaluation", (DateTime?)null, (DateTime?)null)));
    }

    [TestCase("a\nb\r\nc\rd\te")]
    [TestCase(" two  spaces ")]
    public void Line_ends_and_tabs_are_read_back_as_they_were_on_every_system(string text)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, OfficeArchive.XmlSettings))
        {
            xml.WriteStartElement("a");
            xml.WriteAttributeString("b", text);
            xml.WriteString(text);
            xml.WriteEndElement();
        }

        bytes.Position = 0;
        XElement read = XElement.Load(bytes, LoadOptions.PreserveWhitespace);
        Assert.That((read.Attribute("b")!.Value, read.Value), Is.EqualTo((text, text)));
    }

    private static OfficeProperties Properties => new()
    {
        Title = "标题 \n <b>",
        Subject = "一办",
        Language = Language.Chinese,
        Imprint = new Imprint { Body = "某评估中心", Date = new DateOnly(2024, 5, 1) },
    };

    private static MemoryStream Written(Imprint? imprint = null)
    {
        var stream = new MemoryStream();
        OfficePackage.Write(
            stream,
            imprint is null ? Properties : Properties with { Imprint = imprint },
            new OfficePart("word/document.xml", "application/main+xml", "<a/>"u8.ToArray())
            {
                Links = [new OfficeLink("hyperlink", "https://example.org/?a=1&b=2", IsExternal: true)],
            },
            [new OfficePart("word/media/1.png", "image/png", new byte[] { 1, 2, 3 })]);
        stream.Position = 0;
        return stream;
    }
}

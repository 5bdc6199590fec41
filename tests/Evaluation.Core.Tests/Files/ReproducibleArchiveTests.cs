using System.IO.Compression;

namespace Evaluation.Files;

public sealed class ReproducibleArchiveTests
{
    [Test]
    public void Entries_are_read_back_in_their_order_and_none_has_a_time_of_its_own()
    {
        using var zip = new ZipArchive(new MemoryStream(Written()));
        Assert.That(zip.Entries.Select(entry => entry.FullName), Is.EqualTo(new[] { "b/二.txt", "a.bin" }));
        Assert.That(zip.Entries.Select(entry => entry.LastWriteTime.DateTime), Is.All.EqualTo(new DateTime(1980, 1, 1)));
        using Stream second = zip.Entries[1].Open();
        Assert.That(Enumerable.Range(0, 4).Select(_ => second.ReadByte()), Is.EqualTo(new[] { 1, 2, 3, -1 }));
    }

    [Test]
    public void The_same_entries_give_the_same_bytes()
    {
        byte[] once = Written();
        Assert.That(Written(), Is.EqualTo(once));
    }

    private static byte[] Written()
    {
        using var stream = new MemoryStream();
        using (var archive = new ReproducibleArchive(stream))
        {
            using (Stream entry = archive.Open("b/二.txt"))
                entry.Write("文"u8);
            archive.Add("a.bin", [1, 2, 3]);
        }

        return stream.ToArray();
    }
}

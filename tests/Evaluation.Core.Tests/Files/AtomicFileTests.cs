namespace Evaluation.Files;

public sealed class AtomicFileTests
{
    [Test]
    public void Who_comes_second_leaves_the_first_writer_s_file_alone()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "atomic", "file.txt");

        AtomicFile.Write(path, first =>
        {
            first.Write("first"u8);
            Assert.That(() => AtomicFile.WriteText(path, "second"), Throws.InstanceOf<IOException>());
        });

        Assert.That(File.ReadAllText(path), Is.EqualTo("first"));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(path)!), Is.EqualTo(new[] { path }));
    }

    [Test]
    public void A_failure_leaves_the_old_file_and_nothing_beside_it()
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "atomic-failure", "file.txt");
        AtomicFile.WriteText(path, "old");

        Assert.That(() => AtomicFile.Write(path, _ => throw new IOException("broken on purpose")), Throws.InstanceOf<IOException>());

        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(path)!), Is.EqualTo(new[] { path }));
    }
}

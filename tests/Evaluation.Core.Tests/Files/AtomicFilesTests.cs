namespace Evaluation.Files;

public sealed class AtomicFilesTests
{
    private string folder = "";

    [SetUp]
    public void Write_the_old_files()
    {
        folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "atomic-set", TestContext.CurrentContext.Test.ID);
        AtomicFile.WriteText(PathTo("a"), "old a");
        AtomicFile.WriteText(PathTo("b"), "old b");
    }

    [Test]
    public void No_file_is_replaced_before_all_are_whole()
    {
        using var files = new AtomicFiles();
        files.Write(PathTo("a"), stream => stream.Write("new a"u8));
        files.Write(PathTo("b"), stream => stream.Write("new b"u8));

        Assert.That(Texts(), Is.EqualTo(new[] { "old a", "old b" }));
        files.Commit();
        Assert.That(Texts(), Is.EqualTo(new[] { "new a", "new b" }));
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(2));
    }

    [Test]
    public void A_failure_leaves_all_old_files_and_nothing_beside_them()
    {
        using (var files = new AtomicFiles())
        {
            files.Write(PathTo("a"), stream => stream.Write("new a"u8));
            Assert.That(() => files.Write(PathTo("b"), _ => throw new IOException("broken on purpose")), Throws.InstanceOf<IOException>());
        }

        Assert.That(Texts(), Is.EqualTo(new[] { "old a", "old b" }));
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(2));
    }

    [Test]
    public void A_folder_in_the_place_of_a_file_is_refused_before_anything_is_written()
    {
        Directory.CreateDirectory(PathTo("c"));
        using var files = new AtomicFiles();

        Assert.That(() => files.Write(PathTo("c"), stream => stream.Write("new c"u8)), Throws.InstanceOf<IOException>());
        Assert.That(PathTo("c.part"), Does.Not.Exist);
    }

    private string[] Texts() => [File.ReadAllText(PathTo("a")), File.ReadAllText(PathTo("b"))];

    private string PathTo(string name) => Path.Combine(folder, name);
}

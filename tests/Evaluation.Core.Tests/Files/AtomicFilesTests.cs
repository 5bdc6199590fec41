namespace Evaluation.Files;

public sealed class AtomicFilesTests
{
    private string folder = "";

    [SetUp]
    public void Write_the_old_files()
    {
        folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "atomic-set", TestContext.CurrentContext.Test.ID);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
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

    [Test]
    public void Checksums_of_a_set_that_was_not_renamed_whole_do_not_fit()
    {
        Write("1", "2");
        string[] before = File.ReadAllLines(PathTo("sums"));
        using var files = new AtomicFiles();
        files.Write(PathTo("a"), stream => stream.Write("new a"u8));
        files.Write(PathTo("b"), stream => stream.Write("new b"u8));
        files.WriteChecksums(PathTo("sums"));
        File.Delete(PathTo("b"));
        Directory.CreateDirectory(PathTo("b"));

        Assert.That(files.Commit, Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());

        // SHA-256 of "1" and of "2", as sha256sum prints them.
        Assert.That(before, Is.EqualTo(new[]
        {
            "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  a",
            "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35  b",
        }));
        Assert.That(File.ReadAllText(PathTo("a")), Is.EqualTo("new a"));
        Assert.That(File.ReadAllLines(PathTo("sums")), Is.EqualTo(before));
    }

    private void Write(string a, string b)
    {
        using var files = new AtomicFiles();
        files.Write(PathTo("a"), stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(a)));
        files.Write(PathTo("b"), stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(b)));
        files.WriteChecksums(PathTo("sums"));
        files.Commit();
    }

    private string[] Texts() => [File.ReadAllText(PathTo("a")), File.ReadAllText(PathTo("b"))];

    private string PathTo(string name) => Path.Combine(folder, name);
}

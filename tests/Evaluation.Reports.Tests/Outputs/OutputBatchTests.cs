using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Evaluation.Reports.Outputs;

public sealed class OutputBatchTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder()
    {
        folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "outputs", TestContext.CurrentContext.Test.ID);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>An output whose inputs are its text.</summary>
    private static RoundOutput Output(string name, string text, string? inputs = null) => new(name, HashOf(inputs ?? text), (stream, _, _) =>
    {
        stream.Write(Encoding.UTF8.GetBytes(text));
        return [];
    })
    {
        IsLarge = false,
    };

    private static RoundOutput Never(string name, string text) => new(name, HashOf(text), (_, _, _) => throw new AssertionException($"'{name}' was made again."));

    private OutputBatch Write(params RoundOutput[] outputs) => OutputBatch.Write(folder, outputs);

    private OutputBatch Force(params RoundOutput[] outputs) => OutputBatch.Write(folder, outputs, new OutputBatchOptions { Force = true });

    private string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

    private string[] Files() => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static OutputState[] States(OutputBatch batch) => [.. batch.Outcomes.Select(outcome => outcome.State)];

    private static string[] Codes(OutputBatch batch) => [.. batch.Diagnostics.Select(diagnostic => diagnostic.Code)];

    [Test]
    public void Outputs_are_written_with_a_manifest_of_their_hashes()
    {
        OutputBatch batch = OutputBatch.Write(folder, [Output("a.txt", "A"), Output("d/b.txt", "B")], new OutputBatchOptions
        {
            Sources = [new OutputSource("scheme", "s.yaml", HashOf("s"))],
            Settings = [new OutputSetting("seed", "7")],
        });
        JsonElement manifest = JsonDocument.Parse(Read("manifest.json")).RootElement;

        Assert.That(States(batch), Is.All.EqualTo(OutputState.Written));
        Assert.That(Files(), Is.EqualTo(new[] { "a.txt", "d/b.txt", "manifest.json" }));
        Assert.That(manifest.GetProperty("outputs").EnumerateArray().Select(output => (output.GetProperty("name").GetString(), output.GetProperty("sha256").GetString())),
            Is.EqualTo(new[] { ("a.txt", HashOf("A")), ("d/b.txt", HashOf("B")) }));
        Assert.That(manifest.GetProperty("inputs")[0].GetProperty("sha256").GetString(), Is.EqualTo(HashOf("s")));
        Assert.That(manifest.GetProperty("settings")[0].GetProperty("value").GetString(), Is.EqualTo("7"));
    }

    [Test]
    public void What_has_the_same_inputs_is_not_made_again_and_only_what_changed_is_written()
    {
        Write(Output("a.txt", "A"), Output("b.txt", "B"), Output("c.txt", "C"));
        var old = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        foreach (string name in Files())
            File.SetLastWriteTimeUtc(Path.Combine(folder, name), old);

        OutputBatch batch = Write(Never("a.txt", "A"), Output("b.txt", "B2"), Output("c.txt", "C", inputs: "other"));

        Assert.That(States(batch), Is.EqualTo(new[] { OutputState.Unchanged, OutputState.Written, OutputState.Unchanged }));
        Assert.That(Files().Where(name => File.GetLastWriteTimeUtc(Path.Combine(folder, name)) == old), Is.EqualTo(new[] { "a.txt", "c.txt" }));
        Assert.That(States(Write(Never("a.txt", "A"), Never("b.txt", "B2"), Never("c.txt", "other"))), Is.All.EqualTo(OutputState.Unchanged));
    }

    [Test]
    public void A_deleted_output_is_written_again()
    {
        Write(Output("a.txt", "A"));
        File.Delete(Path.Combine(folder, "a.txt"));

        Assert.That(States(Write(Output("a.txt", "A"))), Is.EqualTo(new[] { OutputState.Written }));
        Assert.That(Read("a.txt"), Is.EqualTo("A"));
    }

    [Test]
    public void A_file_that_somebody_changed_is_kept_and_told_until_it_is_forced()
    {
        Write(Output("a.txt", "A"));
        File.WriteAllText(Path.Combine(folder, "a.txt"), "mine");

        OutputBatch same = Write(Never("a.txt", "A"));
        OutputBatch changed = Write(Output("a.txt", "A2"));
        OutputBatch again = Write(Output("a.txt", "A2"));

        Assert.That(new[] { same, changed, again }.SelectMany(States), Is.All.EqualTo(OutputState.Kept));
        Assert.That(Codes(again), Is.EqualTo(new[] { "RPT161" }));
        Assert.That(Read("a.txt"), Is.EqualTo("mine"));
        Assert.That(States(Force(Output("a.txt", "A2"))), Is.EqualTo(new[] { OutputState.Written }));
        Assert.That(Read("a.txt"), Is.EqualTo("A2"));
    }

    [Test]
    public void A_strangers_file_is_kept_unless_it_is_what_would_be_written()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "a.txt"), "A");
        File.WriteAllText(Path.Combine(folder, "b.txt"), "theirs");

        OutputBatch batch = Write(Output("a.txt", "A"), Output("b.txt", "B"));
        Write();

        Assert.That(States(batch), Is.EqualTo(new[] { OutputState.Unchanged, OutputState.Kept }));
        Assert.That(Files(), Is.EqualTo(new[] { "b.txt", "manifest.json" }), "the one is ours and obsolete, the other never was ours");
    }

    [Test]
    public void What_is_no_longer_made_is_removed_unless_somebody_changed_it()
    {
        Write(Output("a.txt", "A"), Output("d/b.txt", "B"), Output("e/c.txt", "C"));
        File.AppendAllText(Path.Combine(folder, "e", "c.txt"), "!");

        OutputBatch batch = Write(Never("a.txt", "A"));
        OutputBatch again = Write(Never("a.txt", "A"));

        Assert.That(batch.Outcomes, Is.EqualTo(new[]
        {
            new OutputOutcome("a.txt", OutputState.Unchanged), new OutputOutcome("d/b.txt", OutputState.Removed), new OutputOutcome("e/c.txt", OutputState.KeptObsolete),
        }));
        Assert.That(Codes(batch), Is.EquivalentTo(new[] { "RPT162", "RPT163" }));
        Assert.That(Codes(again), Is.EqualTo(new[] { "RPT162" }), "still known as ours");
        Assert.That(Directory.Exists(Path.Combine(folder, "d")), Is.False);
        Assert.That(Read("e/c.txt"), Is.EqualTo("C!"));
    }

    [Test]
    public void Stopped_work_leaves_the_folder_as_it_was()
    {
        Write(Output("a.txt", "A"), Output("b.txt", "B"));
        string before = Read("manifest.json");
        using var stop = new CancellationTokenSource();
        var stopping = new RoundOutput("b.txt", HashOf("new"), (stream, _, token) =>
        {
            stream.WriteByte(1);
            stop.Cancel();
            token.ThrowIfCancellationRequested();
            return [];
        });

        Assert.That(() => OutputBatch.Write(folder, [Output("a.txt", "A2") with { IsLarge = true }, stopping], cancellationToken: stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That((Read("a.txt"), Read("b.txt"), Read("manifest.json")), Is.EqualTo(("A", "B", before)));
        Assert.That(Files(), Is.EqualTo(new[] { "a.txt", "b.txt", "manifest.json" }));
    }

    [Test]
    public void An_output_that_fails_leaves_the_folder_as_it_was([Values] bool isLarge)
    {
        Write(Output("a.txt", "A"));
        var failing = new RoundOutput("b.txt", HashOf("b"), (_, _, _) => throw new InvalidDataException("broken")) { IsLarge = isLarge };

        Assert.That(() => Write(Output("a.txt", "A2"), failing), Throws.TypeOf<InvalidDataException>());
        Assert.That(Files(), Is.EqualTo(new[] { "a.txt", "manifest.json" }));
        Assert.That(Read("a.txt"), Is.EqualTo("A"));
    }

    [Test]
    public void After_a_break_while_files_were_renamed_what_is_ours_is_still_known()
    {
        Write(Output("a.txt", "A"), Output("b.txt", "B"));
        string old = Read("manifest.json");
        Write(Output("a.txt", "A2"), Output("b.txt", "B2"));

        // As if the machine had stopped after the first file: the new manifest still stands beside the old one.
        File.Move(Path.Combine(folder, "manifest.json"), Path.Combine(folder, "manifest.json.part"));
        File.WriteAllText(Path.Combine(folder, "manifest.json"), old);
        File.WriteAllText(Path.Combine(folder, "b.txt"), "B");
        OutputBatch batch = Write(Output("a.txt", "A3"), Output("b.txt", "B3"));

        Assert.That(States(batch), Is.All.EqualTo(OutputState.Written));
        Assert.That(Files(), Is.EqualTo(new[] { "a.txt", "b.txt", "manifest.json" }));
    }

    [TestCase("../outside.txt")]
    [TestCase("/etc/hosts")]
    [TestCase("a/../../outside.txt")]
    [TestCase("C:\\x")]
    public void A_manifest_that_leads_out_of_the_folder_is_none(string name)
    {
        Write(Output("a.txt", "A"));
        string outside = Path.Combine(Path.GetDirectoryName(folder)!, "outside.txt");
        File.WriteAllText(outside, "A");
        File.WriteAllText(Path.Combine(folder, "manifest.json"), Read("manifest.json").Replace("a.txt", JsonEncodedText.Encode(name).ToString(), StringComparison.Ordinal));

        OutputBatch batch = Write();

        Assert.That(Codes(batch), Is.EqualTo(new[] { "RPT164" }));
        Assert.That(File.Exists(outside), Is.True);
    }

    [TestCase("{}")]
    [TestCase("[1")]
    [TestCase("{\"format\":\"evaluation-outputs\",\"formatVersion\":1,\"outputs\":[{\"name\":1}]}")]
    [TestCase("{\"format\":\"evaluation-outputs\",\"formatVersion\":\"1\",\"outputs\":[]}")]
    public void A_manifest_that_is_none_makes_every_other_file_a_strangers(string manifest)
    {
        Write(Output("a.txt", "A"), Output("b.txt", "B"));
        File.WriteAllText(Path.Combine(folder, "manifest.json"), manifest);

        OutputBatch batch = Write(Output("a.txt", "A"), Output("b.txt", "B2"));

        Assert.That(States(batch), Is.EqualTo(new[] { OutputState.Unchanged, OutputState.Kept }));
        Assert.That(Codes(batch), Is.EquivalentTo(new[] { "RPT161", "RPT164" }));
    }

    [Test]
    public void Nothing_behind_a_link_is_removed()
    {
        Write(Output("d/b.txt", "B"));
        string elsewhere = folder + "-elsewhere";
        Directory.CreateDirectory(elsewhere);
        File.WriteAllText(Path.Combine(elsewhere, "b.txt"), "B");
        Directory.Delete(Path.Combine(folder, "d"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(folder, "d"), elsewhere);

        Assert.That(States(Write()), Is.EqualTo(new[] { OutputState.KeptObsolete }));
        Assert.That(File.Exists(Path.Combine(elsewhere, "b.txt")), Is.True);
    }

    [TestCase("../a.txt")]
    [TestCase("")]
    [TestCase("a//b")]
    [TestCase("manifest.json")]
    [TestCase("A.txt", "a.txt")]
    public void A_name_that_leads_out_or_is_there_twice_is_refused(params string[] names) =>
        Assert.That(() => Write([.. names.Select(name => Output(name, "x"))]), Throws.ArgumentException);
}

using System.IO.Compression;
using System.Text;
using Evaluation.Diagnostics;
using Microsoft.ML;

namespace Evaluation.Patterns.Models;

public sealed class ModelFileTests
{
    private static readonly Lazy<SupervisedModel> Learnt = new(() => LabelledRows.Learn());

    private string folder = "";

    private string Path => System.IO.Path.Combine(folder, "model.zip");

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("models").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase(SupervisedTrainer.FastTree)]
    [TestCase(SupervisedTrainer.LightGbm)]
    public void A_model_comes_back_as_it_was(SupervisedTrainer trainer)
    {
        SupervisedModel saved = LabelledRows.Learn(trainer);
        ModelFile.Save(saved, Path);

        Checked<SupervisedModel> loaded = ModelFile.Read(Path, LabelledRows.Table);

        Assert.That(loaded.Diagnostics, Is.Empty);
        SupervisedModel model = loaded.OrThrow();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(model.Probabilities(LabelledRows.Table), Is.EqualTo(saved.Probabilities(LabelledRows.Table)));
            Assert.That(model.Contributions(LabelledRows.Table), Is.EqualTo(saved.Contributions(LabelledRows.Table)));
            Assert.That(model.Options, Is.EqualTo(saved.Options));
            Assert.That(model.HeldOut, Is.EqualTo(saved.HeldOut));
            Assert.That(model.Preparation.Features, Is.EqualTo(saved.Preparation.Features));
            Assert.That(model.LibraryVersion, Is.EqualTo(saved.LibraryVersion).And.Not.Empty);
            Assert.That(ModelFile.HashOf(model), Is.EqualTo(ModelFile.HashOf(saved)).And.Length.EqualTo(64));
        }
    }

    [Test]
    public void The_same_model_gives_the_same_file_at_any_time()
    {
        ModelFile.Save(Learnt.Value, Path);
        byte[] first = File.ReadAllBytes(Path);
        ModelFile.Save(LabelledRows.Learn(), Path);

        Assert.That(File.ReadAllBytes(Path), Is.EqualTo(first));
    }

    [Test]
    public void A_renamed_feature_is_found()
    {
        ModelFile.Save(Learnt.Value, Path);
        FeatureTable table = LabelledRows.Table;
        var renamed = FeatureTable.FromValues(["a"], ["runs", "variabilty", "speed"], new double?[1, 3]);

        string[] found = [.. ModelFile.Read(Path, renamed).Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place.Path}")];

        Assert.That(found, Is.EquivalentTo(new[] { "PAT911 variability", "PAT910 noise", "PAT912 variabilty", "PAT912 speed" }));
        Assert.That(ModelFile.Read(Path, table).Diagnostics, Is.Empty);
        Assert.That(ModelFile.Read(Path, renamed).Value, Is.Null);
    }

    [Test]
    public void What_is_not_there_or_no_file_is_told()
    {
        Assert.That(Codes(Path), Is.EqualTo(new[] { "PAT900" }));
        Assert.That(Codes(folder), Is.EqualTo(new[] { "PAT900" }));
        Assert.That(() => ModelFile.Load(Path), Throws.InstanceOf<InvalidInputException>());
    }

    [Test]
    public void A_file_cut_anywhere_is_refused()
    {
        ModelFile.Save(Learnt.Value, Path);
        byte[] whole = File.ReadAllBytes(Path);

        using (Assert.EnterMultipleScope())
        {
            for (int length = 0; length < whole.Length; length += 1 + (whole.Length / 60))
            {
                File.WriteAllBytes(Path, whole[..length]);
                Assert.That(Codes(Path), Is.EqualTo(new[] { "PAT901" }), $"cut at {length}");
            }
        }
    }

    [Test]
    public void A_changed_byte_does_no_harm()
    {
        ModelFile.Save(Learnt.Value, Path);
        byte[] whole = File.ReadAllBytes(Path);

        using (Assert.EnterMultipleScope())
        {
            for (int place = 0; place < whole.Length; place += 1 + (whole.Length / 150))
            {
                byte[] changed = [.. whole];
                changed[place] ^= 0x55;
                File.WriteAllBytes(Path, changed);
                Checked<SupervisedModel> read = ModelFile.Read(Path);
                Assert.That(
                    read.IsValid ? ModelFile.HashOf(read.Value) : read.Diagnostics[0].Code,
                    Is.EqualTo(ModelFile.HashOf(Learnt.Value)).Or.AnyOf("PAT901", "PAT904"), $"byte {place}");
            }
        }
    }

    [Test]
    public void Changed_contents_are_found_by_their_checksum()
    {
        Rewrite(archive => archive.With("model.json", Encoding.UTF8.GetString(archive.Entries["model.json"]).Replace("0.05", "0.06", StringComparison.Ordinal)), renewHash: false);

        Assert.That(Codes(Path), Is.EqualTo(new[] { "PAT904" }));
    }

    [TestCase("\"Format\": 1", "\"Format\": 2", "PAT903")]
    [TestCase("\"Format\": 1", "\"Form\": 1", "PAT903")]
    [TestCase("{", "[", "PAT905")]
    [TestCase("\"Trees\": 30", "\"Trees\": -30", "PAT905")]
    [TestCase("\"Peers\"", "\"Piers\"", "PAT905")]
    [TestCase("\"runs\"", "null", "PAT905")]
    [TestCase("\"runs\"", "\"zzz\"", "PAT905")]
    [TestCase("\"noise\"", "\"aaa\"", "")]
    [TestCase("\"Marked\": [", "\"Marked\": [ 77,", "PAT905")]
    [TestCase("\"Marked\": [", "\"Marked\": [ 1,", "PAT906")]
    [TestCase("\"LibraryVersion\": \"", "\"LibraryVersion\": \"9", "PAT909")]
    public void A_description_that_was_forged_is_told(string old, string changed, string code)
    {
        Rewrite(archive => archive.With("model.json", Replaced(Encoding.UTF8.GetString(archive.Entries["model.json"]), old, changed)), renewHash: true);

        Assert.That(string.Join(' ', Codes(Path)), Is.EqualTo(code));
    }

    [Test]
    public void Trees_that_are_none_are_told()
    {
        Rewrite(archive => archive.Without(name => name.StartsWith("trees/", StringComparison.Ordinal)), renewHash: true);
        Assert.That(Codes(Path), Is.EqualTo(new[] { "PAT906" }));

        Rewrite(archive => archive.With(archive.Entries.Keys.Last(name => name.EndsWith("Model.key", StringComparison.Ordinal)), "nonsense"), renewHash: true);
        Assert.That(Codes(Path), Is.EqualTo(new[] { "PAT906" }));
    }

    [Test]
    public void A_model_of_somebody_else_is_told()
    {
        var context = new MLContext(1);
        IDataView data = VectorRow.View(context, [new VectorRow { Features = [1, 2] }, new VectorRow { Features = [2, 1] }], 2);
        context.Model.Save(context.Transforms.NormalizeMinMax("Features").Fit(data), data.Schema, Path);

        Assert.That(Codes(Path), Is.EqualTo(new[] { "PAT901" }));
    }

    [Test]
    public void An_entry_that_unpacks_to_very_much_is_refused()
    {
        using (var zip = new ZipArchive(File.Create(Path), ZipArchiveMode.Create))
        using (Stream entry = zip.CreateEntry("model.json", CompressionLevel.Fastest).Open())
        {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 66; i++)
                entry.Write(zeros);
        }

        Assert.That(Codes(Path), Is.EqualTo(new[] { "PAT901" }));
    }

    private static string[] Codes(string path) => [.. ModelFile.Read(path).Diagnostics.Select(diagnostic => diagnostic.Code)];

    private static string Replaced(string text, string old, string changed)
    {
        int place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.That(place, Is.GreaterThanOrEqualTo(0), $"{old} in {text}");
        return text[..place] + changed + text[(place + old.Length)..];
    }

    private void Rewrite(Func<ModelArchive, ModelArchive> change, bool renewHash)
    {
        ModelFile.Save(Learnt.Value, Path);
        ModelArchive archive = change(ModelArchive.Read(File.ReadAllBytes(Path)));
        if (renewHash)
            archive = archive.With("sha256.txt", archive.Hash("sha256.txt"));
        using FileStream stream = File.Create(Path);
        archive.Write(stream);
    }
}

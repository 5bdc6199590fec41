using Evaluation.Diagnostics;
using Evaluation.Observations.Reading;

namespace Evaluation.Observations;

public sealed class FileFaultsTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("observations").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("nothing.csv")]
    [TestCase("no-folder/nothing.csv")]
    [TestCase("nul\0byte.csv")]
    public void A_file_that_is_not_there_is_a_diagnostic(string name) => AssertOnly("OBS001", Path.Join(folder, name));

    [Test]
    public void A_folder_is_a_diagnostic() => AssertOnly("OBS003", folder);

    [Test]
    public void A_locked_file_is_a_diagnostic()
    {
        string path = Path.Combine(folder, "locked.csv");
        using var lockedByUs = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        AssertOnly("OBS004", path);
    }

    [Test]
    public void A_path_that_is_too_long_is_a_diagnostic() => AssertOnly("OBS004", Path.Combine(folder, new string('x', 5000)));

    [Test]
    public void A_refused_file_is_a_diagnostic()
    {
        var log = new ReadingLog("refused.csv", ReadingLimits.Default);

        FileBytes.Describe(new UnauthorizedAccessException("no"), log);

        Assert.That(log.Finish<ObservationTable>(null).Diagnostics.Single().Code, Is.EqualTo("OBS002"));
    }

    [Test]
    public void A_file_is_read_with_its_path_as_the_name_of_the_source()
    {
        string path = Path.Combine(folder, "表.csv");
        File.WriteAllText(path, "subject,A1\n成都市,1\n");

        ObservationTable table = ObservationFile.Load(path, TestSchemes.Mixed);

        Assert.That(table.SourceName, Is.EqualTo(path));
        Assert.That(table.PlaceOf(0), Is.EqualTo(new Place(path, 2, 2, "A1")));
    }

    [Test]
    public void An_empty_path_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => ObservationFile.Read("", TestSchemes.Mixed));

    private static void AssertOnly(string code, string path)
    {
        Checked<ObservationTable> read = ObservationFile.Read(path, TestSchemes.Mixed);

        Assert.That(read.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(new[] { code }));
        Assert.That(read.Value, Is.Null);
    }
}

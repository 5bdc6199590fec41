using System.Text;

namespace Evaluation.Cli;

/// <summary>The rounds of the checkout, and folders to write to.</summary>
internal static class Sample
{
    internal static string LandScheme { get; } = PathTo("schemes", "sichuan-land-2011.yaml");

    internal static string LandObservations { get; } = PathTo("samples", "sichuan-land-2011", "observations.csv");

    internal static string CitiesScheme { get; } = PathTo("schemes", "prefecture-cities-2014.yaml");

    internal static string CitiesObservations { get; } = PathTo("samples", "prefecture-cities-2014", "observations.csv");

    internal static string GuilfordScheme { get; } = PathTo("schemes", "guilford-1954.yaml");

    internal static string GuilfordObservations { get; } = PathTo("samples", "guilford-1954", "observations.csv");

    internal static string PathTo(params string[] parts) => Path.Combine([Repository.Root, .. parts]);

    /// <summary>A folder that is not there yet, of the running test.</summary>
    internal static string NewFolder()
    {
        string folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "cli", TestContext.CurrentContext.Test.ID);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        return folder;
    }

    /// <summary>Writes a file into a new folder of the running test.</summary>
    internal static string Write(string name, string text) => Write(name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Writes a file into a new folder of the running test.</summary>
    internal static string Write(string name, Action<Stream> write)
    {
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "cli", TestContext.CurrentContext.Test.ID + "-in", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using FileStream file = File.Create(path);
        write(file);
        return path;
    }

    /// <summary>The rank, subject and total of each row of a sample's published table.</summary>
    internal static (string Rank, string Subject, decimal Total)[] Published(string sample) =>
    [
        .. File.ReadLines(PathTo("samples", sample, "published.csv")).Skip(1).Select(line => line.Split(','))
            .Select(cells => (cells[0], cells[1], decimal.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture))),
    ];
}

using System.Globalization;
using Evaluation.Cli.Options;
using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Sylvan.Data.Csv;

namespace Evaluation.Cli.Input;

/// <summary>The round inside the tool: the 21 cities of Sichuan's land system, 2011, as observed and as published.</summary>
internal static class DemoRound
{
    internal const string SchemeName = "scheme.yaml";
    internal const string ObservationsName = "observations.csv";
    private const string PublishedName = "published.csv";

    /// <summary>Enough for whole percent, and over at once.</summary>
    internal const int Draws = 2_000;

    internal static Checked<Scheme> ReadScheme()
    {
        using var reader = new StreamReader(Open(SchemeName));
        return SchemeFile.Parse(reader.ReadToEnd(), SchemeName);
    }

    internal static Checked<ObservationTable> ReadObservations(Scheme scheme)
    {
        using Stream stream = Open(ObservationsName);
        return ObservationFile.Read(stream, scheme, ObservationsName);
    }

    /// <summary>The totals and ranks that were published, by subject.</summary>
    internal static Dictionary<string, PublishedStanding> ReadPublished()
    {
        using var reader = CsvDataReader.Create(new StreamReader(Open(PublishedName)), new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture });
        var published = new Dictionary<string, PublishedStanding>(StringComparer.Ordinal);
        while (reader.Read())
            published.Add(reader.GetString(1), new PublishedStanding(reader.GetDecimal(0), reader.GetDecimal(2)));
        return published;
    }

    /// <summary>Writes scheme and observations into a folder, for the reader to try the other commands on.</summary>
    /// <exception cref="InvalidInputException">They cannot be written.</exception>
    internal static void Save(Session session, string folder)
    {
        foreach (string name in new[] { SchemeName, ObservationsName })
        {
            new OutputFolder(session, folder).Write(name, stream =>
            {
                using Stream resource = Open(name);
                resource.CopyTo(stream);
            });
        }
    }

    /// <summary>All that the demo writes about the round whose files stand in a folder.</summary>
    internal static ReportRequest RequestFor(string folder, Language language) => new(new RoundFiles(Path.Combine(folder, SchemeName), Path.Combine(folder, ObservationsName)))
    {
        Studies = [StudyNames.Robustness, StudyNames.Sensitivity],
        Draws = Draws,
        Seed = 1,
        Languages = [language],
    };

    private static Stream Open(string name) => typeof(DemoRound).Assembly.GetManifestResourceStream("demo/" + name)!;
}

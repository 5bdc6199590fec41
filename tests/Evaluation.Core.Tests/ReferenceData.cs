using Sylvan.Data.Csv;

namespace Evaluation;

/// <summary>
/// Reference data that is not part of the project: beside the checkout in <c>../shared/reference</c>, or in the folder that
/// <c>EVALUATION_REFERENCE</c> names. Tests that need it are ignored where it is not there.
/// </summary>
internal static class ReferenceData
{
    internal static string PathTo(params string[] parts)
    {
        string root = Environment.GetEnvironmentVariable("EVALUATION_REFERENCE")
            ?? Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "reference");
        string path = Path.Combine([root, .. parts]);
        if (!File.Exists(path))
            Assert.Ignore($"The reference data is not here: {Path.Combine(parts)}. Set EVALUATION_REFERENCE to its folder.");
        return path;
    }

    /// <summary>The rows of a table, each by the names of its columns.</summary>
    internal static Dictionary<string, string>[] Rows(params string[] parts)
    {
        using CsvDataReader reader = CsvDataReader.Create(PathTo(parts));
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString));
        return [.. rows];
    }
}

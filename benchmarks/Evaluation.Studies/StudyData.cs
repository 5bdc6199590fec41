using Sylvan.Data.Csv;

namespace Evaluation.Studies;

/// <summary>Reference data that is not part of the project: in the folder that <c>EVALUATION_REFERENCE</c> names, or in <c>../shared/reference</c>.</summary>
internal static class StudyData
{
    /// <summary>The rows of a table, each by the names of its columns; <see langword="null"/> where the table is not at hand.</summary>
    internal static Dictionary<string, string>[]? Rows(string file, string folder = "evaluators")
    {
        string root = Environment.GetEnvironmentVariable("EVALUATION_REFERENCE") ?? Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "reference");
        string path = Path.Combine(root, folder, file);
        if (!File.Exists(path))
            return null;
        using CsvDataReader reader = CsvDataReader.Create(path);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString));
        return [.. rows];
    }

    /// <summary>What stands in a page instead of a table for which there are no data.</summary>
    internal static string Absent(string file) => $"*The reference data `{file}` were not at hand; set `EVALUATION_REFERENCE` to their folder.*\n";
}

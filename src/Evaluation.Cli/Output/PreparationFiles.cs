using System.Text;
using Evaluation.Preparation;

namespace Evaluation.Cli.Output;

/// <summary>The files that tell what was done to the numbers of a round before it was scored.</summary>
internal static class PreparationFiles
{
    internal const string Text = "preparation.txt";
    internal const string Json = "preparation.json";

    /// <summary>Their names and what they are; none for a round whose numbers were not prepared.</summary>
    internal static IEnumerable<(string Name, LocalText What)> Describe(PreparedTable? prepared) => prepared is null ? [] :
    [
        (Text, new LocalText("which numbers were changed before scoring, by which step and why", "评分前改变了哪些数、由哪一步、为何")),
        (Json, new LocalText("every changed number, for programs", "每个被改变的数，供程序读取")),
    ];

    internal static IEnumerable<(string Name, Action<Stream, IProgress<double>?> Write)> Of(PreparedTable? prepared, Language language) => prepared is null ? [] :
    [
        (Text, (stream, _) => stream.Write(Encoding.UTF8.GetBytes(prepared.ToText(language)))),
        (Json, (stream, _) => stream.Write(Encoding.UTF8.GetBytes(prepared.ToJson()))),
    ];
}

using System.Text;
using System.Text.Json;
using Evaluation.Cli.Input;
using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>The files of answers to questions "what if", and their text.</summary>
/// <param name="Result">The round that was asked about.</param>
/// <param name="Answers">The answers.</param>
internal sealed record WhatIfFiles(RoundResult Result, ValueList<WhatIfAnswer> Answers)
{
    internal const string Text = "whatif.txt";
    internal const string Json = "whatif.json";
    internal const string Checksums = "whatif.sha256";

    private const string FormatName = "evaluation-what-if";
    private const int FormatVersion = 1;

    private static readonly (string Name, LocalText What)[] All =
    [
        (Text, new LocalText("the answers, for people", "解答，供人阅读")),
        (Json, new LocalText("every figure of them, for programs", "全部数据，供程序读取")),
        (Checksums, new LocalText("whether these two are of one call: sha256sum -c", "核对以上两个文件是否出自同一次调用：sha256sum -c")),
    ];

    /// <summary>All answers for people, each under its question.</summary>
    internal string ToText(Language language) =>
        string.Join('\n', Answers.Select(answer => answer.Heading.In(language) + "\n" + answer.Text(language)));

    /// <summary>All answers as one document.</summary>
    internal string ToJson() => Encoding.UTF8.GetString(ToBytes());

    /// <summary>Writes both; all replace their old ones, or none does.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal void Save(Session session, string folder) => new OutputFolder(session, folder).Save(
        isLong: false,
        Checksums,
        (Text, (stream, _) => stream.Write(Encoding.UTF8.GetBytes(ToText(session.Language)))),
        (Json, (stream, _) => stream.Write(ToBytes())));

    /// <summary>The lines that say where the files are.</summary>
    internal static IEnumerable<string> Describe(Session session, string folder) => new OutputFolder(session, folder).Describe(All);

    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(JsonOutput.ToText(json =>
    {
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteStartObject("manifest");
        json.WriteManifestMembers(Result.Manifest);
        json.WriteEndObject();
        json.WriteStartArray("answers");
        foreach (WhatIfAnswer answer in Answers)
            WriteAnswer(json, answer);
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void WriteAnswer(Utf8JsonWriter json, WhatIfAnswer answer)
    {
        using JsonDocument document = JsonDocument.Parse(answer.Json());
        json.WriteStartObject();
        json.WriteString("question", answer.Question);
        json.WritePropertyName("answer");
        document.RootElement.WriteTo(json);
        json.WriteEndObject();
    }
}

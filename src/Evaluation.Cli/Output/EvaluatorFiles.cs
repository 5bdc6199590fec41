using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Evaluators;

namespace Evaluation.Cli.Output;

/// <summary>The files of a review of evaluators.</summary>
internal static class EvaluatorFiles
{
    internal const string Text = "evaluators.txt";
    internal const string Json = "evaluators.json";
    internal const string Checksums = "evaluators.sha256";

    private static readonly (string Name, LocalText What)[] All =
    [
        (Text, new LocalText("the review, for people", "评审报告，供人阅读")),
        (Json, new LocalText("every figure of it, for programs", "全部数据，供程序读取")),
        (Checksums, new LocalText("whether these two are of one review: sha256sum -c", "核对以上两个文件是否出自同一次评审：sha256sum -c")),
    ];

    /// <summary>Writes both; all replace their old ones, or none does.</summary>
    /// <exception cref="InvalidInputException">The folder cannot be written to.</exception>
    internal static void Save(Session session, EvaluatorReview review, string folder) => new OutputFolder(session, folder).Save(
        isLong: false,
        Checksums,
        (Text, (stream, _) => stream.Write(Encoding.UTF8.GetBytes(review.ToText(session.Language)))),
        (Json, (stream, _) => EvaluatorReviewJson.Write(review, stream, session.CancellationToken)));

    /// <summary>The lines that say where the files are.</summary>
    internal static IEnumerable<string> Describe(Session session, string folder) => new OutputFolder(session, folder).Describe(All);
}

using Evaluation.Diagnostics;
using Evaluation.Scoring;

namespace Evaluation.Cli.Output;

/// <summary>Writes data to the output: to a file or a pipe exactly as a saved file has it, to a terminal without control characters.</summary>
internal static class DataOutput
{
    private const char ByteOrderMark = '\uFEFF';

    internal static void WriteCsv(Session session, RoundResult result)
    {
        string text = ResultCsv.ToText(result, session.CancellationToken);
        Write(session.Terminal, text, ByteOrderMark + text);
    }

    internal static void WriteJson(Session session, RoundResult result)
    {
        string text = ResultJson.ToText(result, session.CancellationToken);
        Write(session.Terminal, text, text);
    }

    private static void Write(Terminal terminal, string forPeople, string forFiles)
    {
        if (!terminal.IsOutputTerminal)
        {
            terminal.Output.Write(forFiles);
            return;
        }

        foreach (ReadOnlySpan<char> line in forPeople.AsSpan().TrimEnd().EnumerateLines())
            terminal.Output.WriteLine(SafeText.Line(line.ToString()));
    }
}

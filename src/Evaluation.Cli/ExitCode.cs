namespace Evaluation.Cli;

/// <summary>What the command tells whoever called it.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    internal const int Done = 0;

    /// <summary>Something was found in the input that stops the work.</summary>
    internal const int Findings = 1;

    /// <summary>The command was called wrongly.</summary>
    internal const int WrongCall = 2;

    /// <summary>A defect of the program (EX_SOFTWARE).</summary>
    internal const int Defect = 70;

    /// <summary>Stopped by Ctrl-C (128 + SIGINT).</summary>
    internal const int Stopped = 130;
}

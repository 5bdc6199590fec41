namespace Evaluation.Diagnostics;

/// <summary>How serious a <see cref="Diagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info = 0,

    /// <summary>The work goes on, but a person should look.</summary>
    Warning = 1,

    /// <summary>No result is given until this is mended.</summary>
    Error = 2,
}

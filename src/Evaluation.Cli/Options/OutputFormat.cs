namespace Evaluation.Cli.Options;

/// <summary>How a ranking is written to the output.</summary>
internal enum OutputFormat
{
    /// <summary>A table for people.</summary>
    Table = 0,

    /// <summary>Comma-separated values.</summary>
    Csv = 1,

    /// <summary>JSON.</summary>
    Json = 2,
}

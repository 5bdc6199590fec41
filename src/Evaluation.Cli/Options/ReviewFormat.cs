namespace Evaluation.Cli.Options;

/// <summary>How a review is written to the output.</summary>
internal enum ReviewFormat
{
    /// <summary>Plain language for people.</summary>
    Text = 0,

    /// <summary>JSON.</summary>
    Json = 1,
}

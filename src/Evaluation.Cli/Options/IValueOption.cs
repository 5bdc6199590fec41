namespace Evaluation.Cli.Options;

/// <summary>An option that does not take every text.</summary>
internal interface IValueOption
{
    /// <summary>The values it takes, for people.</summary>
    LocalText Accepted { get; }

    /// <summary>Whether it takes a value.</summary>
    bool Takes(string text);
}

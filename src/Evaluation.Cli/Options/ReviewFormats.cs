namespace Evaluation.Cli.Options;

/// <summary>Reads a <see cref="ReviewFormat"/>.</summary>
internal static class ReviewFormats
{
    internal static bool TryParse(string text, out ReviewFormat? value)
    {
        value = text switch
        {
            "text" => ReviewFormat.Text,
            "json" => ReviewFormat.Json,
            _ => null,
        };
        return value is not null;
    }
}

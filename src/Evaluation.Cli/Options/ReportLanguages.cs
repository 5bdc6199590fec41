namespace Evaluation.Cli.Options;

/// <summary>Reads the languages in which outputs are wanted: <c>zh</c>, <c>en</c> or <c>both</c>.</summary>
internal static class ReportLanguages
{
    internal static readonly LocalText Accepted = new("zh, en or both", "zh、en 或 both（两种）");

    internal static bool TryParse(string text, out ValueList<Language>? value)
    {
        value = text switch
        {
            "zh" => [Language.Chinese],
            "en" => [Language.English],
            "both" => [Language.Chinese, Language.English],
            _ => null,
        };
        return value is not null;
    }
}

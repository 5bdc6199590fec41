using Evaluation.Reports;
using Evaluation.Reports.Outputs;

namespace Evaluation.Cli.Input;

/// <summary>What a person wants written of a round.</summary>
/// <param name="Files">The files of the round.</param>
internal sealed record ReportRequest(RoundFiles Files)
{
    /// <summary>Scheme and observations of the previous round, or nothing.</summary>
    internal ValueList<string> Previous { get; init; } = [];

    /// <summary>The file of renamings, or <see langword="null"/>.</summary>
    internal string? Renamed { get; init; }

    /// <summary>What is to be found out beside the result.</summary>
    internal ValueList<string> Studies { get; init; } = [];

    /// <summary>The dossier of the assessment itself, or <see langword="null"/>.</summary>
    internal string? Dossier { get; init; }

    /// <summary>The template of the page, or <see langword="null"/>.</summary>
    internal string? Template { get; init; }

    /// <summary>How often the round is scored again.</summary>
    internal required int Draws { get; init; }

    /// <summary>The seed of everything random.</summary>
    internal required long Seed { get; init; }

    /// <summary>The languages.</summary>
    internal required ValueList<Language> Languages { get; init; }

    /// <summary>Every file that was named, with its hash; of a template the hash of all its files.</summary>
    internal ValueList<OutputSource> Sources(ReportTemplate? template) =>
    [
        OutputSource.OfFile("scheme", Files.Scheme),
        OutputSource.OfFile("observations", Files.Observations),
        .. One("corrections", Files.Corrections),
        .. One("preparation", Files.Preparation),
        .. Files.Earlier.Select(path => OutputSource.OfFile("earlier", path)),
        .. Previous.Select((path, i) => OutputSource.OfFile(i == 0 ? "previous-scheme" : "previous-observations", path)),
        .. One("renamed", Renamed),
        .. One("dossier", Dossier),
        .. template is null ? Array.Empty<OutputSource>() : [new OutputSource("template", Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Template!))), template.ContentHash)],
    ];

    /// <summary>The settings that decide what comes out.</summary>
    internal ValueList<OutputSetting> Settings() =>
    [
        new OutputSetting("languages", string.Join(' ', Languages)),
        new OutputSetting("with", string.Join(' ', Studies.Order(StringComparer.Ordinal))),
        new OutputSetting("draws", FormattableString.Invariant($"{Draws}")),
        new OutputSetting("seed", FormattableString.Invariant($"{Seed}")),
    ];

    private static IEnumerable<OutputSource> One(string role, string? path) => path is null ? [] : [OutputSource.OfFile(role, path)];
}

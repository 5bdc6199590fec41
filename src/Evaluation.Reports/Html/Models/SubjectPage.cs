namespace Evaluation.Reports.Html.Models;

/// <summary>All that the template of a subject's page may read.</summary>
internal sealed record SubjectPage
{
    /// <summary>The language tag.</summary>
    public required string Lang { get; init; }

    /// <summary>The fixed words by their names.</summary>
    public required IReadOnlyDictionary<string, string> T { get; init; }

    /// <summary>What is said about the subject.</summary>
    public required SubjectSection Subject { get; init; }
}

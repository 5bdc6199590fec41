using Evaluation.Patterns.Screening.Offices;

namespace Evaluation.Patterns.Screening;

internal static partial class PatternCatalogue
{
    /// <summary>The patterns over offices: rounds, self-scores, grade lines, clients.</summary>
    private static readonly IPattern[] OfficePatterns =
    [
        new FormOverSubstance(),
        new TargetOnly(),
        new Inflation(),
        new SelfScoreScreen(),
        new GradeLineBunching(),
        new ClientLift(),
        new VolatileRank(),
        new NoDiscrimination(),
    ];

    /// <summary>A pattern by the code of its kind, to be looked for alone; <see langword="null"/> when there is none.</summary>
    internal static IPattern? Find(string code) => All.FirstOrDefault(pattern => pattern.Kind.Code == code);
}

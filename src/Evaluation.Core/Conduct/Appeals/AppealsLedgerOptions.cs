using Evaluation.Calendars;
using Evaluation.Conduct.Dossiers;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Appeals;

/// <summary>What a ledger of appeals is compared with.</summary>
public sealed record AppealsLedgerOptions
{
    /// <summary>The options used when none are given.</summary>
    public static AppealsLedgerOptions Default { get; } = new();

    /// <summary>The programmes of the round, for their time limits, appeals and days of publication. The default is empty: none of these is known.</summary>
    public ValueList<Dossier> Dossiers { get; init; } = [];

    /// <summary>Ranks that matter: the first so many are named, rewarded or spared. The default is 3 and 10.</summary>
    public ValueList<int> RankLines { get; init; } = [3, 10];

    /// <summary>Which days are working days. The default is China's.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.China;

    /// <summary>How rounds are scored. The default is <see cref="ScorerOptions.Default"/>.</summary>
    public ScorerOptions Scoring { get; init; } = ScorerOptions.Default;
}

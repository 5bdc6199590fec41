using Evaluation.NRules.Facts;

namespace Evaluation.NRules.Sessions;

/// <summary>What the user's rules did in one session.</summary>
internal sealed record CustomRecord(Firing[] Firings, AwardReplacement[] Replacements, Note[] Notes)
{
    internal static CustomRecord Nothing { get; } = new([], [], []);
}

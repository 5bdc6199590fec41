using Evaluation.Comparison.Matching;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Comparison;

/// <summary>Lays what each leaf and adjustment adds to a subject's total before beside what it adds after.</summary>
internal sealed class PointsMoves(RoundComparison comparison)
{
    private static readonly LocalText Rest = new("rounding and all else", "取整及其他");

    /// <summary>The parts, which add up exactly to both totals on the common basis; empty when one of them is missing.</summary>
    internal ValueList<PointsMove> Of(SubjectMove subject)
    {
        if (subject.Change is null)
            return [];
        Dictionary<string, decimal> old = PointsOf(comparison.Before, subject.NameBefore);
        Dictionary<string, decimal> now = PointsOf(comparison.After, subject.Name);
        PointsMove[] parts = [.. Pairs().Select(pair => new PointsMove(
            pair.Code, new LocalText(pair.Title, pair.Title), old.GetValueOrDefault(pair.Old ?? ""), now.GetValueOrDefault(pair.Now ?? "")))];
        var rest = new PointsMove("", Rest, subject.Before!.Value - parts.Sum(part => part.Before), subject.After!.Value - parts.Sum(part => part.After));
        return [.. parts.Where(part => (part.Before, part.After) != (0, 0)), .. (rest.Before, rest.After) == (0, 0) ? [] : new[] { rest }];
    }

    private IEnumerable<(string? Old, string? Now, string Code, string Title)> Pairs()
    {
        MatchSet codes = comparison.Matching.Indicators;
        Dictionary<string, string> before = Titles(comparison.Before.Scheme);
        Dictionary<string, string> after = Titles(comparison.After.Scheme);
        return
        [
            .. codes.Both.Where(match => before.ContainsKey(match.Before) || after.ContainsKey(match.After))
                .Select(match => (match.Before, match.After, match.After, after.GetValueOrDefault(match.After) ?? before[match.Before])),
            .. codes.New.Where(after.ContainsKey).Select(code => ((string?)null, code, code, after[code])),
            .. codes.Gone.Where(before.ContainsKey).Select(code => (code, (string?)null, code, before[code])),
        ];
    }

    /// <summary>The leaves and adjustments: what adds points.</summary>
    private static Dictionary<string, string> Titles(Scheme scheme) => scheme.Leaves.Select(leaf => (leaf.Code, leaf.Title))
        .Concat(scheme.Adjustments.Select(adjustment => (adjustment.Code, adjustment.Title)))
        .ToDictionary(pair => pair.Code, pair => pair.Title, StringComparer.Ordinal);

    private Dictionary<string, decimal> PointsOf(RoundResult round, string subject)
    {
        var points = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (ExplanationNode node in round.Find(subject)!.Card.Explain().Root.WithDescendants())
        {
            if (node.Adjustment?.Adjustment.Code is { } adjustment)
                points[adjustment] = points.GetValueOrDefault(adjustment) + OnBasis(node.Points);
            else if (node is { IsLeaf: true, Indicator: { } leaf })
                points[leaf.Code] = points.GetValueOrDefault(leaf.Code) + OnBasis(node.Points);
        }

        return points;

        decimal OnBasis(decimal earned) => Precision.Rescale(earned, round.Scheme.FullMark, comparison.Basis);
    }
}

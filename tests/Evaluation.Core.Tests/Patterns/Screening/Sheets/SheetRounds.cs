using System.Globalization;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>Rounds made of tables of scores: a scheme of branches, and who scored whom.</summary>
internal static class SheetRounds
{
    /// <summary>Branches of leaves, each out of the same full mark.</summary>
    internal static Scheme Scheme(int leaves, int perBranch, decimal fullMark, ScoringMethod? method = null) => new()
    {
        Code = "sheets",
        Title = "sheets",
        FullMark = leaves * fullMark,
        Indicators =
        [
            .. Enumerable.Range(0, leaves).GroupBy(leaf => leaf / perBranch).Select(branch => new Indicator
            {
                Code = Code("B", branch.Key),
                Title = Code("B", branch.Key),
                Children =
                [
                    .. branch.Select(leaf => new Indicator
                    {
                        Code = Code("L", leaf), Title = Code("L", leaf), FullMark = fullMark, Method = method ?? new DirectPoints(), Panel = new PanelMean(),
                    }),
                ],
            }),
        ],
    };

    /// <summary>Points by sheet and leaf; each sheet has its subject and evaluator.</summary>
    internal static ObservationTable Table(Scheme scheme, double?[,] points, Func<int, (string Subject, string? Evaluator)> who)
    {
        var builder = new ObservationTableBuilder(scheme);
        for (int sheet = 0; sheet < points.GetLength(0); sheet++)
        {
            for (int leaf = 0; leaf < points.GetLength(1); leaf++)
            {
                if (points[sheet, leaf] is { } given)
                    builder.Add(who(sheet).Subject, Code("L", leaf), ObservedValue.OfNumber((decimal)given), who(sheet).Evaluator);
            }
        }

        return builder.Build();
    }

    internal static string Code(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:00}");

    internal static double?[,] Times(this double?[,] shares, double fullMark)
    {
        var points = (double?[,])shares.Clone();
        for (int i = 0; i < points.Length; i++)
            points[i / points.GetLength(1), i % points.GetLength(1)] *= fullMark;
        return points;
    }
}

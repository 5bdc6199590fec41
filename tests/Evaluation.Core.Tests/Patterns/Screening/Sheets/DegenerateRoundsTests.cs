using Evaluation.Observations;
using Evaluation.Schemes;

namespace Evaluation.Patterns.Screening.Sheets;

/// <summary>A screen of any round ends with findings or reasons, all of them finite.</summary>
public sealed class DegenerateRoundsTests
{
    private static readonly Dictionary<string, (int Sheets, int Leaves, Func<int, int, double?> Points)> Rounds = new()
    {
        ["nothing"] = (0, 40, (_, _) => null),
        ["one sheet"] = (1, 40, (_, leaf) => leaf % 5),
        ["two sheets"] = (2, 40, (sheet, leaf) => (sheet + leaf) % 5),
        ["one indicator"] = (40, 1, (sheet, _) => sheet % 5),
        ["all equal"] = (40, 40, (_, _) => 4),
        ["all zero"] = (40, 40, (_, _) => 0),
        ["very large"] = (40, 40, (sheet, leaf) => (sheet * leaf) % 5 * 1e27),
        ["negative"] = (40, 40, (sheet, leaf) => -((sheet * leaf) % 5)),
        ["sparse"] = (40, 40, (sheet, leaf) => (sheet + leaf) % 7 == 0 ? leaf % 5 : null),
    };

    [Test]
    public void There_are_findings_or_reasons([ValueSource(nameof(Names))] string name, [Values] bool areEvaluatorsNamed)
    {
        (int sheets, int leaves, Func<int, int, double?> points) = Rounds[name];
        double?[,] table = new double?[sheets, leaves];
        for (int i = 0; i < table.Length; i++)
            table[i / leaves, i % leaves] = points(i / leaves, i % leaves);
        Scheme scheme = SheetRounds.Scheme(leaves, 5, 50);
        ObservationTable observations = SheetRounds.Table(scheme, table, sheet => areEvaluatorsNamed
            ? (SheetRounds.Code("s", sheet / 2), SheetRounds.Code("e", sheet % 2))
            : (SheetRounds.Code("s", sheet), null));
        PatternScreen screen = PatternScreen.Of(scheme, observations, seed: 1, options: new PatternOptions { Draws = 99 });

        Assert.That(screen.Findings.Select(finding => double.IsFinite(finding.Statistic)), Is.All.True);
        Assert.That(screen.Families.Count + screen.Abstentions.Count, Is.GreaterThan(0));
    }

    private static IEnumerable<string> Names() => Rounds.Keys;
}

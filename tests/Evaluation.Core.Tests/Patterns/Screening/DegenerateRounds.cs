using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;

namespace Evaluation.Patterns.Screening;

/// <summary>Rounds that have broken programs before.</summary>
internal static class DegenerateRounds
{
    private const decimal Largest = 79_228_162_514_264_337_593_543_950_335m;

    internal static readonly Dictionary<string, Func<PatternRound>> All = new()
    {
        ["no observations"] = () => Of(0, 3, (_, _) => 1),
        ["one sheet"] = () => Of(1, 30, (_, item) => item % 5),
        ["one indicator"] = () => Of(60, 1, (sheet, _) => sheet % 5),
        ["all equal"] = () => Of(60, 60, (_, _) => 4),
        ["all missing"] = () => Of(60, 60, (_, _) => null),
        ["nearly all missing"] = () => Of(60, 60, (sheet, item) => item == sheet ? 3 : null),
        ["two kinds of sheet"] = () => Of(60, 60, (sheet, item) => (item + sheet) % 2 * 4),
        ["huge"] = () => Of(60, 60, (sheet, item) => (double)((sheet + item) % 3) * 2e28),
        ["negative"] = () => Of(60, 60, (sheet, item) => -1.0 * ((sheet * item) % 7)),
        ["one huge"] = () => Of(60, 60, (sheet, item) => sheet == 0 && item == 0 ? 7e28 : (sheet + item) % 5),
        ["nobody named"] = () => Of(60, 60, (sheet, item) => (sheet * (item + 3)) % 5, evaluator: _ => null),
        ["duplicate evaluators"] = () => Of(60, 60, (sheet, item) => (sheet * (item + 3)) % 5, evaluator: sheet => sheet % 2 == 0 ? "e" : "e ", subject: _ => "s"),
    };

    internal static IEnumerable<string> Names => All.Keys;

    /// <summary>What must hold of everything that is logged, whatever was looked at.</summary>
    internal static void IsSound(PatternLog log)
    {
        foreach (Finding finding in log.Findings)
        {
            Assert.That(double.IsFinite(finding.Statistic), Is.True, finding.Statement.English);
            Assert.That(finding.PValue is null or (>= 0 and <= 1), Is.True, finding.Statement.English);
            Assert.That(finding.QValue is null or (>= 0 and <= 1), Is.True, finding.Statement.English);
            Assert.That(finding.Basis == FindingBasis.Fact, Is.EqualTo(finding.PValue is null));
            Assert.That(log.Families, Does.Contain(finding.Family));
            Assert.That(finding.Statement.English + finding.Statement.Chinese, Does.Not.Contain("NaN").And.Not.Contain("{"));
        }

        Assert.That(log.Abstentions.Select(abstention => abstention.Reason.English + abstention.Reason.Chinese), Has.None.Contain("{"));
    }

    /// <summary>Looks with everything a round can be given.</summary>
    internal static PatternLog Look(IPattern pattern, string name)
    {
        PatternRound round = All[name]();
        var relations = round.Observations.Evaluators.Select((evaluator, i) => new Evaluators.Bias.EvaluatorRelation(evaluator, round.Observations.Subjects[i % Math.Max(1, round.Observations.Subjects.Count)].Name));
        var inputs = new PatternInputs { Relations = new Evaluators.Bias.EvaluatorRelations(relations.ToValueList(), "x", "y"), Closed = DateTimeOffset.UnixEpoch };
        return PatternRun.Of(pattern, round, seed: 1, inputs, new PatternOptions { Draws = 99 });
    }

    private static PatternRound Of(
        int sheets, int items, Func<int, int, double?> score, Func<int, string?>? evaluator = null, Func<int, string>? subject = null)
    {
        var simulated = new SimulatedSheets(0, 1, items, 5, seed: 1);
        for (int sheet = 0; sheet < sheets; sheet++)
        {
            var made = new SimulatedSheets.Sheet(
                subject?.Invoke(sheet) ?? SimulatedSheets.Name("s", sheet),
                evaluator is null ? SimulatedSheets.Name("e", sheet % 6) : evaluator(sheet),
                [.. Enumerable.Range(0, items).Select(item => score(sheet, item))]);
            for (int item = 0; item < items; item++)
                made.Details[item] = new ObservationDetails(DateTimeOffset.UnixEpoch, sheet == 1 ? "x" : null, sheet % 2 == 0 ? new string('说', 40) : "\u0000<b>{0}</b>");
            simulated.Sheets.Add(made);
        }

        ObservationTable table = simulated.Table();
        return PatternRound.Of(simulated.Scheme, sheets > 1 && items > 30 ? Corrected(table) : table);
    }

    private static ObservationTable Corrected(ObservationTable table)
    {
        Observation first = table[0];
        var correction = new Correction
        {
            Subject = first.Subject!.Name,
            IndicatorCode = first.IndicatorCode!,
            Evaluator = first.Evaluator,
            OldValue = first.Value,
            NewValue = ObservedValue.OfNumber(Largest),
            Stage = CorrectionStage.Final,
            By = "<script>{0}",
            Time = DateTimeOffset.UnixEpoch.AddDays(1),
            Reason = "\u202E{1}",
        };
        return table.WithCorrections(new CorrectionTable([correction])).Value ?? table;
    }
}

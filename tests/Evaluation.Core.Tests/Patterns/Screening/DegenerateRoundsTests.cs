using Evaluation.Patterns.Screening.Copies;
using Evaluation.Patterns.Screening.Evidence;

namespace Evaluation.Patterns.Screening;

/// <summary>Broken and extreme rounds give a reason or a finding, never NaN and never an exception.</summary>
public sealed class DegenerateRoundsTests
{
    private static readonly IPattern[] Patterns =
    [
        new SheetCopies(), new OneSheetForAll(), new ReusedComments(), new ImplausibleSpeed(), new EntryBursts(), new UnsupportedFullMarks(), new LateEdits(), new MutualFavour(),
    ];

    private static IEnumerable<string> Codes => Patterns.Select(pattern => pattern.Kind.Code);

    [Test]
    public void Every_pattern_copes_with([ValueSource(nameof(Codes))] string code, [ValueSource(typeof(DegenerateRounds), nameof(DegenerateRounds.Names))] string name)
    {
        PatternLog log = DegenerateRounds.Look(Patterns.Single(pattern => pattern.Kind.Code == code), name);

        DegenerateRounds.IsSound(log);
        Assert.That(log.Families.Count + log.Abstentions.Count, Is.GreaterThan(0), "Neither looked nor said why not.");
    }

    [Test]
    public void Every_pattern_stops_when_it_is_told_to([ValueSource(nameof(Codes))] string code)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        SimulatedSheets sheets = new SimulatedSheets(60, 5, 60, 5, seed: 3, each: 2).WithTimes(1);
        foreach (SimulatedSheets.Sheet sheet in sheets.Sheets)
        {
            for (int item = 0; item < sheets.Items; item++)
                sheet.Details[item] = sheet.Details[item] with { Evidence = "e", Comment = FormattableString.Invariant($"{sheet.Subject} {sheet.Evaluator} {item} {new string('x', item + 30)}") };
        }

        PatternRound round = sheets.Round();
        var relations = new Evaluators.Bias.EvaluatorRelations([.. Enumerable.Range(0, 5).Select(i => new Evaluators.Bias.EvaluatorRelation(SimulatedSheets.Name("e", i), SimulatedSheets.Name("s", i)))], "x", "y");
        IPattern pattern = Patterns.Single(pattern => pattern.Kind.Code == code);
        if (pattern is LateEdits)
            Assert.That(PatternRun.Of(pattern, round, 1).Abstentions, Is.Not.Empty);
        else
            Assert.That(() => PatternRun.Of(pattern, round, 1, new PatternInputs { Relations = relations }, cancellationToken: source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Kinds_have_codes_of_their_own_and_innocent_explanations()
    {
        Assert.That(Codes, Is.EqualTo(new[] { "PAT114", "PAT115", "PAT116", "PAT117", "PAT118", "PAT119", "PAT125", "PAT127" }));
        Assert.That(Patterns.Select(pattern => pattern.Kind.InnocentExplanations.Count), Is.All.GreaterThan(0));
        Assert.That(PatternFindings.All.Select(kind => kind.Code), Is.SupersetOf(Codes).And.Unique);
    }
}

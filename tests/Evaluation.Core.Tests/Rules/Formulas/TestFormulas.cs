using Evaluation.Diagnostics;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Formulas;

/// <summary>Formulas and the observations they are asked about.</summary>
internal static class TestFormulas
{
    internal const decimal FullMark = 20;

    private static readonly Scheme Scheme = new()
    {
        Code = "formulas",
        Title = "formulas",
        Indicators =
        [
            TestRounds.Direct("number", FullMark),
            new Indicator { Code = "answer", Title = "answer", FullMark = FullMark, Method = new YesNo() },
            new Indicator
            {
                Code = "level",
                Title = "level",
                FullMark = FullMark,
                Method = new LevelTable([new Level("好", FullMark), new Level("a, (b)", 0)]),
            },
        ],
    };

    internal static Observation Number(decimal value) => Of("number", ObservedValue.OfNumber(value));

    internal static Observation Answer(bool yes) => Of("answer", ObservedValue.OfYesNo(yes));

    internal static Observation Level(string name) => Of("level", ObservedValue.OfLevel(name));

    internal static decimal Points(string text, Observation observation)
    {
        Formula<decimal>? formula = FormulaParser.ParsePoints(text, FullMark, out ValueList<Diagnostic> diagnostics);
        Assert.That(diagnostics, Is.Empty, text);
        return formula!.Compile()(observation);
    }

    internal static decimal Points(string text, decimal value = 0) => Points(text, Number(value));

    internal static ValueList<Diagnostic> Faults(string text)
    {
        Formula<decimal>? formula = FormulaParser.ParsePoints(text, FullMark, out ValueList<Diagnostic> diagnostics);
        Assert.That(formula is null, Is.EqualTo(diagnostics.Count > 0), text);
        return diagnostics;
    }

    internal static string[] Codes(string text) => [.. Faults(text).Select(fault => fault.Code)];

    private static Observation Of(string leaf, ObservedValue value) =>
        new ObservationTableBuilder(Scheme).Add("s", leaf, value).Build()[0];
}

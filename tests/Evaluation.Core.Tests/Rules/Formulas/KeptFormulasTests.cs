using Evaluation.Diagnostics;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Formulas;

public sealed class KeptFormulasTests
{
    [Test]
    public void A_formula_is_read_once_for_a_full_mark()
    {
        var method = new FormulaText("min(full, value)");

        Formula<decimal>? first = KeptFormulas.Points(method, 20, out ValueList<Diagnostic> diagnostics);

        Assert.That(diagnostics, Is.Empty);
        Assert.That(KeptFormulas.Points(method, 20, out _), Is.SameAs(first));
        Assert.That(KeptFormulas.Points(method, 30, out _), Is.Not.SameAs(first));
        Assert.That(KeptFormulas.Points(method, 30, out _)!.Expression.ToString(), Does.Contain("30"));
    }

    [Test]
    public void What_is_wrong_with_a_formula_is_told_every_time_with_its_place()
    {
        var method = new FormulaText("value + scroe");

        KeptFormulas.Points(method, 20, out _, new Place("a.yaml", 3, 5));
        KeptFormulas.Points(method, 20, out ValueList<Diagnostic> again, new Place("b.yaml", 7, 1));

        Assert.That(again.Single().Place.File, Is.EqualTo("b.yaml"));
    }
}

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Form without substance: found where planted, not asked where too little is known.</summary>
public sealed class FormOverSubstanceTests
{
    private static readonly PatternInputs Inputs = new() { FormalIndicators = SimulatedOffices.Codes(0, 10), SubstantiveIndicators = SimulatedOffices.Codes(10, 10) };

    private static PatternLog Look(SimulatedOffices design, PatternInputs inputs) => SimulatedOffices.Look(new FormOverSubstance(), design.Round(3), inputs);

    [Test]
    public void An_office_with_form_and_no_substance_is_found_and_no_other()
    {
        var design = new SimulatedOffices { Groups = 3, Planted = (_, office, leaf) => office == 17 ? (leaf < 10 ? 0.2 : -0.3) : 0 };
        PatternLog log = Look(design, Inputs);

        Assert.That(log.Findings.Select(finding => finding.About[0].Name), Is.EqualTo(new[] { "o17" }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(log.Findings[0].QValue, Is.LessThan(0.01));
            Assert.That(log.Findings[0].Statistic, Is.GreaterThan(log.Findings[0].Threshold!.Value));
            Assert.That(log.Findings[0].Cells, Has.Count.EqualTo(10));
            Assert.That(log.Findings[0].Statement.Chinese, Does.Contain("o17").And.Contain("形式类"));
            Assert.That(log.Families.Single(), Has.Property("Tested").EqualTo(120));
        }
    }

    [Test]
    public void An_office_with_substance_and_no_form_is_left_alone() =>
        Assert.That(Look(new SimulatedOffices { Planted = (_, office, leaf) => office == 17 ? (leaf < 10 ? -0.3 : 0.2) : 0 }, Inputs).Findings, Is.Empty);

    [Test]
    public void Few_offices_or_indicators_or_no_lists_abstain_with_a_reason()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Look(new SimulatedOffices { Offices = 29 }, Inputs).Abstentions.Single().Reason.English, Does.Contain("29 offices"));
            Assert.That(Look(new(), Inputs with { FormalIndicators = SimulatedOffices.Codes(0, 4) }).Abstentions.Single().Reason.English, Does.Contain("4 indicators"));
            Assert.That(Look(new(), PatternInputs.None).Abstentions.Single().Reason.English, Does.Contain("not named"));
        }
    }

    [Test]
    public void A_code_that_is_not_there_is_told_and_one_in_both_lists_counts_in_neither()
    {
        PatternLog unknown = Look(new(), Inputs with { FormalIndicators = [.. Inputs.FormalIndicators, "no\nsuch"] });
        PatternLog both = Look(new(), Inputs with { FormalIndicators = SimulatedOffices.Codes(0, 12) });

        Assert.That(unknown.Abstentions.Single().Reason.English, Does.Contain("no\\u000asuch"));
        Assert.That(unknown.Families, Has.Count.EqualTo(1));
        Assert.That(both.Abstentions, Is.Empty);
    }

    [Test]
    public void Offices_that_do_not_differ_have_no_test() =>
        Assert.That(Look(new SimulatedOffices { Mean = 3 }, Inputs).Abstentions.Single().Reason.English, Does.Contain("do not differ"));
}

using CsCheck;
using Evaluation.Conduct.Rules;

namespace Evaluation.Conduct.Dossiers;

public sealed class DossierFileTests
{
    private static string[] Codes(string yaml) => [.. DossierFile.Parse(yaml, "d.yaml").Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place.Row}")];

    [Test]
    public void Everything_told_is_read()
    {
        Dossier dossier = CleanDossier.Dossier;

        Assert.That(dossier.Evaluators![1], Is.EqualTo(new DossierEvaluator("李四", "某大学", ["甲市"], ["甲市"], true)));
        Assert.That(dossier.Payments, Is.EqualTo(ValueList.Create<Payment>([new("省政府办公厅", "某大学评估中心", 480_000, new DateOnly(2025, 3, 1), PaymentPurpose.Assessment, false)])));
        Assert.That(dossier.Awards, Is.Empty.And.Not.Null);
        Assert.That(dossier.Scheme!.IsPublished, Is.True, "a date of publication says so");
        Assert.That(dossier.Appeals!.Appeals![0].Outcome, Is.EqualTo(AppealOutcome.Partly));
    }

    [Test]
    public void What_nobody_told_is_not_none()
    {
        Dossier dossier = DossierFile.Parse("programme: p").OrThrow().Dossiers[0];

        Assert.That((dossier.Awards, dossier.Payments, dossier.Evaluators, dossier.EvidenceKept, dossier.Appeals), Is.EqualTo(((ValueList<Award>?)null, (ValueList<Payment>?)null, (ValueList<DossierEvaluator>?)null, (bool?)null, (AppealRecord?)null)));
    }

    [Test]
    public void Everything_wrong_is_told_at_once_with_its_place() => Assert.That(
        Codes("""
            programme: p
            evaluatorsPerSubject: 1.5
            payments: [{ from: 甲, to: 乙, amount: -3, purpose: bribe }]
            subjects: { selection: all, frame: 3, assessed: 4 }
            collection: { from: 2025-06-02, to: 2025-06-01 }
            appeals: { list: [{ subject: 丙, received: 2025-01-02, decided: 2025-01-01, outcome: rejected }, { subject: 丁, received: 2025-01-02, outcome: rejected }] }
            evidenceKept: maybe
            awardz: []
            """),
        Is.EquivalentTo(new[] { "CON001 2", "CON002 3", "SCH107 3", "CON005 4", "CON003 5", "CON003 6", "CON006 6", "SCH108 7", "SCH101 8" }));

    [Test]
    public void Programmes_of_a_file_have_names_of_their_own()
    {
        Assert.That(DossierFile.Parse("programmes: [{ programme: a }, { programme: b }]").OrThrow().Dossiers.Select(dossier => dossier.Programme), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(Codes("programmes: [{ programme: a }, { programme: a }]"), Is.EqualTo(new[] { "CON004 1" }));
        Assert.That(Codes("programmes: []"), Is.EqualTo(new[] { "CON007 1" }));
    }

    [Test]
    public void What_is_written_reads_back_as_it_was() =>
        RandomDossier.Set.Sample(set => DossierFile.Parse(DossierFile.ToText(set)).OrThrow().Equals(set), iter: 300);

    [Test]
    public void A_part_that_tells_nothing_is_not_told()
    {
        Assert.That(DossierFile.Parse("{ programme: p, scheme: {}, appeals: { daysToApply: ~ } }").OrThrow().Dossiers[0], Is.EqualTo(new Dossier { Programme = "p" }));
        Assert.That(DossierFile.ToText(new DossierSet([new Dossier { Programme = "p", Awards = [] }])), Is.EqualTo("programme: p\nawards: []\n"));
    }

    private static IEnumerable<string> Hostile =>
    [
        "",
        "[1, 2]",
        "programme: [a]",
        "programme: p\nevaluators: 3",
        "programme: p\nevaluators: [3]",
        "programme: p\nscheme: [a]",
        "programme: &a p\nassessor: *a",
        "a: &a [*a]",
        "programme: " + new string('x', 1_000_000),
        string.Concat(Enumerable.Repeat("{a: ", 500)),
        "programme: p\npayments: [" + string.Concat(Enumerable.Repeat("{ from: a, to: b, purpose: other },", 2)) + "{ from: a, to: b, amount: 1e400, purpose: other }]",
        "programme: p\nprogramme: q",
    ];

    [TestCaseSource(nameof(Hostile))]
    public void Hostile_files_give_diagnostics(string yaml) => Assert.That(DossierFile.Parse(yaml).Diagnostics, Is.Not.Empty);

    [Test]
    public void A_file_that_is_not_there_is_told() => Assert.That(DossierFile.Read("no such file.yaml").IsValid, Is.False);
}

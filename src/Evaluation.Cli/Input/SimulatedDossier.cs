using Evaluation.Conduct.Dossiers;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Simulation;
using Evaluation.Statistics;

namespace Evaluation.Cli.Input;

/// <summary>A dossier made up for a simulated round: sound but for a few faults, which ones the seed decides.</summary>
internal sealed class SimulatedDossier
{
    private const string Assessor = "模拟评估机构 Simulated assessor";
    private const string Commissioner = "模拟委托方 Simulated commissioner";

    /// <summary>How many faults are planted.</summary>
    private const int Faults = 4;

    /// <summary>Apart from the streams that the round itself is drawn from.</summary>
    private const long Stream = 9_001;

    private const int DaysToApply = 10;
    private const int DaysToDecide = 10;
    private const int DaysToPublication = 60;

    private readonly SimulatedAssessment drawn;
    private readonly DateOnly closed;

    private SimulatedDossier(SimulatedAssessment drawn, string subject)
    {
        (this.drawn, closed, Subject) = (drawn, DateOnly.FromDateTime(drawn.Closed.DateTime), subject);
        Sound = Honest();
    }

    /// <summary>The subject that the faults are about.</summary>
    internal string Subject { get; }

    /// <summary>The dossier without any fault.</summary>
    internal Dossier Sound { get; }

    /// <summary>When the last appeal that is put in would have to be decided, and more.</summary>
    internal (DateOnly Received, DateOnly Decided) LateAppeal => (closed, closed.AddDays(DaysToPublication - 10));

    /// <summary>Makes up the dossier of a round.</summary>
    /// <returns>The dossier, and the faults planted in it.</returns>
    internal static (Dossier Dossier, ValueList<SimulatedFault> Planted) Of(SimulatedAssessment drawn)
    {
        var random = new RandomStream(drawn.Seed, Stream);
        var made = new SimulatedDossier(drawn, drawn.Observations.Subjects[random.NextBelow(drawn.Observations.Subjects.Count)].Name);
        SimulatedFault[] all = [.. SimulatedFault.All];
        random.Shuffle<SimulatedFault>(all);
        ValueList<SimulatedFault> planted = all.Take(Faults).OrderBy(fault => fault.Rule, StringComparer.Ordinal).ToValueList();
        return (planted.Aggregate(made.Sound, (dossier, fault) => fault.Plant(dossier, made)), planted);
    }

    private Dossier Honest()
    {
        DateOnly[] days = [.. DaysOf(drawn.Observations)];
        int subjects = drawn.Observations.Subjects.Count;
        int leaves = drawn.Scheme.Leaves.Count();
        return new Dossier
        {
            Programme = "模拟评估项目 Simulated programme",
            Commissioner = Commissioner,
            Assessor = Assessor,
            Evaluators = drawn.Observations.Evaluators.Select(name => new DossierEvaluator(name, Assessor, [], [], HasSigned: true)).ToValueList(),
            EvaluatorsPerSubject = drawn.Settings.EvaluatorsPerOffice,
            Payments = [new Payment(Commissioner, Assessor, 480_000, days[0].AddDays(-60), PaymentPurpose.Assessment, IsFromAssessed: false)],
            EarlierRoles = [],
            Scheme = new SchemeDisclosure(days[0].AddDays(-90), IsPublished: true, WeightsPublished: true, MethodPublished: true, Consulted: true),
            Subjects = new SubjectChoice(SubjectSelection.All, subjects, subjects),
            CollectionFrom = days[0],
            CollectionTo = days[^1],
            EvidenceKept = true,
            FeedbackSent = days[^1],
            Appeals = new AppealRecord(DaysToApply, DaysToDecide, Heard().ToValueList()),
            Publication = new PublicationRecord(closed.AddDays(DaysToPublication), subjects, ScoresPublished: true, PartScoresPublished: true),
            Awards = [],
            Burden = new BurdenRecord(leaves, 1, 10, leaves, 1, 20),
        };
    }

    /// <summary>The appeals behind the corrections, decided on the day.</summary>
    private IEnumerable<Appeal> Heard() => drawn.Corrections.Corrections
        .Where(correction => correction.Stage == CorrectionStage.Appeal)
        .GroupBy(correction => correction.Subject, StringComparer.Ordinal)
        .Select(group => (Subject: group.Key, Day: DateOnly.FromDateTime(group.Max(correction => correction.Time).DateTime)))
        .Select(appeal => new Appeal(appeal.Subject, appeal.Day, appeal.Day, AppealOutcome.Upheld, HasReason: true));

    private static IEnumerable<DateOnly> DaysOf(ObservationTable observations) => Enumerable.Range(0, observations.Count)
        .Select(row => observations[row].Time).OfType<DateTimeOffset>().Select(time => DateOnly.FromDateTime(time.DateTime)).Distinct().Order();
}

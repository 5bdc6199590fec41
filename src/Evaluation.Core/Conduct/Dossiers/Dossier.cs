namespace Evaluation.Conduct.Dossiers;

/// <summary>What is known of an assessment programme (评估项目档案): who ordered it, who did it, for whom, for what money, and how.</summary>
/// <remarks>
/// Nothing need be known: what is <see langword="null"/> is not known, and a rule that needs it cannot be assessed. An empty list says that there is none; a list
/// that is <see langword="null"/>, that nobody told.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Dossier
{
    /// <summary>The programme's name; unique among the dossiers of a file.</summary>
    public required string Programme { get; init; }

    /// <summary>Who ordered it (委托方).</summary>
    public string? Commissioner { get; init; }

    /// <summary>Who assesses (评估机构).</summary>
    public string? Assessor { get; init; }

    /// <summary>The evaluators and what they declared.</summary>
    public ValueList<DossierEvaluator>? Evaluators { get; init; }

    /// <summary>How many evaluators scored each subject, at least.</summary>
    public int? EvaluatorsPerSubject { get; init; }

    /// <summary>Money, in both directions, between the assessor, the commissioner and the subjects.</summary>
    public ValueList<Payment>? Payments { get; init; }

    /// <summary>What the assessor did before for the commissioner or the subjects.</summary>
    public ValueList<EarlierRole>? EarlierRoles { get; init; }

    /// <summary>What was told of the scheme, and when; <see langword="null"/> when nothing is known.</summary>
    public SchemeDisclosure? Scheme { get; init; }

    /// <summary>Who was assessed, and how they were chosen.</summary>
    public SubjectChoice? Subjects { get; init; }

    /// <summary>The first day of collecting.</summary>
    public DateOnly? CollectionFrom { get; init; }

    /// <summary>The last day of collecting.</summary>
    public DateOnly? CollectionTo { get; init; }

    /// <summary>Whether the evidence of each score was kept.</summary>
    public bool? EvidenceKept { get; init; }

    /// <summary>When first scores were sent to the subjects for their answer (反馈).</summary>
    public DateOnly? FeedbackSent { get; init; }

    /// <summary>Appeals and what became of them.</summary>
    public AppealRecord? Appeals { get; init; }

    /// <summary>What was published.</summary>
    public PublicationRecord? Publication { get; init; }

    /// <summary>Awards given with it (评比达标表彰).</summary>
    public ValueList<Award>? Awards { get; init; }

    /// <summary>What it asked of the subjects.</summary>
    public BurdenRecord? Burden { get; init; }

    /// <summary>What people have judged; no review ever changes it.</summary>
    public ValueList<RuleJudgement> Judgements { get; init; } = [];
}

namespace Evaluation.Simulation;

/// <summary>A pattern that can be planted into a simulated round. Of each, the share says how many units have it and the strength how much of it.</summary>
/// <remarks>Kinds that move scores move them by 30 % of the full mark at strength 1.</remarks>
public enum PlantedKind
{
    /// <summary>Sheets on which one value is given again and again; the strength is the share of the sheet that it fills, in one run.</summary>
    StraightLining = 0,

    /// <summary>Sheets filled in blindly; the strength is the share of their scores that are drawn at random.</summary>
    Random = 1,

    /// <summary>Sheets on which values go up and down in a cycle of four; the strength is the share of the sheet that it fills.</summary>
    Cycle = 2,

    /// <summary>Sheets copied from another of the same subject or, where there is none, of another; the strength is the share of scores taken over.</summary>
    CopiedSheet = 3,

    /// <summary>Sheets whose comments are copied from another sheet; the strength is the share of comments taken over. Needs comments.</summary>
    CopiedComments = 4,

    /// <summary>Sheets filled in at great speed; the strength is the share of the usual time that is saved. Needs times.</summary>
    Speeder = 5,

    /// <summary>Sheets all entered before the close; they fall into the last hour at strength 1, into the last ten hours at 0.1. Needs times.</summary>
    Burst = 6,

    /// <summary>Sheets with full marks that nothing supports; the strength is the share of such scores. Needs evidence.</summary>
    FullWithoutEvidence = 7,

    /// <summary>Subjects that get more on formal indicators and less on substantive ones, from everybody.</summary>
    FormOverSubstance = 8,

    /// <summary>Subjects that get more than in the previous round without being better. Needs a previous round.</summary>
    InflatedAgainstPrevious = 9,

    /// <summary>Subjects that give themselves full marks; the strength is the share of such scores. Needs self-scores.</summary>
    SelfScoreFull = 10,

    /// <summary>
    /// Subjects lifted over a grade line that they had missed: a share of those that miss one by less than 3 % of the full mark at strength 1. Needs grades by
    /// totals.
    /// </summary>
    PushedOverLine = 11,

    /// <summary>Subjects that are disclosed clients and get more on indicators that rest on judgement.</summary>
    ClientLift = 12,

    /// <summary>Subjects whose scores are raised after the close; the strength is the share of indicators edited.</summary>
    PostReviewEdit = 13,

    /// <summary>Evaluators who give more to the subjects that they have a tie to, about a third of those they score and at least three.</summary>
    Favour = 14,

    /// <summary>Indicators on which everybody gets the full mark; the strength is the share of such scores.</summary>
    FlatIndicator = 15,
}

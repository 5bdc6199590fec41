namespace Evaluation.Observations;

/// <summary>What happened on a date of a matter that has a time limit. The order is that in which a timeline is written.</summary>
public enum TimelineStepKind
{
    /// <summary>The time began to run: a request was received, information was made (收到, 形成).</summary>
    Received = 0,

    /// <summary>The applicant was told to correct the request (补正告知, Art. 30 of the Regulations).</summary>
    CorrectionNotice = 1,

    /// <summary>The corrected request was received, from which the time runs anew (补正, Art. 30).</summary>
    Corrected = 2,

    /// <summary>The opinion of a third party or another authority was asked for, and perhaps given (征求意见, Arts. 32 to 34).</summary>
    Consulted = 3,

    /// <summary>The applicant was told of an approved extension (延期, Art. 33).</summary>
    Extended = 4,

    /// <summary>The time ended: a reply was given, information was published (答复, 公开).</summary>
    Replied = 5,
}

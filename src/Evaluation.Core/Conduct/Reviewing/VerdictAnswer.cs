namespace Evaluation.Conduct.Reviewing;

/// <summary>The short answer to one of the six questions.</summary>
public enum VerdictAnswer
{
    /// <summary>Yes.</summary>
    Yes = 0,

    /// <summary>There are doubts: a shortcoming, or something that a person has to look at.</summary>
    InDoubt = 1,

    /// <summary>No.</summary>
    No = 2,

    /// <summary>Too little is known to say.</summary>
    NotKnown = 3,
}

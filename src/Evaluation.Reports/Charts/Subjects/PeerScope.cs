namespace Evaluation.Reports.Charts.Subjects;

/// <summary>With whom a subject is compared.</summary>
public enum PeerScope
{
    /// <summary>With all subjects of the round, itself among them.</summary>
    All = 0,

    /// <summary>With its own group (分组), itself among them; with all subjects when it has none.</summary>
    Group = 1,
}

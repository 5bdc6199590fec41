namespace Evaluation.Conduct.Dossiers;

/// <summary>How the subjects were chosen.</summary>
public enum SubjectSelection
{
    /// <summary>All of a list.</summary>
    All = 0,

    /// <summary>At random from a list.</summary>
    Random = 1,

    /// <summary>Those that applied.</summary>
    Voluntary = 2,

    /// <summary>Those that somebody named.</summary>
    Appointed = 3,
}

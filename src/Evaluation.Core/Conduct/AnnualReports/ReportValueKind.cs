namespace Evaluation.Conduct.AnnualReports;

/// <summary>What stands in a cell of an annual report's table. Blank, "/" and 0 say different things and are kept apart.</summary>
public enum ReportValueKind
{
    /// <summary>Nothing was filled in.</summary>
    Blank = 0,

    /// <summary>A number.</summary>
    Number = 1,

    /// <summary>"/" or a dash: the office has no such thing.</summary>
    NoSuchThing = 2,

    /// <summary>Something that is no number.</summary>
    Text = 3,
}

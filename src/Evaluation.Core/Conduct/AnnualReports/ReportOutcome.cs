namespace Evaluation.Conduct.AnnualReports;

/// <summary>How an identity of the form came out.</summary>
public enum ReportOutcome
{
    /// <summary>It holds.</summary>
    Pass = 0,

    /// <summary>It does not hold, whatever the blank cells stand for.</summary>
    Fail = 1,

    /// <summary>It may hold: that depends on what a blank cell stands for, or on which number of the text is meant.</summary>
    Uncertain = 2,

    /// <summary>It cannot be assessed, because something is not there or is no number.</summary>
    NotAssessable = 3,
}

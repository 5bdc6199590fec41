namespace Evaluation.Evaluators.Agreement;

/// <summary>The six forms of the intraclass correlation (Shrout &amp; Fleiss 1979), in the names of McGraw &amp; Wong (1996).</summary>
public enum IccForm
{
    /// <summary>ICC(1,1): each unit has raters of its own; reliability of one rating.</summary>
    OneWaySingle = 0,

    /// <summary>ICC(2,1) or ICC(A,1): raters are crossed with units; absolute agreement of one rating, severity counts as error.</summary>
    AgreementSingle = 1,

    /// <summary>ICC(3,1) or ICC(C,1): raters are crossed with units; consistency of one rating, severity does not count.</summary>
    ConsistencySingle = 2,

    /// <summary>ICC(1,k): the mean of k ratings.</summary>
    OneWayAverage = 3,

    /// <summary>ICC(2,k) or ICC(A,k): the mean of k raters.</summary>
    AgreementAverage = 4,

    /// <summary>ICC(3,k) or ICC(C,k): the mean of k raters; Cronbach's alpha.</summary>
    ConsistencyAverage = 5,
}

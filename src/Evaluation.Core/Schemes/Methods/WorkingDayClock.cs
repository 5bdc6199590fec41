namespace Evaluation.Schemes.Methods;

/// <summary>Where the working days of a <see cref="WorkingDayDeadline"/> come from.</summary>
public enum WorkingDayClock
{
    /// <summary>Observed is how many working days were used, as a count.</summary>
    Count = 0,

    /// <summary>Observed are a first and a last date (起止日期); the working days after the first, up to and including the last, are counted.</summary>
    Interval = 1,

    /// <summary>
    /// Observed are the dates of a request for information (依申请公开), counted by Arts. 30 to 34 of the Regulations: a correction starts the time
    /// anew, the time of opinions is left out, an extension adds to the limit.
    /// </summary>
    Request = 2,
}

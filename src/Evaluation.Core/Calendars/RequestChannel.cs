namespace Evaluation.Calendars;

/// <summary>How a request for information reached the office. It decides which day is the day of receipt (Art. 31).</summary>
public enum RequestChannel
{
    /// <summary>Handed in (当面提交): the day it was handed in.</summary>
    InPerson = 0,

    /// <summary>By post with a receipt (邮寄签收): the day the office signed for it.</summary>
    SignedPost = 1,

    /// <summary>By ordinary letter without a receipt (平常信函): the day the office confirmed it with the applicant, which is to be the day it came.</summary>
    OrdinaryPost = 2,

    /// <summary>By the internet (互联网渠道): the day both sides confirmed.</summary>
    Internet = 3,

    /// <summary>By the office's fax (传真): the day both sides confirmed.</summary>
    Fax = 4,

    /// <summary>Not told (渠道未注明): the day given is the day of receipt as somebody has found it by Art. 31.</summary>
    NotStated = 5,
}

namespace Evaluation.Observations;

/// <summary>What kind of value an observation holds. The kinds of nothing come first and are never mixed.</summary>
public enum ValueKind : byte
{
    /// <summary>Not collected (未采集).</summary>
    Missing = 0,

    /// <summary>Does not apply to this subject (不适用).</summary>
    NotApplicable = 1,

    /// <summary>Taken out of the assessment (剔除).</summary>
    Excluded = 2,

    /// <summary>Assessed and given nothing (零分), whatever the leaf's method.</summary>
    Zero = 3,

    /// <summary>A number.</summary>
    Number = 4,

    /// <summary>Yes or no.</summary>
    YesNo = 5,

    /// <summary>A named level.</summary>
    Level = 6,

    /// <summary>A whole number of cases, not negative.</summary>
    Count = 7,

    /// <summary>A calendar date.</summary>
    Date = 8,

    /// <summary>The items of a checklist that are met, perhaps none.</summary>
    Checklist = 9,

    /// <summary>The dates of a matter that has a time limit, such as receipt and reply.</summary>
    Timeline = 10,

    /// <summary>Any number of calendar dates, such as days of publication.</summary>
    Dates = 11,
}

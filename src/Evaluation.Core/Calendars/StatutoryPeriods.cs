namespace Evaluation.Calendars;

/// <summary>The periods of the Regulations on Open Government Information (政府信息公开条例, 2019), in working days.</summary>
public static class StatutoryPeriods
{
    /// <summary>To publish information after it was made or changed (Art. 26).</summary>
    public const int Publication = 20;

    /// <summary>To tell the applicant to correct an unclear request (Art. 30).</summary>
    public const int CorrectionNotice = 7;

    /// <summary>To give an opinion that is asked for (Arts. 32 and 34).</summary>
    public const int Opinion = 15;

    /// <summary>To reply to a request (Art. 33).</summary>
    public const int Reply = 20;

    /// <summary>The most by which the time to reply may be extended (Art. 33).</summary>
    public const int LongestExtension = 20;
}

namespace Evaluation.Calendars;

/// <summary>Whose opinion is asked for before a reply.</summary>
public enum ConsultedParty
{
    /// <summary>A third party whose lawful interests the disclosure would harm (第三方, Art. 32).</summary>
    ThirdParty = 0,

    /// <summary>Another authority that made the information too (其他机关, Art. 34).</summary>
    OtherAuthority = 1,
}

namespace Evaluation.Schemes;

/// <summary>What the working days of a scheme start from.</summary>
public enum CalendarBase
{
    /// <summary>The State Council's yearly notices, as far as this library has them (2019 to 2026).</summary>
    China = 0,

    /// <summary>Nothing: only the scheme's own days.</summary>
    Own = 1,
}

namespace Evaluation.Conduct.Dossiers;

/// <summary>What a payment was for.</summary>
public enum PaymentPurpose
{
    /// <summary>The assessment itself.</summary>
    Assessment = 0,

    /// <summary>A platform or its monitoring.</summary>
    Platform = 1,

    /// <summary>Advice, also on how to score better.</summary>
    Advice = 2,

    /// <summary>Training.</summary>
    Training = 3,

    /// <summary>An award, its ceremony, its trophy.</summary>
    Award = 4,

    /// <summary>Advertising or publicity.</summary>
    Publicity = 5,

    /// <summary>Something else.</summary>
    Other = 6,
}

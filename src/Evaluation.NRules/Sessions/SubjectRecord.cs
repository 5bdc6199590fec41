namespace Evaluation.NRules.Sessions;

/// <summary>What was done about one subject: the firings of the scheme's rules, then what the user's rules did.</summary>
internal sealed record SubjectRecord(Firing[] Firings, CustomRecord Custom);

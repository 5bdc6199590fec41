using Evaluation.Robustness.WhatIf;

namespace Evaluation.Comparison.Matching;

/// <summary>A renaming that looks likely and was not applied: somebody who knows has to declare it.</summary>
/// <param name="IsSubject">Whether it is about a subject; else about an indicator or an adjustment.</param>
/// <param name="Names">The name or code before and after.</param>
/// <param name="Evidence">What speaks for it.</param>
public sealed record SuggestedRenaming(bool IsSubject, Renamed Names, LocalText Evidence);

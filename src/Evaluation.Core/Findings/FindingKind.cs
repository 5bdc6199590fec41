namespace Evaluation.Findings;

/// <summary>A kind of finding: what it is called, what else could explain it, and what a person should do about it.</summary>
/// <param name="Code">The stable code, such as <c>EVA201</c>. A code is never used again for something else.</param>
/// <param name="Title">Its name.</param>
/// <param name="InnocentExplanations">What could bring it about without anybody's fault; at least one.</param>
/// <param name="WhatToCheck">What a person should look at.</param>
public sealed record FindingKind(string Code, LocalText Title, ValueList<LocalText> InnocentExplanations, LocalText WhatToCheck);

namespace Evaluation.Cli.Input;

/// <summary>The answer to one question.</summary>
/// <param name="Question">The option that asked, without its dashes.</param>
/// <param name="Heading">The question in words.</param>
/// <param name="Text">The answer in plain words.</param>
/// <param name="Json">The answer as JSON.</param>
internal sealed record WhatIfAnswer(string Question, LocalText Heading, Func<Language, string> Text, Func<string> Json);

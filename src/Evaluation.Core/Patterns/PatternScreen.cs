using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Observations;
using Evaluation.Patterns.Models;
using Evaluation.Patterns.Reporting;
using Evaluation.Patterns.Screening;
using Evaluation.Schemes;

namespace Evaluation.Patterns;

/// <summary>Looks over a round of scoring sheets, and over the offices scored, for careless, merely formal, copied and gamed scoring.</summary>
/// <remarks>
/// Findings are for people to look at; none is an accusation. Facts that a rule finds, tests against a stated null and a model's ordering are kept apart
/// (<see cref="Finding.Basis"/>), each family of tests is controlled, and what could not be tested is listed with the reason.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class PatternScreen
{
    internal PatternScreen()
    {
    }

    /// <summary>The round.</summary>
    public required PatternRound Round { get; init; }

    /// <summary>What was given beside it.</summary>
    public required PatternInputs Inputs { get; init; }

    /// <summary>The options.</summary>
    public required PatternOptions Options { get; init; }

    /// <summary>The seed of everything random.</summary>
    public required long Seed { get; init; }

    /// <summary>What a person should look at, by the order of the kinds.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>The families of tests made, with how many of their findings may be false.</summary>
    public required ValueList<FindingFamily> Families { get; init; }

    /// <summary>What was not tested, and why.</summary>
    public required ValueList<Abstention> Abstentions { get; init; }

    /// <summary>
    /// The model that gave sheets a probability: learnt from <see cref="PatternInputs.Labels"/>, or <see cref="PatternInputs.Model"/>; <see langword="null"/> without either, or
    /// where none could be learnt or asked, which <see cref="Abstentions"/> then tells. <see cref="ModelFile"/> saves it.
    /// </summary>
    public SupervisedModel? Model { get; init; }

    /// <summary>The screen in plain language, for somebody who is no statistician.</summary>
    public string ToText(Language language) => PatternText.Of(this, language);

    /// <summary>Looks over a round.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="observations">The observations, read or made for this scheme.</param>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="inputs">What is known beside the round; nothing when <see langword="null"/>.</param>
    /// <param name="options">How; <see cref="PatternOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InvalidInputException">The scheme has errors.</exception>
    /// <exception cref="ArgumentException">The observations belong to a scheme with other leaves.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static PatternScreen Of(
        Scheme scheme,
        ObservationTable observations,
        long seed,
        PatternInputs? inputs = null,
        PatternOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        options ??= PatternOptions.Default;
        inputs ??= PatternInputs.None;
        var round = PatternRound.Of(scheme, observations, cancellationToken);
        var log = new PatternLog(options.Level);
        var context = new PatternContext(round, inputs, options, seed, log, cancellationToken);
        IPattern[] patterns = [.. PatternCatalogue.All.Where(pattern => !options.Without.Contains(pattern.Kind.Code))];
        for (int i = 0; i < patterns.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            patterns[i].Look(context);
            progress?.Report((i + 1.0) / patterns.Length);
        }

        return new PatternScreen
        {
            Round = round,
            Inputs = inputs,
            Options = options,
            Seed = seed,
            Findings = log.Findings.OrderBy(finding => finding.Kind.Code, StringComparer.Ordinal).ToValueList(),
            Families = log.Families.ToValueList(),
            Abstentions = log.Abstentions.ToValueList(),
            Model = log.Model,
        };
    }
}

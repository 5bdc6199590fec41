using Evaluation.Calendars;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Reviewing;
using Evaluation.Conduct.Rules;

namespace Evaluation.Conduct;

/// <summary>Whether an assessment programme is itself sound: every rule of the packs, and six short answers.</summary>
/// <remarks>
/// What the rules say is for people to look at. A judgement that a person recorded in the dossier stands beside it and counts; no review changes it. Where
/// a fact is not known the rule cannot be assessed, which is neither met nor not met.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ConductReview
{
    private ConductReview(Dossier dossier, ValueList<RuleResult> results)
    {
        Dossier = dossier;
        Results = results;
        Verdicts = Enum.GetValues<RuleArea>().Select(area => VerdictWriter.Of(area, results)).ToValueList();
    }

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>Every rule, in the order of the packs.</summary>
    public ValueList<RuleResult> Results { get; }

    /// <summary>The six answers.</summary>
    public ValueList<ConductVerdict> Verdicts { get; }

    /// <summary>Judgements about rules that no pack has: kept, and of no effect.</summary>
    public ValueList<RuleJudgement> UnusedJudgements =>
        Dossier.Judgements.Where(judgement => Results.All(result => result.Rule.Code != judgement.Rule)).ToValueList();

    /// <summary>Reviews a programme.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="packs">The rules; <see cref="RulePack.BuiltIn"/> when <see langword="null"/>.</param>
    /// <param name="calendar">Which days are working days; China's when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">A rule's code stands in two packs.</exception>
    public static ConductReview Of(Dossier dossier, ValueList<RulePack>? packs = null, WorkingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Of([dossier], packs, calendar)[0];
    }

    /// <summary>Reviews programmes; the rules are compiled once.</summary>
    /// <inheritdoc cref="Of(Dossier, ValueList{RulePack}?, WorkingCalendar?)"/>
    public static ValueList<ConductReview> Of(ValueList<Dossier> dossiers, ValueList<RulePack>? packs = null, WorkingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        var engine = new RuleEngine((packs ?? RulePack.BuiltIn).SelectMany(pack => pack.Rules), calendar ?? WorkingCalendar.China);
        return dossiers.Select(dossier => new ConductReview(dossier, engine.Run(dossier))).ToValueList();
    }
}

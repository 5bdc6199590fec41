using Evaluation.Calendars;
using Evaluation.Conduct.Dossiers;
using Evaluation.Conduct.Facts;
using Evaluation.Conduct.Rules;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Scoring;

namespace Evaluation.Conduct.Reviewing;

/// <summary>Runs rules over dossiers: facts become observations of a scheme, whose compiled rules give the points.</summary>
internal sealed class RuleEngine
{
    private readonly ConductRule[] rules;
    private readonly WorkingCalendar calendar;
    private readonly Scheme scheme;
    private readonly CompiledScheme compiled;

    internal RuleEngine(IEnumerable<ConductRule> rules, WorkingCalendar calendar)
    {
        this.rules = [.. rules];
        this.calendar = calendar;
        if (this.rules.GroupBy(rule => rule.Code, StringComparer.Ordinal).FirstOrDefault(code => code.Count() > 1) is { } twice)
            throw new ArgumentException($"The rule '{twice.Key}' stands in two packs. Give each rule a code of its own.", nameof(rules));
        scheme = RulePack.AsScheme(this.rules);
        compiled = new CompiledScheme(scheme);
    }

    internal ValueList<RuleResult> Run(Dossier dossier)
    {
        FactValue[] facts = [.. rules.Select(rule => rule.Fact.Read(dossier, calendar))];
        var table = new ObservationTableBuilder(scheme);
        for (int i = 0; i < rules.Length; i++)
            table.Add(Name(dossier), rules[i].Code, facts[i].Value);
        var awarded = new AwardedPoints(compiled, table.Build());
        return rules.Select((rule, i) => new RuleResult(rule, facts[i], OutcomeOf(rule, facts[i], awarded.Of(i)), JudgementOf(dossier, rule))).ToValueList();
    }

    private static RuleOutcomeKind OutcomeOf(ConductRule rule, FactValue fact, decimal? points) => points switch
    {
        // What does not arise cannot be broken.
        null when fact.Value.Kind == ValueKind.NotApplicable => RuleOutcomeKind.Met,
        null => RuleOutcomeKind.NotAssessable,
        >= 1 => RuleOutcomeKind.Met,
        <= 0 when !rule.OnlyForReview => RuleOutcomeKind.NotMet,
        _ => RuleOutcomeKind.NeedsReview,
    };

    private static RuleJudgement? JudgementOf(Dossier dossier, ConductRule rule) =>
        dossier.Judgements.Where(judgement => judgement.Rule == rule.Code).OrderBy(judgement => judgement.Date).LastOrDefault();

    private static string Name(Dossier dossier) => string.IsNullOrWhiteSpace(dossier.Programme) ? "?" : dossier.Programme;
}

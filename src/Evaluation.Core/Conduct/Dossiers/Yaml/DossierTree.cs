using System.Globalization;
using Evaluation.Calendars;
using Evaluation.Diagnostics;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Conduct.Dossiers.Yaml;

/// <summary>Turns dossiers into the tree that <see cref="DossierReader"/> reads: what is not known has no key, and no part without keys is there.</summary>
internal static class DossierTree
{
    /// <summary>One dossier as it stands, several under <c>programmes</c>.</summary>
    internal static YamlMapping Of(DossierSet set) =>
        set.Dossiers.Count == 1 ? Of(set.Dossiers[0]) : Map(("programmes", new YamlSequence(Place.Unknown, [.. set.Dossiers.Select(Of)])));

    internal static YamlMapping Of(Dossier dossier) => Map(
        ("programme", Text(dossier.Programme)),
        ("commissioner", Text(dossier.Commissioner)),
        ("assessor", Text(dossier.Assessor)),
        ("evaluators", List(dossier.Evaluators, Of)),
        ("evaluatorsPerSubject", Number(dossier.EvaluatorsPerSubject)),
        ("payments", List(dossier.Payments, Of)),
        ("earlierRoles", List(dossier.EarlierRoles, Of)),
        ("scheme", Part(Of(dossier.Scheme))),
        ("subjects", Part(Map(
            ("selection", dossier.Subjects?.Selection is { } selection ? Text(DossierNames.Selections.Of(selection)) : null),
            ("frame", Number(dossier.Subjects?.Frame)),
            ("assessed", Number(dossier.Subjects?.Assessed))))),
        ("collection", Part(Map(("from", Date(dossier.CollectionFrom)), ("to", Date(dossier.CollectionTo))))),
        ("evidenceKept", Flag(dossier.EvidenceKept)),
        ("feedbackSent", Date(dossier.FeedbackSent)),
        ("appeals", Part(Map(
            ("daysToApply", Number(dossier.Appeals?.DaysToApply)), ("daysToDecide", Number(dossier.Appeals?.DaysToDecide)), ("list", List(dossier.Appeals?.Appeals, Of))))),
        ("publication", Part(Of(dossier.Publication))),
        ("awards", List(dossier.Awards, Of)),
        ("burden", Part(Of(dossier.Burden))),
        ("judgements", dossier.Judgements.Count == 0 ? null : List(dossier.Judgements, Of)));

    private static YamlMapping Of(DossierEvaluator one) => Map(
        ("name", Text(one.Name)),
        ("employer", Text(one.Employer)),
        ("interests", Texts(one.Interests)),
        ("recusedFrom", one.RecusedFrom.Count == 0 ? null : Texts(one.RecusedFrom)),
        ("signed", Flag(one.HasSigned)));

    private static YamlMapping Of(Payment one) => Map(
        ("from", Text(one.From)),
        ("to", Text(one.To)),
        ("amount", Number(one.Amount)),
        ("date", Date(one.Date)),
        ("purpose", Text(DossierNames.Purposes.Of(one.Purpose))),
        ("fromAssessed", one.IsFromAssessed ? Flag(true) : null));

    private static YamlMapping Of(EarlierRole one) => Map(("role", Text(DossierNames.Roles.Of(one.Kind))), ("for", Text(one.For)), ("until", Date(one.Until)));

    /// <summary>That it was published is said by its date.</summary>
    private static YamlMapping Of(SchemeDisclosure? one) => Map(
        ("published", Date(one?.Published)),
        ("isPublished", one is { Published: not null, IsPublished: true } ? null : Flag(one?.IsPublished)),
        ("weightsPublished", Flag(one?.WeightsPublished)),
        ("methodPublished", Flag(one?.MethodPublished)),
        ("consulted", Flag(one?.Consulted)));

    private static YamlMapping Of(Appeal one) => Map(
        ("subject", Text(one.Subject)),
        ("received", Date(one.Received)),
        ("decided", Date(one.Decided)),
        ("outcome", one.Outcome is { } outcome ? Text(DossierNames.AppealOutcomes.Of(outcome)) : null),
        ("reasoned", Flag(one.HasReason)));

    private static YamlMapping Of(PublicationRecord? one) => Map(
        ("date", Date(one?.Date)), ("results", Number(one?.Results)), ("scores", Flag(one?.ScoresPublished)), ("partScores", Flag(one?.PartScoresPublished)));

    private static YamlMapping Of(Award one) => Map(
        ("name", Text(one.Name)),
        ("organiser", Text(one.Organiser)),
        ("approval", Text(one.Approval is "" ? DossierNames.NoApproval : one.Approval)),
        ("fee", Number(one.Fee)),
        ("form", Text(DossierNames.AwardForms.Of(one.Form))));

    private static YamlMapping Of(BurdenRecord? one) => Map(
        ("indicators", Number(one?.Indicators)),
        ("visits", Number(one?.Visits)),
        ("materials", Number(one?.Materials)),
        ("indicatorBudget", Number(one?.IndicatorBudget)),
        ("visitBudget", Number(one?.VisitBudget)),
        ("materialBudget", Number(one?.MaterialBudget)));

    private static YamlMapping Of(RuleJudgement one) => Map(
        ("rule", Text(one.Rule)), ("outcome", Text(DossierNames.Outcomes.Of(one.Outcome))), ("by", Text(one.By)), ("date", Date(one.Date)), ("reason", Text(one.Reason)));

    private static YamlMapping Map(params ReadOnlySpan<(string Key, YamlNode? Value)> entries)
    {
        var map = new YamlMapping(Place.Unknown, []);
        foreach ((string key, YamlNode? value) in entries)
        {
            if (value is not null)
                map.Entries.Add((new YamlScalar(Place.Unknown, key, IsPlain: true), value));
        }

        return map;
    }

    private static YamlMapping? Part(YamlMapping map) => map.Entries.Count == 0 ? null : map;

    private static YamlSequence? List<T>(ValueList<T>? items, Func<T, YamlMapping> of) => items is null ? null : new YamlSequence(Place.Unknown, [.. items.Select(of)]);

    private static YamlSequence? Texts(ValueList<string>? texts) => texts is null ? null : new YamlSequence(Place.Unknown, [.. texts.Select(text => new YamlScalar(Place.Unknown, text, IsPlain: false))]);

    private static YamlScalar? Text(string? text) => text is null ? null : new YamlScalar(Place.Unknown, text, IsPlain: false);

    private static YamlScalar? Number(decimal? number) => number is { } some ? new YamlScalar(Place.Unknown, some.ToString(CultureInfo.InvariantCulture), IsPlain: true) : null;

    private static YamlScalar? Flag(bool? flag) => flag is { } some ? new YamlScalar(Place.Unknown, some ? "true" : "false", IsPlain: true) : null;

    private static YamlScalar? Date(DateOnly? date) => date is { } day ? new YamlScalar(Place.Unknown, IsoDate.Of(day), IsPlain: false) : null;
}

using Evaluation.Calendars;
using Evaluation.Conduct.Dossiers;
using Evaluation.Observations;

namespace Evaluation.Conduct.Facts;

/// <summary>Facts about what was published, and whether it can be recomputed.</summary>
internal static class PublicationFacts
{
    private static readonly LocalText Dates = new("scheme published {0}, collecting from {1}", "指标体系公布于 {0}，采集始于 {1}");
    private static readonly LocalText Results = new("results of {0} of {1} published", "{1} 个对象中公布了 {0} 个的结果");

    internal static readonly Fact[] All =
    [
        new("scheme-published", ValueKind.YesNo, new("whether the scheme was published", "指标体系是否公布"), (dossier, _) => FactValue.Of(dossier.Scheme?.IsPublished)),
        new("scheme-before-collection", ValueKind.YesNo, new("whether the scheme was published before collecting began", "指标体系是否在采集前公布"), (dossier, _) => BeforeCollection(dossier)),
        new("weights-published", ValueKind.YesNo, new("whether the weights were published", "权重是否公布"), (dossier, _) => FactValue.Of(dossier.Scheme?.WeightsPublished)),
        new("method-published", ValueKind.YesNo, new("whether the scoring rules were published", "评分规则是否公布"), (dossier, _) => FactValue.Of(dossier.Scheme?.MethodPublished)),
        new("scheme-consulted", ValueKind.YesNo, new("whether the subjects were asked about the scheme", "指标体系是否征求过评估对象意见"), (dossier, _) => FactValue.Of(dossier.Scheme?.Consulted)),
        new("evidence-kept", ValueKind.YesNo, new("whether the evidence was kept", "佐证材料是否留存"), (dossier, _) => FactValue.Of(dossier.EvidenceKept)),
        new("scores-published", ValueKind.YesNo, new("whether scores were published, and not ranks alone", "是否公布得分（而非只公布名次）"), (dossier, _) => FactValue.Of(dossier.Publication?.ScoresPublished)),
        new("part-scores-published", ValueKind.YesNo, new("whether the scores of parts were published", "是否公布分项得分"), (dossier, _) => FactValue.Of(dossier.Publication?.PartScoresPublished)),
        new("all-results-published", ValueKind.YesNo, new("whether results of all were published, and not of the winners alone", "是否公布全部对象的结果（而非只公布前列）"), (dossier, _) => AllResults(dossier)),
    ];

    private static FactValue BeforeCollection(Dossier dossier) => dossier.Scheme?.IsPublished == false
        ? FactValue.Of(false)
        : dossier is { Scheme.Published: { } published, CollectionFrom: { } from }
            ? FactValue.Of(published < from, Dates.With(IsoDate.Of(published), IsoDate.Of(from)))
            : FactValue.Unknown;

    private static FactValue AllResults(Dossier dossier) => dossier is { Publication.Results: { } results, Subjects.Assessed: { } assessed }
        ? FactValue.Of(results >= assessed, Results.With(results, assessed))
        : FactValue.Unknown;
}

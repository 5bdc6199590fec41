using Evaluation.Conduct.Dossiers;

namespace Evaluation.Conduct.Rules;

/// <summary>A programme against which nothing can be said.</summary>
internal static class CleanDossier
{
    internal const string Yaml = """
        programme: 2025年政务公开第三方评估
        commissioner: 省政府办公厅
        assessor: 某大学评估中心
        evaluators:
          - { name: 张三, employer: 某大学, interests: [], signed: true }
          - { name: 李四, employer: 某大学, interests: [甲市], recusedFrom: [甲市], signed: true }
        evaluatorsPerSubject: 2
        payments:
          - { from: 省政府办公厅, to: 某大学评估中心, amount: 480000, date: 2025-03-01, purpose: assessment }
        earlierRoles: []
        scheme: { published: 2025-02-01, weightsPublished: true, methodPublished: true, consulted: true }
        subjects: { selection: all, frame: 21, assessed: 21 }
        collection: { from: 2025-06-01, to: 2025-08-31 }
        evidenceKept: true
        feedbackSent: 2025-09-15
        appeals:
          daysToApply: 5
          daysToDecide: 10
          list:
            - { subject: 乙市, received: 2025-09-18, decided: 2025-09-24, outcome: partly, reasoned: true }
        publication: { date: 2025-11-20, results: 21, scores: true, partScores: true }
        awards: []
        burden: { indicators: 60, visits: 1, materials: 10, indicatorBudget: 80, visitBudget: 1, materialBudget: 20 }
        """;

    internal static Dossier Dossier => DossierFile.Parse(Yaml).OrThrow().Dossiers[0];
}

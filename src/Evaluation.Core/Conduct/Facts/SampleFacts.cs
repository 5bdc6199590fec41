using Evaluation.Conduct.Dossiers;
using Evaluation.Observations;

namespace Evaluation.Conduct.Facts;

/// <summary>Facts about who was assessed, and by how many.</summary>
internal static class SampleFacts
{
    private static readonly LocalText Chosen = new("chosen: {0}", "选取方式：{0}");
    private static readonly LocalText OfFrame = new("{0} of {1}", "{1} 个中的 {0} 个");

    private static readonly Dictionary<SubjectSelection, LocalText> Selections = new()
    {
        [SubjectSelection.All] = new("all of a list", "全部"),
        [SubjectSelection.Random] = new("at random", "随机"),
        [SubjectSelection.Voluntary] = new("those that applied", "自愿申报"),
        [SubjectSelection.Appointed] = new("those that somebody named", "指定"),
    };

    internal static readonly Fact[] All =
    [
        new(
            "all-or-random",
            ValueKind.YesNo,
            new("whether all subjects of a list were assessed, or a random part of it", "评估对象是否为全覆盖或随机抽取"),
            (dossier, _) => dossier.Subjects?.Selection is { } selection
                ? FactValue.Of(selection is SubjectSelection.All or SubjectSelection.Random, Chosen.With(Selections[selection]))
                : FactValue.Unknown),
        new(
            "all-means-all",
            ValueKind.YesNo,
            new("whether 'all' were as many as there are", "称全覆盖的，实际是否全部评估"),
            (dossier, _) => dossier.Subjects switch
            {
                { Selection: SubjectSelection.All, Frame: { } frame, Assessed: { } assessed } => FactValue.Of(frame == assessed, OfFrame.With(assessed, frame)),
                { Selection: not null and not SubjectSelection.All } => FactValue.NotApplicable,
                _ => FactValue.Unknown,
            }),
        new(
            "evaluators-per-subject",
            ValueKind.Number,
            new("evaluators who scored each subject, at least", "每个评估对象的评估员人数（最少）"),
            (dossier, _) => FactValue.Of((decimal?)dossier.EvaluatorsPerSubject)),
    ];
}

using Evaluation.Findings;

namespace Evaluation.Evaluators;

/// <summary>What an <see cref="EvaluatorReview"/> looks for.</summary>
public static class EvaluatorFindings
{
    /// <summary>An evaluator is harder or softer than the others.</summary>
    public static readonly FindingKind Severity = new(
        "EVA101",
        new("Harder or softer than the others", "评分偏严或偏宽"),
        [
            new("Strictness is a matter of judgement, and somebody is always the strictest.", "宽严是判断尺度问题，总有人相对最严或最宽。"),
            new("The evaluator may have been given other subjects or indicators on purpose.", "该评估员可能被特意分配了不同的对象或指标。"),
        ],
        new(
            "Compare some of the sheets with those of colleagues on the same subjects, and use the fair scores to see whether ranks depend on it.",
            "抽取与其他评估员评同一对象的评分表对照，并用公平分查看名次是否因此改变。"));

    /// <summary>An evaluator's scores follow the model less than chance allows.</summary>
    public static readonly FindingKind Unpredictable = new(
        "EVA102",
        new("Scores that go up and down against everybody else's", "评分起伏与他人不一致"),
        [
            new("The evaluator may have seen evidence that the others had not.", "该评估员可能看到了他人没有看到的证据。"),
            new("A rule of the scheme may be read in two ways.", "指标口径可能有两种理解。"),
        ],
        new("Look at the scores that are farthest from the colleagues' and ask for their evidence.", "查看与他人相差最大的评分，并核对其佐证材料。"));

    /// <summary>An evaluator treats a group of subjects differently.</summary>
    public static readonly FindingKind ByGroup = new(
        "EVA201",
        new("A group of subjects is scored differently", "对某一组评估对象评分有差异"),
        [
            new("Subjects of the group may differ in what this evaluator was asked to look at.", "该组对象在这位评估员负责的方面可能确有不同。"),
            new("The evaluator may know the group's field better than the others.", "该评估员可能比他人更熟悉该组的业务。"),
        ],
        new("Have some sheets of the group scored again by somebody who does not know the first score.", "请不知初评分的人员复评该组的部分评分表。"));

    /// <summary>An evaluator treats one subject differently.</summary>
    public static readonly FindingKind BySubject = new(
        "EVA202",
        new("One subject is scored differently", "对某一评估对象评分有差异"),
        [
            new("The evaluator may have visited the subject at another time.", "该评估员采集的时间可能与他人不同。"),
            new("The evaluator may have seen what the others missed: to stand alone is not to be wrong.", "该评估员可能看到了他人忽略之处，与众不同不等于有错。"),
            new("One misread row can do it.", "可能只是一行数据录错。"),
        ],
        new("Compare this sheet line by line with those of the other evaluators.", "将该评分表与其他评估员的逐项对照。"));

    /// <summary>An evaluator reads one indicator differently.</summary>
    public static readonly FindingKind ByIndicator = new(
        "EVA203",
        new("One indicator is scored differently", "对某一指标评分有差异"),
        [
            new("The rule of the indicator may be read in two ways: that is the scheme's fault.", "指标口径可能有两种理解，责任在指标体系。"),
            new(
                "An indicator that tells subjects apart more or less sharply than the others looks the same: where indicators differ much in this, evaluators who read them all alike are found in about one round of three.",
                "区分度明显高于或低于其他指标的指标也会呈现类似结果：各指标区分度差别很大时，即使评估员理解一致，三轮中也约有一轮会出现此线索。"),
        ],
        new("Ask the evaluator how the indicator was read, and settle the reading for all.", "了解该评估员对指标的理解，并统一口径。"));

    /// <summary>An evaluator gives more to subjects that it has a tie to.</summary>
    public static readonly FindingKind Favour = new(
        "EVA204",
        new("Subjects with a tie get more than the panel gives them", "对有关联的评估对象评分高于评审组"),
        [
            new("Knowing a subject well can mean seeing more of what it does.", "熟悉对象的人可能看到更多工作成效。"),
            new("Subjects with a tie may be good at what this evaluator values.", "有关联的对象可能恰好擅长该评估员看重的方面。"),
            new(
                "Subjects that belong to one body are alike, and the test counts each of them unless their groups say so.",
                "同属一个单位的多个对象彼此相似；若分组未反映这一点，检验会将其分别计数。"),
        ],
        new("Leave the evaluator's scores of these subjects out and see whether a rank or grade changes.", "剔除该评估员对这些对象的评分，查看名次或等级是否改变。"));

    /// <summary>An evaluator grows harder or softer with time.</summary>
    public static readonly FindingKind Drift = new(
        "EVA301",
        new("Harder or softer as the round goes on", "评分随时间趋严或趋宽"),
        [
            new("Subjects may have been visited in the order of their quality.", "采集顺序可能与对象水平有关。"),
            new("Subjects seen later may have known what was asked.", "靠后的对象可能已了解评估要求。"),
            new("Where all see the subjects in one order, one evaluator's drift looks like the opposite drift of the others.", "若众人按同一顺序评估，一人的变化会使他人看似反向变化。"),
        ],
        new("Have a few of the first and last sheets scored again.", "复评最早和最晚的若干评分表。"));

    /// <summary>An evaluator presses differences together.</summary>
    public static readonly FindingKind CentralTendency = new(
        "EVA302",
        new("Differences between subjects come out smaller", "体现的对象差距偏小"),
        [
            new("The evaluator may have been given subjects that are alike.", "分配给该评估员的对象可能水平相近。"),
            new("The evaluator may value other things than the colleagues and put the subjects in another order.", "该评估员看重之处可能与他人不同，因而排出的先后也不同。"),
            new("One subject that is scored quite differently is enough for it.", "只要有一个对象的评分与他人相差很大，就会出现这种情况。"),
        ],
        new("Look at subjects that the others find very good or very poor.", "查看其他评估员评为很好或很差的对象。"));

    /// <summary>An evaluator scores all indicators of a subject by one impression.</summary>
    public static readonly FindingKind Halo = new(
        "EVA303",
        new("One impression for all indicators of a subject (halo)", "各指标随总体印象同升同降（光环效应）"),
        [
            new("Other treatment of some subjects, or one misread sheet, looks the same to this test.", "对个别对象区别对待或一份评分表录错也会呈现类似结果。"),
            new("The evaluator may have seen the subject at another time than the others, for better or worse.", "该评估员采集的时间可能与他人不同。"),
        ],
        new("Check whether each indicator has its own evidence.", "核对每个指标是否各有佐证。"));

    /// <summary>Two evaluators gave the same more often than others who saw the same.</summary>
    public static readonly FindingKind Identical = new(
        "EVA401",
        new("Unusually identical scores of two evaluators", "两位评估员评分异常一致"),
        [
            new("They may have worked together as the rules allow, or been trained together.", "二人可能按规定共同工作，或接受过同样的培训。"),
            new("One sheet may have been entered for both.", "可能误将同一份评分表录入两次。"),
        ],
        new("Ask how the two sheets came about, and compare comments, evidence and times of entry.", "了解两份评分表的形成过程，对照评语、佐证和录入时间。"));

    /// <summary>All kinds, in the order of their codes.</summary>
    public static ValueList<FindingKind> All { get; } =
        [Severity, Unpredictable, ByGroup, BySubject, ByIndicator, Favour, Drift, CentralTendency, Halo, Identical];
}

namespace Evaluation.Robustness;

/// <summary>What a study of robustness says.</summary>
internal static class StudyTexts
{
    // The verdict.
    internal static readonly LocalText NothingToCompare = new(
        "Subjects with a rank: {0}; there is nobody to compare.",
        "有名次的对象共 {0} 个，无从比较。");

    internal static readonly LocalText AllFirm = new(
        "All {0} ranks can be believed: each subject is above the next in at least {1} of the draws.",
        "全部 {0} 个名次均可信：每个对象在至少 {1} 的抽取中高于下一名。");

    internal static readonly LocalText NoneFirm = new(
        "The ranking says little: none of the {0} subjects is above the next in at least {1} of the draws.",
        "该排名说明不了多少问题：{0} 个对象中，没有一个在至少 {1} 的抽取中高于下一名。");

    internal static readonly LocalText SomeFirm = new(
        "Of {0} subjects with a rank, {1} can be told apart from both their neighbours in at least {2} of the draws; the others stand in groups whose inner order cannot be believed.",
        "在 {0} 个有名次的对象中，{1} 个在至少 {2} 的抽取中能与前后两名区分；其余对象成组，组内先后不可信。");

    internal static readonly LocalText Shift = new(
        "On average a draw moves a subject by {0} places.",
        "每次抽取平均使一个对象变动 {0} 个名次。");

    internal static readonly LocalText FirstFirm = new(
        "The first place is firm: {0} is above {1} in {2} of the draws.",
        "第一名可信：“{0}”在 {2} 的抽取中高于“{1}”。");

    internal static readonly LocalText FirstOpen = new(
        "The first place is open: {0} is above {1} in only {2} of the draws.",
        "第一名未定：“{0}”仅在 {2} 的抽取中高于“{1}”。");

    internal static readonly LocalText Group = new(
        "The {0} subjects from rank {1} to {2} cannot be told apart.",
        "第 {1} 至第 {2} 名的 {0} 个对象无法区分。");

    internal static readonly LocalText MoreGroups = new(
        "There are {0} more such groups.",
        "另有 {0} 个这样的组。");

    internal static readonly LocalText GradesFirm = new(
        "All grades can be believed: each subject has its own in at least {0} of the draws.",
        "全部等级均可信：每个对象在至少 {0} 的抽取中等级不变。");

    internal static readonly LocalText GradesOpen = new(
        "The grades of {0} of {1} subjects cannot be relied on: they keep it in fewer than {2} of the draws.",
        "{1} 个对象中有 {0} 个的等级不牢靠：保持该等级的抽取不足 {2}。");

    // The page.
    internal static readonly LocalText Title = new("How far may the ranking of '{0}' be believed?", "“{0}”的排名在多大程度上可信？");

    internal static readonly LocalText Basis = new(
        "The round was scored {0} times again; each time these were chosen anew within reason: {1}. What is not named here was held fixed.",
        "本轮重新计分 {0} 次，每次在合理范围内重新选取：{1}。未列出的因素保持不变。");

    internal static readonly LocalText SubjectsHeading = new("Ranks", "名次");

    internal static readonly LocalText SubjectLine = new(
        "{0}: rank {1}, in {2} of the draws from {3} to {4}, median {5}",
        "{0}：第 {1} 名，{2} 的抽取在第 {3} 至第 {4} 名之间，中位第 {5} 名");

    internal static readonly LocalText SubjectWithGrade = new("{0}; grade {1} in {2}", "{0}；等级“{1}”占 {2}");

    internal static readonly LocalText MoreSubjects = new("… and {0} more subjects, all of them in the JSON", "……另有 {0} 个对象，均见 JSON");

    internal static readonly LocalText GroupsHeading = new("Who cannot be told apart", "无法区分的对象");

    internal static readonly LocalText GroupsMeaning = new(
        "Within a group nobody is above the next one in at least {0} of the draws.",
        "同组之内，没有一个对象在至少 {0} 的抽取中高于下一名。");

    internal static readonly LocalText GroupLine = new("Ranks {0} to {1}: {2}", "第 {0} 至第 {1} 名：{2}");

    internal static readonly LocalText MethodHeading = new("How it was found", "方法");

    internal static readonly LocalText Settings = new(
        "Seed {0}, {1} draws, library {2}; the same seed gives the same study.",
        "随机种子 {0}，抽取 {1} 次，程序库版本 {2}；种子相同则结果相同。");
}

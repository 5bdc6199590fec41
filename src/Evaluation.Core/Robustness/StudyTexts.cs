namespace Evaluation.Robustness;

/// <summary>What a study of robustness says. A draw is called a trial (试算) here: whoever reads this need not know what is drawn.</summary>
internal static class StudyTexts
{
    // The verdict.
    internal static readonly LocalText NothingToCompare = new(
        "Subjects with a rank: {0}; there is nobody to compare.",
        "有名次的对象共 {0} 个，无从比较。");

    internal static readonly LocalText AllFirm = new(
        "All {0} ranks can be believed: each subject is above the next in at least {1} of the trials.",
        "全部 {0} 个名次均可信：每个对象在至少 {1} 的试算中高于下一名。");

    internal static readonly LocalText NoneFirm = new(
        "No single rank can be believed: none of the {0} subjects is above the next in at least {1} of the trials.",
        "没有一个名次本身可信：{0} 个对象中，没有一个在至少 {1} 的试算中高于下一名。");

    internal static readonly LocalText SomeFirm = new(
        "Of {0} subjects with a rank, {1} can be told apart from both their neighbours in at least {2} of the trials; the order inside the groups of the others cannot be believed.",
        "在 {0} 个有名次的对象中，{1} 个在至少 {2} 的试算中能与前后两名区分；其余对象成组，组内先后不可信。");

    internal static readonly LocalText AllInGroups = new(
        "None of the {0} subjects with a rank can be told apart from both its neighbours in at least {1} of the trials; the order inside their groups cannot be believed.",
        "{0} 个有名次的对象中，没有一个能在至少 {1} 的试算中与前后两名都区分开；组内先后不可信。");

    internal static readonly LocalText Shift = new(
        "On average a trial moves a subject by {0} places.",
        "每次试算平均使一个对象变动 {0} 个名次。");

    internal static readonly LocalText Reach = new(
        "What can be believed is a distance: of any two subjects that stand at least {0} places apart in the list, the better one is above in at least {1} of the trials.",
        "可信的是差距：在排名表中至少相隔 {0} 位的任何两个对象，靠前者在至少 {1} 的试算中仍靠前。");

    internal static readonly LocalText FirstFirm = new(
        "The first place is firm: {0} is above {1} in {2} of the trials.",
        "第一名可信：“{0}”在 {2} 的试算中高于“{1}”。");

    internal static readonly LocalText FirstOpen = new(
        "The first place is open: {0} is above {1} in only {2} of the trials.",
        "第一名未定：“{0}”仅在 {2} 的试算中高于“{1}”。");

    internal static readonly LocalText Group = new(
        "The {0} subjects from rank {1} to {2} cannot be told apart.",
        "第 {1} 至第 {2} 名的 {0} 个对象无法区分。");

    internal static readonly LocalText Chain = new(
        "From rank {1} to {2} none of the {0} subjects can be told apart from the next one, though the first can be from the last.",
        "第 {1} 至第 {2} 名的 {0} 个对象，相邻者之间无法区分，但首尾可以区分。");

    internal static readonly LocalText MoreGroups = new(
        "There are {0} more such groups.",
        "另有 {0} 个这样的组。");

    internal static readonly LocalText GradesFirm = new(
        "All grades can be believed: each subject keeps its own in at least {0} of the trials.",
        "全部等级均可信：每个对象在至少 {0} 的试算中等级不变。");

    internal static readonly LocalText GradesOpen = new(
        "The grades of {0} of {1} subjects cannot be relied on: they keep it in fewer than {2} of the trials.",
        "{1} 个对象中有 {0} 个的等级不牢靠：保持该等级的试算不足 {2}。");

    // The page.
    internal static readonly LocalText Title = new("How far may the ranking of '{0}' be believed?", "“{0}”的排名在多大程度上可信？");

    internal static readonly LocalText BasisHeading = new("What was tried", "试算内容");

    internal static readonly LocalText Basis = new(
        "The round was scored {0} times again. In each of these trials the following was chosen anew, within what could as well have been decided or observed:",
        "本轮重新计分 {0} 次。每次试算在“本来也可以这样定、这样测”的范围内重新选取：");

    internal static readonly LocalText Fixed = new(
        "Everything else was held fixed. Whatever else may be doubted makes ranks less certain than this page says.",
        "其余一切保持不变；若还有其他可疑之处，名次会比本页所说的更不确定。");

    internal static readonly LocalText SubjectsHeading = new("Ranks", "名次");

    internal static readonly LocalText SubjectsMeaning = new(
        "\"Range\" is where the subject's rank lies in {0} of the trials; \"kept\" is how often it has its official rank.",
        "“范围”指 {0} 的试算中该对象名次所在的区间；“不变”指名次与公布名次相同的试算所占比例。");

    internal static readonly LocalText GradesMeaning = new(
        "Below the name of each grade: in how many of the trials the subject gets it; its own grade is marked *.",
        "各等级名称下为该对象得此等级的试算所占比例，带 * 者为公布的等级。");

    internal static readonly LocalText Subject = new("Subject", "对象");
    internal static readonly LocalText Rank = new("Rank", "名次");
    internal static readonly LocalText Range = new("Range", "范围");
    internal static readonly LocalText Middle = new("Middle", "中位");
    internal static readonly LocalText Kept = new("Kept", "不变");
    internal static readonly LocalText RangeCell = new("{0} to {1}", "{0} 至 {1}");

    internal static readonly LocalText MoreSubjects = new("… and {0} more subjects, all of them in the JSON", "……另有 {0} 个对象，均见 JSON");

    internal static readonly LocalText GroupsHeading = new("Who cannot be told apart", "无法区分的对象");

    internal static readonly LocalText GroupsMeaning = new(
        "Within a group nobody is above the next one in at least {0} of the trials.",
        "同组之内，没有一个对象在至少 {0} 的试算中高于下一名。");

    internal static readonly LocalText GroupLine = new("Ranks {0} to {1}: {2}", "第 {0} 至第 {1} 名：{2}");

    internal static readonly LocalText Ends = new("{0} (the first is above the last in {1})", "{0}（首位高于末位的占 {1}）");

    internal static readonly LocalText MethodHeading = new("How it was found", "方法");

    internal static readonly LocalText Settings = new(
        "Seed {0}, {1} trials, library {2}; the same seed gives the same study.",
        "随机种子 {0}，试算 {1} 次，程序库版本 {2}；种子相同则结果相同。");
}

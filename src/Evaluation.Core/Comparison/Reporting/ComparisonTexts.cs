namespace Evaluation.Comparison.Reporting;

/// <summary>The words of a comparison.</summary>
internal static class ComparisonTexts
{
    internal static readonly LocalText Title = new("Comparison of two rounds: {0} → {1}", "轮次对比：{0} → {1}");

    internal static readonly LocalText Whole = new("The whole", "总体变化");
    internal static readonly LocalText Numbers = new("{0} subjects before, {1} after; in both {2}, new {3}, gone {4}.", "前一轮 {0} 个评估对象，后一轮 {1} 个；两轮均参评 {2} 个，新增 {3} 个，退出 {4} 个。");
    internal static readonly LocalText Points = new("Totals are in points out of {0}.", "总分以满分 {0} 分计。");
    internal static readonly LocalText Rates = new("Totals are score rates in percent, because their full marks differ.", "两轮满分不同，总分按得分率（%）比较。");
    internal static readonly LocalText Mean = new("Mean of all: {0} → {1} ({2}).", "全体平均：{0} → {1}（{2}）。");
    internal static readonly LocalText Parts = new("The same subjects moved it by {0}, those gone by {1}, those new by {2}.", "其中：同一对象的变化 {0}，退出对象的影响 {1}，新增对象的影响 {2}。");
    internal static readonly LocalText Causes = new("The same subjects' {0} is due to data {1}, weights {2}, method {3}.", "同一对象的变化 {0} 中：数据 {1}，权重 {2}，方法 {3}。");
    internal static readonly LocalText Directions = new("Totals rose for {0}, fell for {1}, stayed for {2}.", "总分上升 {0} 个，下降 {1} 个，不变 {2} 个。");

    internal static readonly LocalText Limits = new("What cannot be compared, and what to look at", "不可比之处与注意事项");
    internal static readonly LocalText NoLimits = new(
        "Nothing stands in the way: the same subjects, indicators, weights, methods and grades.", "两轮的评估对象、指标、权重、方法和等级均相同，可直接比较。");

    internal static readonly LocalText Subjects = new("Who moved among the subjects of both rounds", "两轮均参评对象的名次变动");
    internal static readonly LocalText Risen = new("Up: {0}", "上升 {0} 个：");
    internal static readonly LocalText Fallen = new("Down: {0}", "下降 {0} 个：");
    internal static readonly LocalText NobodyMoved = new("Nobody moved.", "名次均无变动。");
    internal static readonly LocalText More = new("… and {0} more; the tables have them all.", "……另有 {0} 个，详见数据表。");
    internal static readonly LocalText Move = new("{0}: place {1} → {2}; total {3} → {4} ({5})", "{0}：名次 {1} → {2}；总分 {3} → {4}（{5}）");
    internal static readonly LocalText Split = new("due to data {0}, weights {1}, method {2}", "原因：数据 {0}，权重 {1}，方法 {2}");
    internal static readonly LocalText MostOf = new("most of it in {0}", "主要在：{0}");

    internal static readonly LocalText Grades = new("Grades", "等级变动");
    internal static readonly LocalText Grade = new("{0} → {1}: {2}", "{0} → {1}：{2} 个");
    internal static readonly LocalText NoGrade = new("no grade", "无等级");

    internal static readonly LocalText Indicators = new("Indicators of both schemes, same subjects", "共同指标得分率变化（同一对象）");
    internal static readonly LocalText NoIndicatorMoved = new("No mean score rate changed.", "平均得分率均无变化。");
    internal static readonly LocalText Improved = new("Better: {0}", "上升 {0} 项：");
    internal static readonly LocalText Declined = new("Worse: {0}", "下降 {0} 项：");
    internal static readonly LocalText Rate = new("{0} {1}: {2} % → {3} % ({4} percentage points, {5} subjects)", "{0} {1}：{2}% → {3}%（{4} 个百分点，{5} 个对象）");
    internal static readonly LocalText OtherRule = new(
        "{0} {1}: {2} % → {3} % ({4} percentage points, {5} subjects; scored by another rule)", "{0} {1}：{2}% → {3}%（{4} 个百分点，{5} 个对象；计分方法不同）");

    internal static readonly LocalText Names = new("New, gone and renamed", "新增、取消与更名");
    internal static readonly LocalText NoNames = new("None.", "无。");
    internal static readonly LocalText NewSubjects = new("New subjects ({0}): {1}.", "新增对象 {0} 个：{1}。");
    internal static readonly LocalText GoneSubjects = new("Subjects no longer there ({0}): {1}.", "退出对象 {0} 个：{1}。");
    internal static readonly LocalText NewIndicators = new("New indicators ({0}): {1}.", "新增指标 {0} 个：{1}。");
    internal static readonly LocalText GoneIndicators = new("Indicators no longer there ({0}): {1}.", "取消指标 {0} 个：{1}。");
    internal static readonly LocalText Declared = new("Renamed as declared ({0}): {1}.", "按声明更名 {0} 个：{1}。");
    internal static readonly LocalText SameTitle = new("Taken for the same by their title, which stands once in either scheme ({0}): {1}.", "编码不同而名称相同且唯一、视为同一指标 {0} 个：{1}。");
    internal static readonly LocalText OtherTitle = new("Taken for the same by their code, though the title changed ({0}): {1}.", "编码相同而名称有变、视为同一指标 {0} 个：{1}。");
    internal static readonly LocalText Suggested = new("These look renamed and were not declared; nothing was changed for them:", "以下疑似更名，尚未声明，未作处理：");
    internal static readonly LocalText Suggestion = new("{0} → {1}: {2}", "{0} → {1}：{2}");
}

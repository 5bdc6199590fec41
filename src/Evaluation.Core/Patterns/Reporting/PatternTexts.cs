namespace Evaluation.Patterns.Reporting;

/// <summary>The sentences of a screen.</summary>
internal static class PatternTexts
{
    internal const string File = "patterns.json";

    internal static readonly LocalText Title = new("Patterns of scoring: {0}", "评分模式筛查：{0}");
    internal static readonly LocalText Basis = new("{0} sheets of {1} evaluators about {2} subjects on {3} indicators.", "共 {0} 份评分表，涉及 {1} 位评估员、{2} 个评估对象、{3} 项指标。");
    internal static readonly LocalText BasisWithoutEvaluators = new("{0} sheets without an evaluator's name, about {1} subjects on {2} indicators.", "共 {0} 份未署名的评分表，涉及 {1} 个评估对象、{2} 项指标。");

    internal static readonly LocalText Purpose = new(
        "This screen looks for careless, merely formal, copied or gamed scoring that a person should check. It accuses nobody and changes no score.",
        "本筛查只提示可能草率、流于形式、雷同或人为拔高的评分，供人工核查，不指控任何人，也不改变任何得分。");

    internal static readonly LocalText NothingTested = new(
        "Nothing could be tested, so the round is neither cleared nor suspected. The reasons stand below.", "没有可做的检验，因此既不能排除也不能怀疑任何情况。原因见下文。");

    internal static readonly LocalText Nothing = new("Nothing stands out: no rule was met, and nothing exceeds chance.", "未见异常：没有触发任何规则，也没有超出偶然的情况。");
    internal static readonly LocalText Facts = new("{0} facts that can be looked up in the record.", "记录中可以查到的事实 {0} 条。");
    internal static readonly LocalText Tests = new("{0} findings beyond chance, of which about {1} may be false alarms.", "超出偶然的线索 {0} 条，其中可能误报约 {1} 条。");
    internal static readonly LocalText Models = new("{0} sheets that a model puts far from the rest; a hint, not a test of a pattern.", "模型认为明显偏离的评分表 {0} 份，仅作提示，不针对某一具体模式。");
    internal static readonly LocalText MostNamed = new("Named most often: {0}.", "出现最多的：{0}。");
    internal static readonly LocalText Times = new("{0} ({1})", "{0}（{1} 次）");

    internal static readonly LocalText[] Notes =
    [
        new(
            "A fact was found by a rule and can be looked up; a test compares with what chance would do under a stated assumption; a model only says what lies far from the rest.",
            "“事实”由规则认定，可以查证；“检验”与既定假设下的偶然情况比较；“模型”只说明哪些评分表偏离其余。"),
    ];

    internal static readonly LocalText PreviousSource = new("Previous round {0}: SHA-256 {1}", "上一轮 {0}：SHA-256 {1}");
    internal static readonly LocalText SelfSource = new("Self-scores {0}: SHA-256 {1}", "自评 {0}：SHA-256 {1}");
    internal static readonly LocalText RelationSource = new("Ties {0}, {1} used: SHA-256 {2}", "关联名单 {0}，采用 {1} 条：SHA-256 {2}");
    internal static readonly LocalText Beside = new("Disclosed clients: {0}; formal indicators: {1}, substantive: {2}, resting on judgement: {3}.", "已披露的客户 {0} 个；形式类指标 {1} 项，实质类 {2} 项，主观类 {3} 项。");
    internal static readonly LocalText Without = new("Not looked for: {0}.", "未查找：{0}。");
    internal static readonly LocalText Settings = new("Evaluation {0}; seed {1}, level {2}, at most {3} draws for a test.", "Evaluation {0}；随机数种子 {1}，控制水平 {2}，每次检验最多抽取 {3} 次。");
}

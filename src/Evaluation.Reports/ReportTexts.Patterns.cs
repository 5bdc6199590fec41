namespace Evaluation.Reports;

/// <content>The words of the section on patterns.</content>
internal static partial class ReportTexts
{
    internal static readonly LocalText Patterns = new("Patterns of scoring", "评分模式筛查");
    internal static readonly LocalText PatternsHelp = new(
        "What follows is for a person to look at and accuses nobody: each finding may have an innocent explanation. Official scores are not changed by it.",
        "以下为供人工复核的线索，不是结论，每一条都可能有正当原因；正式得分不因此改变。");

    internal static readonly LocalText BasisOfFact = new("fact of the record", "记录中的事实");
    internal static readonly LocalText BasisOfTest = new("test", "检验");
    internal static readonly LocalText BasisOfModel = new("model", "模型");
    internal static readonly LocalText RestsOnWhat = new("Rests on", "依据");
    internal static readonly LocalText LookedAtFrom = new("Looked at from", "查看起点");
    internal static readonly LocalText ScoresConcerned = new("Scores concerned", "所涉评分");
    internal static readonly LocalText CutPatterns = new("{0} of the findings about patterns", "{0} 条评分模式线索");
}

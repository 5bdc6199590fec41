namespace Evaluation.Conduct.Schemes;

/// <summary>What the words of a title hint at.</summary>
internal static class TitleWords
{
    private static readonly string[] Inputs =
    [
        "发文", "印发", "成立", "组建", "召开", "会议", "培训", "批示", "部署", "台账", "简报", "信息报送", "报送数量", "工作方案", "宣传活动", "篇数", "条数", "次数",
        "meeting", "training", "documents issued", "issued documents", "set up", "founded", "briefing", "working group", "campaign",
    ];

    /// <summary>A title with one of these is about what came of it, or about the openness of a meeting or document itself.</summary>
    private static readonly string[] Results = ["公开", "效果", "成效", "满意", "知晓", "质量", "outcome", "effect", "satisfaction", "disclos", "quality"];

    private static readonly string[] Forms = ["栏目", "格式", "版面", "链接", "页面", "更新", "设置", "编排", "频率", "format", "layout", "column", "link", "update"];

    private static readonly string[] Substances = ["内容", "质量", "效果", "成效", "办理", "答复", "回应", "解读", "满意", "准确", "完整", "content", "quality", "effect", "reply", "accura", "complete", "satisf"];

    /// <summary>Whether a title counts what is put in, or paper, and not what came of it.</summary>
    internal static string? Input(string title) => Results.Any(title.ContainsWord) ? null : Inputs.FirstOrDefault(title.ContainsWord);

    internal static bool IsSubstance(string title) => Substances.Any(title.ContainsWord);

    internal static bool IsForm(string title) => !IsSubstance(title) && (Forms.Any(title.ContainsWord) || Input(title) is not null);

    /// <summary>A title's letters and digits alone, wide ones as narrow ones and small.</summary>
    internal static string Normal(string title) => string.Concat(title.Select(Narrow).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static char Narrow(char character) => character is >= '！' and <= '～' ? (char)(character - 0xFEE0) : character;

    private static bool ContainsWord(this string title, string word) => title.Contains(word, StringComparison.OrdinalIgnoreCase);
}

using Evaluation.Findings;

namespace Evaluation.Patterns;

public static partial class PatternFindings
{
    /// <summary>A sheet was filled in faster than its indicators can be read.</summary>
    public static readonly FindingKind ImplausibleSpeed = new(
        "PAT117",
        new("Sheets filled in faster than they can be judged", "评分用时过短"),
        [
            new("The scores may have been written on paper and typed in afterwards.", "可能先在纸面评分，事后集中录入。"),
            new("The sheet may have been imported or pasted from another file.", "评分表可能由其他文件导入或粘贴。"),
            new("The evaluator may have judged the subject in one go and entered the scores at the end.", "评估员可能先通盘判断，最后一并录入。"),
        ],
        new("Ask how the scores were entered, and look for notes or screenshots made before the time of entry.", "了解录入方式，并查找录入时间之前形成的记录或截图。"));

    /// <summary>Many sheets were entered within a short time.</summary>
    public static readonly FindingKind EntryBursts = new(
        "PAT118",
        new("Many sheets entered within a short time (information only)", "短时间内集中录入评分表（仅供参考）"),
        [
            new("Entering sheets in batches, or just before a deadline, is common and no fault in itself.", "批量录入或临近截止时录入十分常见，本身不是问题。"),
            new("The system may have been closed or slow before.", "此前系统可能未开放或运行缓慢。"),
            new("The times may be those of a synchronisation and not of the scoring.", "记录的时间可能是同步时间而非评分时间。"),
        ],
        new("Only with other findings about the same sheets: see whether the scores rest on evidence collected before.", "仅在同一批评分表另有线索时，核实评分是否有事先采集的佐证。"));

    /// <summary>Full marks are given without evidence.</summary>
    public static readonly FindingKind UnsupportedFullMarks = new(
        "PAT119",
        new("Full marks without evidence", "满分缺少佐证"),
        [
            new("The evidence may be kept in another place than the table.", "佐证材料可能存放在别处，未填入表中。"),
            new("Evidence may be asked for lost points only.", "可能只要求对扣分项提供佐证。"),
            new("The evaluator's evidence may have been lost when files were joined.", "合并文件时该评估员的佐证可能丢失。"),
        ],
        new("Ask for the evidence of the listed scores, and score again those for which there is none.", "索要所列评分的佐证材料，无佐证的重新评分。"));

    /// <summary>Scores were changed after the round was closed or under review.</summary>
    public static readonly FindingKind LateEdits = new(
        "PAT125",
        new("Scores changed after closing or under review", "截止后或复核阶段改动评分"),
        [
            new("Reviews and appeals exist to correct mistakes, and a correction may rightly change a rank.", "复核与申诉本为纠错而设，改正错误可能正当地改变名次。"),
            new("Subjects just below a line have the most reason to appeal.", "刚好差一点达到等级线的对象最有理由申诉。"),
        ],
        new("Read the reason, the clause and the evidence of each change, and who decided it.", "逐条核对改动的理由、依据、佐证和决定人。"));

    /// <summary>Bodies that score each other give each other more than severity explains.</summary>
    public static readonly FindingKind MutualFavour = new(
        "PAT127",
        new("Bodies that score each other favour each other", "互评单位相互抬分"),
        [
            new("Bodies that know each other's work see more of it.", "彼此了解业务的单位可能看到更多工作成效。"),
            new("Bodies of one field or place may value the same things.", "同领域或同地区的单位可能看重相同的方面。"),
        ],
        new("Leave the mutual scores out and see whether a rank or grade changes; let third bodies score these subjects.", "剔除互评分查看名次或等级是否改变，并由第三方复评这些对象。"));
}

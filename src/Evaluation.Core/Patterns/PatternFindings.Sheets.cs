using Evaluation.Findings;

namespace Evaluation.Patterns;

public static partial class PatternFindings
{
    /// <summary>One score item after item.</summary>
    public static readonly FindingKind StraightLining = new(
        "PAT101",
        new("One score item after item (straight-lining)", "连续给出相同评分（直线作答）"),
        [
            new("Items that follow each other may rest on the same fact, so that one answer answers all.", "相邻指标可能依据同一事实，一个答案对应多项。"),
            new("The subject may have had nothing of that part, or all of it.", "评估对象在该部分可能确实全无或全有。"),
        ],
        new("Look at the evidence of some items in the middle of the run.", "抽查该连续段中间若干指标的佐证。"));

    /// <summary>Scores within a sheet hardly differ.</summary>
    public static readonly FindingKind NearStraightLining = new(
        "PAT102",
        new("Scores that hardly differ within a sheet", "评分表内各项评分几乎无差别"),
        [
            new("A subject may be equally good at everything.", "评估对象各方面可能确实水平相近。"),
            new("An evaluator may use a narrow part of the scale for everybody: compare with the evaluator's other sheets.", "评估员可能对所有对象都只用较窄的分值区间，请与其其他评分表对照。"),
        ],
        new("Compare the sheet with those of others on the same subject, and ask for the evidence of the highest and the lowest score.", "与他人对同一对象的评分表对照，并核对最高与最低评分的佐证。"));

    /// <summary>A sequence of scores that repeats itself.</summary>
    public static readonly FindingKind PatternedScoring = new(
        "PAT103",
        new("A sequence of scores that repeats itself", "评分呈循环规律"),
        [
            new("The form may have a rhythm: the same questions asked of one column after another.", "表单本身可能有规律，如对各栏目重复询问同样的问题。"),
            new("A part that the subject does well beside one that it does badly makes neighbours alike.", "评估对象有强项和弱项时，相邻指标评分自然相近。"),
        ],
        new("Lay the scores out in the order of the form and see whether their order follows the questions.", "按表单顺序排列评分，查看其规律是否与题目相符。"));

    /// <summary>A sheet that does not agree with itself or with the items.</summary>
    public static readonly FindingKind InattentiveScoring = new(
        "PAT104",
        new("A sheet that agrees neither with itself nor with the items (random or inattentive)", "评分表前后不一致（随意或不专心）"),
        [
            new("A subject may be very uneven within each branch.", "评估对象在同一分支内可能确实很不均衡。"),
            new("Rows may have slipped by one when the sheet was entered.", "录入时可能整体错行。"),
        ],
        new("Have some items scored again, and check whether the sheet was entered one row off.", "抽取部分指标复评，并核查是否错行录入。"));

    /// <summary>A sheet that is low where others are high and high where others are low.</summary>
    public static readonly FindingKind Misfit = new(
        "PAT105",
        new("Points where others have none, none where others have points (person misfit)", "难项得分、易项失分（个人失拟）"),
        [
            new("The subject may be of another kind than most, with strengths of its own.", "评估对象可能性质特殊，有自己的长处。"),
            new("An item may be read in two ways.", "指标口径可能有两种理解。"),
        ],
        new("Look at the cells named: each is either right and remarkable, or wrong.", "查看所列评分：要么属实而特别，要么有误。"));

    /// <summary>An evaluator is above or below the colleagues on all parts of a subject together.</summary>
    public static readonly FindingKind Halo = new(
        "PAT107",
        new("One impression for all parts of a subject (halo)", "各一级指标随总体印象同升同降（光环效应）"),
        [
            new("The evaluator may have seen the subject at another time than the others.", "该评估员采集的时间可能与他人不同。"),
            new("With few colleagues, one colleague's impression shows in this evaluator's differences, too.", "共同评分者很少时，同事的印象也会表现为该评估员的差异。"),
        ],
        new("Check whether each part has its own evidence; the review of evaluators (EVA303) looks at single indicators.", "核对各部分是否各有佐证；评估员审查（EVA303）按单项指标检验。"));

    /// <summary>Restricted range and central tendency; tested by the review of evaluators.</summary>
    public static readonly FindingKind RestrictedRange = new(
        "PAT108",
        new("Differences between subjects come out smaller (restricted range)", "体现的对象差距偏小（分值区间过窄）"),
        [new("The evaluator may have been given subjects that are alike.", "分配给该评估员的对象可能水平相近。")],
        new("See EVA302 in the review of evaluators.", "见评估员审查的 EVA302。"));

    /// <summary>Severity and drift; tested by the review of evaluators.</summary>
    public static readonly FindingKind Severity = new(
        "PAT109",
        new("Harder or softer than the others, or becoming so", "评分偏严偏宽或随时间变化"),
        [new("Strictness is a matter of judgement, and somebody is always the strictest.", "宽严是判断尺度问题，总有人相对最严或最宽。")],
        new("See EVA101 and EVA301 in the review of evaluators.", "见评估员审查的 EVA101 和 EVA301。"));

    /// <summary>From some item on a sheet is scored otherwise than before.</summary>
    public static readonly FindingKind Onset = new(
        "PAT110",
        new("The late part of a sheet is scored otherwise than the early part (onset of carelessness)", "评分表后段与前段不同（后段敷衍）"),
        [
            new("The late part of the form may look at something that the subject does quite differently.", "表单后段可能涉及评估对象表现迥异的方面。"),
            new("Two people may have shared the sheet.", "可能由两人分工填写。"),
        ],
        new("Compare evidence and comments before and after the item named.", "对照所示指标前后的佐证和评语。"));

    /// <summary>Scores are rounded to fives and tens much oftener than by others.</summary>
    public static readonly FindingKind RoundScores = new(
        "PAT111",
        new("Round scores much oftener than others (digit heaping; information only)", "整五整十评分明显多于他人（仅供参考）"),
        [new("Rounding is a habit, common and honest; it costs precision and nothing else.", "取整是常见的习惯，只影响精度，并无不当。")],
        new("Nothing, unless ranks hang on single points: then agree on steps for all.", "一般无需处理；若名次取决于一两分之差，请统一计分单位。"));

    /// <summary>Last digits are used unevenly.</summary>
    public static readonly FindingKind LastDigits = new(
        "PAT112",
        new("Last digits that the scale does not explain (information only)", "评分末位数字分布异常（仅供参考）"),
        [
            new("Most people have favourite digits, above all when a score has no rule behind it.", "多数人有偏好的数字，评分没有细则时尤甚。"),
            new("Scores made of fixed parts (such as thirds of a mark) can only end in certain digits.", "由固定分值相加的评分只能以某些数字结尾。"),
        ],
        new("Ask how the scores are made, and look for scores that were reckoned back from a wanted total.", "了解评分如何得出，核查是否由期望总分倒推。"));

    /// <summary>Amounts do not follow Benford's law.</summary>
    public static readonly FindingKind AmountDigits = new(
        "PAT113",
        new("Amounts that do not follow Benford's law", "金额不符合本福特定律"),
        [
            new("Prices, quotas and limits favour certain digits.", "价格、定额和限额会偏好某些数字。"),
            new("Subjects of one size have amounts of one size.", "规模相近的对象，金额自然相近。"),
        ],
        new("See which amounts make the digits too frequent, and whether a rule explains them.", "查看哪些金额使该数字过多，是否有规定可以解释。"));
}

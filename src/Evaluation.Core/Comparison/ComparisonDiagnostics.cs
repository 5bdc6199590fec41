using Evaluation.Diagnostics;

namespace Evaluation.Comparison;

/// <summary>What can be wrong with declared renamings (CMP1xx), and what of two rounds cannot be compared (CMP2xx).</summary>
internal static class ComparisonDiagnostics
{
    // A file of renamings.
    internal static readonly DiagnosticDescriptor UnknownKind = Error("CMP101",
        "'{0}' is no kind of name. Write subject or indicator.",
        "“{0}”不是名称类别。请填“评估对象”或“指标”。");

    internal static readonly DiagnosticDescriptor BlankName = Error("CMP102",
        "The name is blank. Fill in the name before and after; what is only new or gone needs no row.",
        "名称为空。请填写原名称和现名称；仅新增或取消的无须列出。");

    internal static readonly DiagnosticDescriptor NamedTwice = Error("CMP103",
        "'{0}' already stands in row {1}. A name becomes one other name: keep the row that is right.",
        "“{0}”已在第 {1} 行出现。一个名称只能对应一个名称，请保留正确的一行。");

    internal static readonly DiagnosticDescriptor DeclaredTwice = Error("CMP104",
        "The {0} '{1}' is declared renamed more than once. Keep one of them.",
        "{0}“{1}”的更名声明不止一条。请只保留一条。");

    internal static readonly DiagnosticDescriptor NotBefore = Warning("CMP121",
        "The earlier round has no {0} '{1}', so this renaming plays no part.{2} Correct it or take it out.",
        "前一轮没有{0}“{1}”，该更名不起作用。{2}请改正或删去。");

    internal static readonly DiagnosticDescriptor NotAfter = Warning("CMP122",
        "The later round has no {0} '{1}', so this renaming plays no part.{2} Correct it or take it out.",
        "后一轮没有{0}“{1}”，该更名不起作用。{2}请改正或删去。");

    // What cannot be compared.
    internal static readonly DiagnosticDescriptor FullMarks = Info("CMP201",
        "The total is out of {0} before and out of {1} after. Points cannot be compared: read totals as score rates in percent.",
        "总分满分前一轮为 {0}、后一轮为 {1}，分数不可直接比较。请按得分率（%）比较。");

    internal static readonly DiagnosticDescriptor OtherIndicators = Info("CMP202",
        "{0} indicators are new and carry {1} % of the total, {2} are gone and carried {3} %. To that extent the totals measure different things: compare the common indicators too.",
        "新增指标 {0} 个，占总分 {1}%；取消指标 {2} 个，原占总分 {3}%。两轮总分在此范围内衡量的内容不同，请同时比较共同指标。");

    internal static readonly DiagnosticDescriptor OtherWeights = Info("CMP203",
        "{0} common indicators weigh another share of the total, most of all '{1}': {2} % before, {3} % after. Read how much of a change is due to weights.",
        "共同指标中有 {0} 个占总分的比重不同，变化最大的是“{1}”：前一轮 {2}%，后一轮 {3}%。请查看变化中由权重引起的部分。");

    internal static readonly DiagnosticDescriptor OtherMethods = Info("CMP204",
        "{0} common indicators are scored by another rule, for instance '{1}'. Their score rates are not like with like: read how much of a change is due to the method.",
        "共同指标中有 {0} 个计分方法不同，如“{1}”，其得分率不可直接比较。请查看变化中由方法引起的部分。");

    internal static readonly DiagnosticDescriptor OtherSubjects = Info("CMP205",
        "{0} subjects took part before and {1} after, {2} of them in both. Ranks in the whole rounds cannot be compared: read the ranks among those in both.",
        "前一轮 {0} 个对象参评，后一轮 {1} 个，两轮均参评的 {2} 个。全体名次不可直接比较，请看两轮均参评对象中的名次。");

    internal static readonly DiagnosticDescriptor OtherGrades = Info("CMP206",
        "The grades are other ones or are earned otherwise. A grade before and after cannot be called better or worse: compare totals.",
        "两轮的等级或其划分标准不同，前后等级不可直接论升降。请比较总分。");

    internal static readonly DiagnosticDescriptor RelativePoints = Info("CMP207",
        "'{0}' is scored by comparing subjects, and so are {1} in all. Such points depend on who else took part: a change may be the others'.",
        "“{0}”等 {1} 个指标按对象间比较计分，其得分取决于参评的其他对象，变化可能来自他人。请结合原始数据判断。");

    internal static readonly DiagnosticDescriptor OtherRanking = Info("CMP208",
        "Ties or rounding of the total follow another rule. Ranks of subjects with nearly equal totals may differ for that alone: compare totals.",
        "两轮的并列名次规则或总分取位规则不同，总分相近者的名次可能仅因此不同。请比较总分。");

    internal static readonly DiagnosticDescriptor NotSplit = Warning("CMP209",
        "The changes are not split into data, weights and method: {0} All other parts of the comparison stand.",
        "变化未能分解为数据、权重和方法：{0}比较的其余部分不受影响。");

    internal static readonly DiagnosticDescriptor SomeNotSplit = Info("CMP210",
        "{0} subjects have no total once the data of one round meet the rules of the other, for instance '{1}', so their change is not split. Look at their missing values.",
        "有 {0} 个对象在一轮数据配以另一轮规则时没有总分，如“{1}”，其变化未作分解。请查看其缺失值。");

    internal static readonly DiagnosticDescriptor WithoutTotal = Info("CMP211",
        "{0} subjects of both rounds have no total in one of them, for instance '{1}'. They are listed without a change.",
        "两轮均参评的对象中有 {0} 个在其中一轮没有总分，如“{1}”。仅列出，不计算变化。");

    internal static readonly DiagnosticDescriptor OwnDataOnly = Info("CMP212",
        "{0} indicators take other values in either round, for instance '{1}': their change counts as the method's. Read it with care.",
        "有 {0} 个指标两轮的取值方式不同，如“{1}”，其变化计入方法。请谨慎解读。");

    internal static readonly DiagnosticDescriptor NoCommonSubject = Warning("CMP213",
        "The two rounds have no subject in common. Check the names, and declare which were renamed.",
        "两轮没有共同的对象。请核对名称，并声明更名情况。");

    internal static readonly DiagnosticDescriptor NotDeclared = Warning("CMP214",
        "Names that look renamed and were not declared: {0}, for instance '{1}' → '{2}' ({3}). They count as gone and new, or as they are. Declare those that are right.",
        "有 {0} 个名称疑似更名但未声明，如“{1}”→“{2}”（{3}）。目前按原样（或按取消、新增）处理。请声明其中属实的。");

    internal static readonly DiagnosticDescriptor TooManyNames = Warning("CMP215",
        "{0} names are gone and {1} are new, too many to look for renamings among them. Check that these are two rounds of one assessment.",
        "取消的名称 {0} 个、新增 {1} 个，数量过多，未查找疑似更名。请核对是否为同一评估的两轮。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));

    private static DiagnosticDescriptor Warning(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Warning, new LocalText(english, chinese));

    private static DiagnosticDescriptor Info(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Info, new LocalText(english, chinese));
}

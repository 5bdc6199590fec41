using Evaluation.Diagnostics;

namespace Evaluation.Cli;

/// <summary>What can be wrong with a call, and with the files and names that it gives.</summary>
internal static class CommandLineDiagnostics
{
    internal static readonly DiagnosticDescriptor UnknownWord = new("CLI101", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is not understood here. Take it out, or quote names that contain spaces.",
        "无法识别“{0}”。请删去；含空格的名称请加引号。"));

    internal static readonly DiagnosticDescriptor MisspeltWord = new("CLI102", DiagnosticSeverity.Error, new LocalText(
        "'{0}' is not understood here. Did you mean '{1}'?",
        "无法识别“{0}”。您要输入的是“{1}”吗？"));

    internal static readonly DiagnosticDescriptor MissingArgument = new("CLI103", DiagnosticSeverity.Error, new LocalText(
        "{0} is missing. The whole call is: {1}.",
        "缺少 {0}。完整写法：{1}。"));

    internal static readonly DiagnosticDescriptor MissingValue = new("CLI104", DiagnosticSeverity.Error, new LocalText(
        "{0} has no value. Write it after the option.",
        "选项 {0} 后面没有值。请在其后填写。"));

    internal static readonly DiagnosticDescriptor GivenTwice = new("CLI105", DiagnosticSeverity.Error, new LocalText(
        "{0} is given more than once. Keep the one that counts.",
        "选项 {0} 出现多次。请只保留一个。"));

    internal static readonly DiagnosticDescriptor WrongValue = new("CLI106", DiagnosticSeverity.Error, new LocalText(
        "'{0}' cannot be {1}. Give {2}.",
        "“{0}”不能作为 {1} 的值。请填 {2}。"));

    internal static readonly DiagnosticDescriptor NoCommand = new("CLI107", DiagnosticSeverity.Error, new LocalText(
        "There is no command. Give one of: {0}.",
        "没有命令。请使用其中之一：{0}。"));

    internal static readonly DiagnosticDescriptor OtherWrongCall = new("CLI108", DiagnosticSeverity.Error, new LocalText(
        "The call is not understood: {0}",
        "无法理解这次调用：{0}"));

    internal static readonly DiagnosticDescriptor TwoDocuments = new("CLI109", DiagnosticSeverity.Error, new LocalText(
        "--format json prints one document, and the sensitivity is another. Give --out with a folder for both, or leave out --sensitivity.",
        "--format json 只输出一个文档，而敏感性分析是另一个。请用 --out 指定文件夹以同时写出，或去掉 --sensitivity。"));

    internal static readonly DiagnosticDescriptor NoQuestion = new("CLI110", DiagnosticSeverity.Error, new LocalText(
        "Nothing is asked. Give one or more of {0}.",
        "没有提出问题。请使用其中一项或多项：{0}。"));

    internal static readonly DiagnosticDescriptor NotTwo = new("CLI111", DiagnosticSeverity.Error, new LocalText(
        "{0} takes two values, not {1}: {2}. Write them after it, and SCHEME and OBSERVATIONS before it.",
        "{0} 需要两个值，而不是 {1} 个：{2}。请写在其后，SCHEME、OBSERVATIONS 写在其前。"));

    internal static readonly DiagnosticDescriptor OnlyWith = new("CLI112", DiagnosticSeverity.Error, new LocalText(
        "{0} says nothing without {1}. Give {1} too, or take it out.",
        "没有 {1} 时 {0} 无意义。请同时给出 {1}，或去掉它。"));

    internal static readonly DiagnosticDescriptor NotTogether = new("CLI132", DiagnosticSeverity.Error, new LocalText(
        "{0} plays no part where there is {1}. Give one of them.",
        "给出 {1} 时 {0} 不起作用。请只给出其中之一。"));

    internal static readonly DiagnosticDescriptor Unwritable = new("CLI201", DiagnosticSeverity.Error, new LocalText(
        "The results cannot be written here: {0} Give another folder with --out.",
        "结果无法写入此处：{0} 请用 --out 指定另一个文件夹。"));

    internal static readonly DiagnosticDescriptor OutputFailed = new("CLI202", DiagnosticSeverity.Error, new LocalText(
        "The output cannot be written: {0} Free some space, or send it elsewhere.",
        "输出无法写入：{0} 请释放空间，或改写到别处。"));

    internal static readonly DiagnosticDescriptor AlreadyThere = new("CLI203", DiagnosticSeverity.Error, new LocalText(
        "A file with this name is already there. Add --force to replace it, or give another folder with --out.",
        "此处已有同名文件。加 --force 可替换，或用 --out 指定另一个文件夹。"));

    internal static readonly DiagnosticDescriptor CannotSimulate = new("CLI204", DiagnosticSeverity.Error, new LocalText(
        "Such a round cannot be made: {0} Change the options.",
        "无法生成这样的轮次：{0} 请修改选项。"));

    internal static readonly DiagnosticDescriptor NeedsBeside = new("CLI225", DiagnosticSeverity.Error, new LocalText(
        "{0} needs {1} beside it. Give both.",
        "使用 {0} 时还须给出 {1}。请同时给出。"));

    internal static readonly DiagnosticDescriptor TemplateThere = new("CLI228", DiagnosticSeverity.Error, new LocalText(
        "There is a file of this name, and a template never takes the place of one that may be filled in. Give another name.",
        "已有同名文件。模板不会覆盖可能已填写的文件，请换一个名称。"));

    internal static readonly DiagnosticDescriptor NothingLearnt = new("CLI247", DiagnosticSeverity.Error, new LocalText(
        "No model was learnt from the labels, so none is saved: {0} Then call again, or leave out --save-model.",
        "未能由标注训练出模型，因此没有保存：{0}处理后重试，或去掉 --save-model。"));

    internal static readonly DiagnosticDescriptor UnwritableModel = new("CLI248", DiagnosticSeverity.Error, new LocalText(
        "The model cannot be written here: {0} Give another path with --save-model.",
        "模型无法写入此处：{0} 请用 --save-model 指定另一个路径。"));

    internal static readonly DiagnosticDescriptor UnknownSubject = new("CLI301", DiagnosticSeverity.Error, new LocalText(
        "No subject is called '{0}'. 'evaluation score' lists them all.",
        "没有名为“{0}”的评估对象。用 evaluation score 可列出全部对象。"));

    internal static readonly DiagnosticDescriptor MisspeltSubject = new("CLI302", DiagnosticSeverity.Error, new LocalText(
        "No subject is called '{0}'. Did you mean {1}?",
        "没有名为“{0}”的评估对象。您要找的是{1}吗？"));

    internal static readonly DiagnosticDescriptor NoEvaluators = new("CLI303", DiagnosticSeverity.Error, new LocalText(
        "No observation names an evaluator, so there is nobody to review. Add a column 'evaluator' that says who gave each score.",
        "采集值中没有评估员，无从评审。请增加“评估员”列，写明每个得分由谁给出。"));

    internal static readonly DiagnosticDescriptor NoRatings = new("CLI304", DiagnosticSeverity.Error, new LocalText(
        "The evaluators named gave no score that could be reviewed: what they found is missing, not applicable or scored by comparison. 'evaluation check' tells more.",
        "署名的评估员没有可供评审的得分：其采集值为未采集、不适用，或按对象间比较计分。可用 evaluation check 查看详情。"));

    internal static readonly DiagnosticDescriptor UnknownIndicator = new("CLI305", DiagnosticSeverity.Error, new LocalText(
        "The scheme has no indicator '{0}', which {1} names. Give codes of the scheme.",
        "指标体系中没有 {1} 所指的指标“{0}”。请填指标体系中的编码。"));

    internal static readonly DiagnosticDescriptor NotAsPublished = new("CLI401", DiagnosticSeverity.Error, new LocalText(
        "'{0}' has {1} and rank {2}, but {3} and rank {4} were published. This is a defect of the program; please report it.",
        "“{0}”得 {1} 分、第 {2} 名，但公布的是 {3} 分、第 {4} 名。这是程序的缺陷，请报告。"));

    internal static readonly DiagnosticDescriptor Defect = new("CLI901", DiagnosticSeverity.Error, new LocalText(
        "The program failed in a way it should not ({0}: {1}). Please report this with the command that you gave; with EVALUATION_TRACE=1 in the environment it prints the details.",
        "程序出现了不应有的错误（{0}：{1}）。请连同所用命令一并报告；设置环境变量 EVALUATION_TRACE=1 可打印详情。"));

    /// <summary>One diagnostic, its arguments made safe to print.</summary>
    internal static Diagnostic Of(DiagnosticDescriptor descriptor, Place place, params ReadOnlySpan<object?> arguments)
    {
        var found = new DiagnosticBag();
        found.Add(descriptor, place, arguments);
        return found.ToList()[0];
    }
}

using Evaluation.Diagnostics;

namespace Evaluation.Patterns.Models;

/// <summary>What can be wrong with a saved model (PAT90x), with the features it is given (PAT91x), and with labels to learn from (PAT92x).</summary>
internal static class ModelDiagnostics
{
    // The file.
    internal static readonly DiagnosticDescriptor CannotRead = Error("PAT900",
        "The model cannot be read: {0} Check the path and your rights.",
        "无法读取模型文件：{0}请检查路径和权限。");

    internal static readonly DiagnosticDescriptor NotModel = Error("PAT901",
        "This is no model that this library saved. Give the file that was saved, or learn the model again.",
        "该文件不是本库保存的模型。请提供所保存的文件，或重新训练模型。");

    internal static readonly DiagnosticDescriptor TooLarge = Error("PAT902",
        "The model is larger than {0} bytes, which no model of this library is. Give the file that was saved.",
        "模型文件超过 {0} 字节，本库的模型不会有这么大。请提供所保存的文件。");

    internal static readonly DiagnosticDescriptor OtherFormat = Error("PAT903",
        "The model has format {0}; this library reads format {1}. Learn the model again with this version.",
        "模型文件的格式为 {0}，本库只读取格式 {1}。请用当前版本重新训练模型。");

    internal static readonly DiagnosticDescriptor Damaged = Error("PAT904",
        "The contents of the model are not those that were saved: their checksum differs. Get an undamaged copy, or learn the model again.",
        "模型内容与保存时不一致（校验和不符）。请取得未损坏的副本，或重新训练模型。");

    internal static readonly DiagnosticDescriptor BadDescription = Error("PAT905",
        "The model's description cannot be used: {0} Learn the model again.",
        "无法使用模型的说明：{0}请重新训练模型。");

    internal static readonly DiagnosticDescriptor BadTrees = Error("PAT906",
        "The trees of the model cannot be loaded. Learn the model again.",
        "无法载入模型中的树。请重新训练模型。");

    internal static readonly DiagnosticDescriptor OtherVersion = Warning("PAT909",
        "The model was learnt by version {0} of the library, this is version {1}: indices may have changed since. Learn the model again when you can.",
        "该模型由本库 {0} 版训练，当前为 {1} 版，指数的算法可能已有变化。请尽可能重新训练模型。");

    // The features.
    internal static readonly DiagnosticDescriptor NoSuchFeature = Error("PAT910",
        "The model needs the feature '{0}', which is not there. Add it, or learn the model again without it.",
        "模型需要特征“{0}”，但数据中没有。请补上，或不用该特征重新训练模型。");

    internal static readonly DiagnosticDescriptor NoSuchFeatureNear = Error("PAT911",
        "The model needs the feature '{0}', which is not there; was it renamed to '{1}'? Give it its old name, or learn the model again.",
        "模型需要特征“{0}”，但数据中没有，是否已改名为“{1}”？请恢复原名，或重新训练模型。");

    internal static readonly DiagnosticDescriptor UnknownFeature = Warning("PAT912",
        "The model does not know the feature '{0}', which plays no part. Learn the model again to use it.",
        "模型不认识特征“{0}”，该特征不起作用。如需使用，请重新训练模型。");

    // The labels.
    internal static readonly DiagnosticDescriptor NoFeature = Error("PAT920",
        "No feature varies over the rows, so nothing can be learnt. Give features that do.",
        "没有特征在各行之间有变化，无法训练。请提供有变化的特征。");

    internal static readonly DiagnosticDescriptor FewLabels = Error("PAT921",
        "{0} rows are labelled positive and {1} negative, counting rows with at least half of the features; {2} of each are needed. Label more rows.",
        "特征足够的行中，标为正的有 {0} 个，标为负的有 {1} 个，各需至少 {2} 个。请标注更多的行。");

    internal static readonly DiagnosticDescriptor FewGroups = Error("PAT922",
        "All positive or all negative rows are of one group, so the model could learn the group instead. Label rows of more groups.",
        "全部正例或全部负例属于同一组，模型可能只学到组别。请标注更多组的行。");

    internal static readonly DiagnosticDescriptor NoNativeLibrary = Error("PAT923",
        "{0} does not run on this kind of machine: its native library is not there. Use the other trainer.",
        "{0} 无法在这类机器上运行，缺少其本机库。请改用另一种训练方法。");

    private static DiagnosticDescriptor Error(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Error, new LocalText(english, chinese));

    private static DiagnosticDescriptor Warning(string code, string english, string chinese) =>
        new(code, DiagnosticSeverity.Warning, new LocalText(english, chinese));
}

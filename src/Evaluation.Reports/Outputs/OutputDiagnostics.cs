using Evaluation.Diagnostics;

namespace Evaluation.Reports.Outputs;

/// <summary>What can be said about a folder of outputs.</summary>
internal static class OutputDiagnostics
{
    internal static readonly DiagnosticDescriptor ChangedByHand = new("RPT161", DiagnosticSeverity.Warning, new LocalText(
        "The file was changed by somebody or is not ours, and was kept. Give it another name to keep both, or replace it with --force.",
        "该文件已被人修改或不是本程序所写，已保留。如需两者并存请将其改名，或用 --force 替换。"));

    internal static readonly DiagnosticDescriptor ObsoleteByHand = new("RPT162", DiagnosticSeverity.Warning, new LocalText(
        "The file is no longer among the outputs, but somebody changed it, so it was kept. Delete it when it is not needed.",
        "该文件已不在成果清单中，但有人修改过，已保留。不需要时请删除。"));

    internal static readonly DiagnosticDescriptor Removed = new("RPT163", DiagnosticSeverity.Info, new LocalText(
        "Files that are no longer among the outputs and were removed: {0}, for instance '{1}'. To have them again, give the same options as before.",
        "已不在成果清单中而删除的文件有 {0} 个，如“{1}”。如需再次生成，请使用原来的选项。"));

    internal static readonly DiagnosticDescriptor BadManifest = new("RPT164", DiagnosticSeverity.Warning, new LocalText(
        "The list of what was written before cannot be understood, so every file that differs counts as changed by somebody. Write into another folder, or replace them with --force.",
        "无法识别上次的成果清单，内容不同的文件一律视为已被人修改。请写入另一个文件夹，或用 --force 替换。"));
}

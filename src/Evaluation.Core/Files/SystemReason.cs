namespace Evaluation.Files;

/// <summary>Why the system refuses a file, in the reader's language: its own messages are in one language only.</summary>
internal static class SystemReason
{
    /// <summary>The last 16 bits of a Windows error; on other systems the whole number is the error of POSIX.</summary>
    private const int WindowsMask = 0xFFFF;

    /// <summary>The reason as a sentence; for one that is not known here, the system's words in English and its number in Chinese.</summary>
    internal static LocalText Of(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => new LocalText("There is no such file or folder.", "文件或文件夹不存在。"),
        UnauthorizedAccessException => new LocalText("Access is denied.", "没有访问权限。"),
        PathTooLongException => new LocalText("The path is too long.", "路径过长。"),
        IOException when CodeOf(failure) is { } known => known,
        _ => new LocalText(
            failure.Message.EndsWith('.') ? failure.Message : failure.Message + ".", FormattableString.Invariant($"系统错误（0x{failure.HResult:X8}）。")),
    };

    private static LocalText? CodeOf(Exception failure) => OperatingSystem.IsWindows() ? OfWindows(failure.HResult & WindowsMask) : OfPosix(failure.HResult);

    private static LocalText? OfWindows(int code) => code switch
    {
        32 or 33 => InUse,
        39 or 112 => Full,
        109 or 232 => Closed,
        19 => ReadOnly,
        _ => null,
    };

    /// <summary>ENOSPC, EDQUOT of Linux and of macOS, EPIPE, EROFS; a file that another of our processes has locked is EAGAIN of either.</summary>
    private static LocalText? OfPosix(int code) => code switch
    {
        28 or 122 or 69 => Full,
        32 => Closed,
        30 => ReadOnly,
        11 or 35 => InUse,
        _ => null,
    };

    private static LocalText Full { get; } = new("There is no space left.", "存储空间不足。");

    private static LocalText InUse { get; } = new("Another program has it open.", "文件正被其他程序使用。");

    private static LocalText Closed { get; } = new("The reader has closed it.", "接收方已经关闭。");

    private static LocalText ReadOnly { get; } = new("It can only be read.", "只能读取，不能写入。");
}

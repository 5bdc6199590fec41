using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Files;

namespace Evaluation.Schemes.Yaml;

/// <summary>Reads the text of a YAML file.</summary>
internal static class YamlText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; <see langword="null"/> when it cannot be read, which is told.</summary>
    internal static string? Read(string path, DiagnosticBag diagnostics)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > YamlTree.MaxCharacters })
            {
                diagnostics.Add(SchemeDiagnostics.TooLarge, new Place(path, 0, 0), "16 MB");
                return null;
            }

            byte[] bytes = File.ReadAllBytes(path);
            ReadOnlySpan<byte> text = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;
            return StrictUtf8.GetString(text);
        }
        catch (DecoderFallbackException e)
        {
            diagnostics.Add(SchemeDiagnostics.NotUtf8, new Place(path, 0, 0), e.Index + 1);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            diagnostics.Add(SchemeDiagnostics.CannotRead, new Place(path, 0, 0), Reason(e, path));
            return null;
        }
    }

    private static LocalText Reason(Exception failure, string path) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => new LocalText("There is no such file.", "文件不存在。"),
        _ when Directory.Exists(path) => new LocalText("It is a folder.", "这是文件夹，不是文件。"),
        UnauthorizedAccessException => new LocalText("Access is denied.", "没有读取权限。"),
        _ => SystemReason.Of(failure),
    };
}

using System.Text;
using Evaluation.Diagnostics;
using Evaluation.Files;

namespace Evaluation.Reports.Html.Templates;

/// <summary>Reads the files of a template from a folder, or the one file that replaces <c>report.liquid</c>.</summary>
internal sealed class TemplateReader(DiagnosticBag found)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files in place of the library's; <see langword="null"/> when some cannot be read, which is told.</summary>
    internal TemplateFiles? Read(string path)
    {
        try
        {
            Dictionary<string, string> read = Directory.Exists(path)
                ? OfFolder(path)
                : new(StringComparer.Ordinal) { [TemplateFiles.Report] = Text(path) };
            return found.HasErrors ? null : TemplateFiles.BuiltIn.With(read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            found.Add(ReportDiagnostics.TemplateUnreadable, new Place(path, 0, 0), SystemReason.Of(e));
            return null;
        }
    }

    /// <summary>Links lead out of the folder and count as not there.</summary>
    private Dictionary<string, string> OfFolder(string folder)
    {
        FileInfo[] files = [.. new DirectoryInfo(folder).EnumerateFiles()
            .Where(file => !file.Attributes.HasFlag(FileAttributes.ReparsePoint))
            .Where(file => file.Extension == ".liquid" || TemplateFiles.Names.Contains(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal)];
        if (!files.Any(file => TemplateFiles.Names.Contains(file.Name)))
            found.Add(ReportDiagnostics.TemplateEmpty, new Place(folder, 0, 0), string.Join(", ", TemplateFiles.Names));
        if (files.Length > TemplateLimits.MostFiles)
            found.Add(ReportDiagnostics.TemplateTooLarge, new Place(folder, 0, 0), TemplateLimits.MostFiles, TemplateLimits.MostBytes);
        return files.Take(TemplateLimits.MostFiles).ToDictionary(file => file.Name, file => Text(Path.Combine(folder, file.Name)), StringComparer.Ordinal);
    }

    private string Text(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > TemplateLimits.MostBytes })
        {
            found.Add(ReportDiagnostics.TemplateTooLarge, new Place(path, 0, 0), TemplateLimits.MostFiles, TemplateLimits.MostBytes);
            return "";
        }

        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            return StrictUtf8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException)
        {
            found.Add(ReportDiagnostics.TemplateUnreadable, new Place(path, 0, 0), new LocalText("It is not UTF-8.", "不是 UTF-8 编码。"));
            return "";
        }
    }
}

using System.Text.RegularExpressions;
using Evaluation.Diagnostics;
using Fluid;

namespace Evaluation.Reports.Html.Templates;

/// <summary>Says what is wrong with a template, and where. The engine tells a place only of what it cannot parse; names are looked for in the text.</summary>
/// <param name="folder">Where the files are, or <see langword="null"/> for those of the library.</param>
/// <param name="files">The files.</param>
/// <param name="page">The name of the file that stands for <c>report.liquid</c>.</param>
internal sealed partial class TemplatePlaces(string? folder, TemplateFiles files, string page = TemplateFiles.Report)
{
    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(2);

    /// <summary>A name that the model does not have.</summary>
    internal Diagnostic UnknownName(string name) =>
        Of(ReportDiagnostics.TemplateName, Find($@"(?<!\w){Regex.Escape(name.Split('.')[^1])}(?!\w)"), name);

    /// <summary>A filter that there is not.</summary>
    internal Diagnostic UnknownFilter(string name) => Of(ReportDiagnostics.TemplateFilter, Find($@"\|\s*{Regex.Escape(name)}\b"), name);

    /// <summary>A text that cannot be parsed; the engine's words are kept, without the piece of source it quotes.</summary>
    internal Diagnostic Syntax(string file, string error)
    {
        Match at = ErrorPlace().Match(error);
        string words = (at.Success ? error[..at.Index] : error.Split('\n')[0]).Trim().TrimEnd('.');
        Place place = at.Success ? PlaceOf(file, Number(at.Groups[1]), Number(at.Groups[2])) : PlaceOf(file, 0, 0);
        return Of(ReportDiagnostics.TemplateSyntax, place, words);
    }

    /// <summary>What stopped a rendering; <see langword="null"/> when it is not the template's fault.</summary>
    internal Diagnostic? Failure(Exception failure, string file) => failure switch
    {
        TemplateLimitException or InvalidOperationException or InsufficientExecutionStackException =>
            Of(ReportDiagnostics.TemplateLimit, PlaceOf(file, 0, 0)),
        FileNotFoundException missing => Of(ReportDiagnostics.TemplateInclude, Find($"['\"]{Regex.Escape(missing.Message)}(\\.liquid)?['\"]"), missing.Message),
        FluidException other => Of(ReportDiagnostics.TemplateSyntax, PlaceOf(file, 0, 0), other.Message.TrimEnd('.')),
        _ => null,
    };

    internal Place PlaceOf(string file, int row, int column) => new(folder is null ? file : Path.Combine(folder, file == TemplateFiles.Report ? page : file), row, column);

    internal static Diagnostic Of(DiagnosticDescriptor descriptor, Place place, params ReadOnlySpan<object?> arguments)
    {
        var bag = new DiagnosticBag();
        bag.Add(descriptor, place, arguments);
        return bag.ToList()[0];
    }

    /// <summary>The first place inside a tag where the pattern matches.</summary>
    private Place Find(string pattern)
    {
        var wanted = new Regex(pattern, RegexOptions.CultureInvariant, LongestSearch);
        foreach (string file in files.All.Where(name => name.EndsWith(".liquid", StringComparison.Ordinal)))
        {
            string text = files[file];
            foreach (Match tag in Tags().Matches(text))
            {
                if (wanted.Match(tag.Value) is { Success: true } hit)
                    return At(file, text, tag.Index + hit.Index);
            }
        }

        return PlaceOf(TemplateFiles.Report, 0, 0);
    }

    private Place At(string file, string text, int offset)
    {
        int row = text.AsSpan(0, offset).Count('\n') + 1;
        return PlaceOf(file, row, offset - text.LastIndexOf('\n', Math.Max(offset - 1, 0)));
    }

    private static int Number(Group digits) => int.TryParse(digits.ValueSpan, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : 0;

    [GeneratedRegex(@"\{[{%].*?[%}]\}", RegexOptions.Singleline, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Tags();

    [GeneratedRegex(@" at \((\d+):(\d+)\)", RegexOptions.None, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex ErrorPlace();
}

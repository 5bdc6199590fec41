using Evaluation.Diagnostics;
using Evaluation.Files;
using Evaluation.Reports.Html.Templates;
using Fluid;

namespace Evaluation.Reports;

/// <summary>The template that turns a report into a page (网页模板): Liquid texts, a style and a script, any of which may be replaced.</summary>
/// <remarks>
/// A template is a folder with any of <c>report.liquid</c> (the page), <c>subject.liquid</c> (the page of a subject), <c>parts.liquid</c>
/// (macros of both), <c>report.css</c> and <c>report.js</c>; what it does not have is the library's. Other <c>.liquid</c> files of the folder may
/// be included; nothing outside it can be read. What a template may say is described in docs/html-templates.md. A template has limits of
/// time and size, and no clock.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ReportTemplate
{
    private static readonly Lazy<ReportTemplate> BuiltIn = new(() => Parse(TemplateFiles.BuiltIn, folder: null).OrThrow());

    private readonly TemplateFiles files;

    private ReportTemplate(TemplateFiles files, TemplatePlaces places, TemplateOptions options, IFluidTemplate report, IFluidTemplate subject) =>
        (this.files, Places, Options, Report, Subject) = (files, places, options, report, subject);

    /// <summary>The names of the files that a template is made of.</summary>
    public static ValueList<string> FileNames => TemplateFiles.Names;

    /// <summary>The template that comes with the library.</summary>
    public static ReportTemplate Default => BuiltIn.Value;

    internal TemplateOptions Options { get; }

    internal TemplatePlaces Places { get; }

    internal IFluidTemplate Report { get; }

    internal IFluidTemplate Subject { get; }

    internal string Style => files[TemplateFiles.Style];

    internal string Script => files[TemplateFiles.Script];

    /// <summary>The SHA-256 of the names and texts of all its files, those of the library too, in lower-case hexadecimal: equal templates write equal pages.</summary>
    public string ContentHash => field ??= files.ContentHash();

    /// <summary>Reads a template.</summary>
    /// <param name="path">A folder, or a file in place of <c>report.liquid</c>.</param>
    /// <exception cref="InvalidInputException">It cannot be read or has errors; all of them are carried.</exception>
    public static ReportTemplate Load(string path) => Read(path).OrThrow();

    /// <summary>Reads a template, or tells everything that is wrong with it: files, syntax with its line, filters and fixed words that there are not.</summary>
    /// <param name="path">A folder, or a file in place of <c>report.liquid</c>.</param>
    /// <remarks>Names that the model does not have are found when a page is written: see <see cref="RoundReport.RenderHtml"/>.</remarks>
    public static Checked<ReportTemplate> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var found = new DiagnosticBag();
        if (new TemplateReader(found).Read(path) is not { } files)
            return found.Check<ReportTemplate>(null);
        return Directory.Exists(path) ? Parse(files, path) : Parse(files, Path.GetDirectoryName(path) ?? "", Path.GetFileName(path));
    }

    /// <summary>Writes the files of the library's template into a folder, for somebody to change; files of their names are replaced.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static void SaveDefault(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        using var set = new AtomicFiles();
        foreach (string name in TemplateFiles.Names)
            set.Write(Path.Combine(folder, name), stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(TemplateFiles.BuiltIn[name])));
        set.Commit();
    }

    private static Checked<ReportTemplate> Parse(TemplateFiles files, string? folder, string page = TemplateFiles.Report)
    {
        var found = new DiagnosticBag();
        var places = new TemplatePlaces(folder, files, page);
        TemplateOptions options = NewOptions(files);
        var parser = new FluidParser(new FluidParserOptions { AllowFunctions = true });
        var names = new TemplateNames();
        var parsed = new Dictionary<string, IFluidTemplate>(StringComparer.Ordinal);
        foreach (string name in files.All.Where(name => name.EndsWith(".liquid", StringComparison.Ordinal)))
        {
            if (parser.TryParse(files[name], out IFluidTemplate template, out string error))
                names.VisitTemplate(parsed[name] = TemplateLimits.Bound(template));
            else
                found.Add(places.Syntax(name, error));
        }

        foreach (string filter in names.Filters.Where(filter => !options.Filters.TryGetValue(filter, out _)))
            found.Add(places.UnknownFilter(filter));
        foreach (string word in names.Words.Except(ReportTexts.All.Select(text => text.Name), StringComparer.Ordinal).Where(word => word != "size"))
            found.Add(places.UnknownName("T." + word));
        return found.Check(found.HasErrors
            ? null
            : new ReportTemplate(files, places, options, parsed[TemplateFiles.Report], parsed[TemplateFiles.Subject]));
    }

    /// <summary>A template may read the model and its own files, and nothing else; a name it has wrong is an error, not an empty place.</summary>
    private static TemplateOptions NewOptions(TemplateFiles files)
    {
        var options = new TemplateOptions
        {
            FileProvider = files,
            TimeZone = TimeZoneInfo.Utc,
            Now = () => DateTimeOffset.UnixEpoch,
        };
        TemplateModel.Register(options.MemberAccessStrategy);
        TemplateLimits.Set(options);
        return options;
    }
}

using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Evaluation.Diagnostics;
using Evaluation.Reports.Html.Models;
using Fluid;
using Fluid.Values;

namespace Evaluation.Reports.Html.Templates;

/// <summary>Fills a template once, and collects what is wrong with it.</summary>
/// <remarks>Everything a template writes is encoded, but for what it passes through <c>raw</c>.</remarks>
/// <threadsafety>Pages of subjects may be written by several threads at once.</threadsafety>
internal sealed class TemplateRun(ReportTemplate template)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ConcurrentDictionary<Diagnostic, bool> found = new();

    /// <summary>What is wrong, in the order of its place.</summary>
    internal ValueList<Diagnostic> Diagnostics => found.Keys.Order().ToValueList();

    /// <summary>The page; empty when the template failed.</summary>
    internal string Report(ReportModel model)
    {
        var context = new TemplateContext(model, template.Options);
        context.SetValue("style", template.Style);
        context.SetValue("script", template.Script);
        context.SetValue("font_style", ReportPage.FontStyle);
        context.SetValue("policy", ReportPage.PolicyOf(template));
        return Render(template.Report, TemplateFiles.Report, context);
    }

    /// <summary>The page of a subject; empty when the template failed.</summary>
    internal string Subject(SubjectPage model) =>
        Render(template.Subject, TemplateFiles.Subject, new TemplateContext(model, template.Options));

    private string Render(IFluidTemplate parsed, string file, TemplateContext context)
    {
        context.Undefined = name =>
        {
            found.TryAdd(template.Places.UnknownName(name), true);
            return new ValueTask<FluidValue>(NilValue.Instance);
        };
        using var writer = new LimitedWriter(TemplateLimits.MostCharacters);
        try
        {
            parsed.RenderAsync(writer, Encoder, context).AsTask().GetAwaiter().GetResult();
            return writer.ToString();
        }
        catch (Exception e) when (template.Places.Failure(e, file) is { } failure)
        {
            found.TryAdd(failure, true);
            return "";
        }
    }
}

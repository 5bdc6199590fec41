using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Evaluation.Reports.Fonts;
using Evaluation.Reports.Html.Models;
using Fluid;

namespace Evaluation.Reports.Html;

/// <summary>Fills the template of the page. Everything the template writes is encoded, but for our own style, script and charts.</summary>
internal static class ReportPage
{
    private const string Prefix = "Evaluation.Reports.Html.";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly TemplateOptions Options = NewOptions();
    private static readonly Lazy<IFluidTemplate> Template = new(() => new FluidParser(new FluidParserOptions { AllowFunctions = true }).Parse(Resource("report.liquid")));
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");
    private static readonly Lazy<string> FontStyle = new(NewFontStyle);

    internal static string Render(ReportModel model)
    {
        var context = new TemplateContext(model, Options);
        context.SetValue("style", Style);
        context.SetValue("script", Script);
        context.SetValue("font_style", FontStyle.Value);
        context.SetValue("policy", Policy());
        return Template.Value.Render(context, Encoder);
    }

    /// <summary>Nothing is loaded from anywhere, and only our own two styles and one script may act.</summary>
    private static string Policy() =>
        $"default-src 'none'; style-src {Hash(Style)} {Hash(FontStyle.Value)}; script-src {Hash(Script)}; "
        + "img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string NewFontStyle() =>
        $$"""
        /* {{ReportFont.Family}}: a subset of Noto Sans CJK SC, © 2014-2021 Adobe, SIL Open Font License 1.1 (scripts.sil.org/OFL) */
        @font-face{font-family:"{{ReportFont.Family}}";src:url(data:font/woff;base64,{{Convert.ToBase64String(ReportFont.Woff)}}) format("woff");}
        """;

    /// <summary>The template may read the model and nothing else; a name it has wrong is an error, not an empty place.</summary>
    private static TemplateOptions NewOptions()
    {
        var options = new TemplateOptions { StrictVariables = true, StrictFilters = true };
        MemberAccessStrategy readable = options.MemberAccessStrategy;
        readable.Register<ReportModel>();
        readable.Register<Fact>();
        readable.Register<LinkedText>();
        readable.Register<StandingRow>();
        readable.Register<ScoreCell>();
        readable.Register<IndicatorRow>();
        readable.Register<SubjectSection>();
        readable.Register<LossRow>();
        readable.Register<ExplanationRow>();
        readable.Register<SchemeRow>();
        readable.Register<EvaluatorSection>();
        readable.Register<PatternSection>();
        readable.Register<RobustnessSection>();
        readable.Register<RobustnessRow>();
        readable.Register<ConductSection>();
        readable.Register<ConductProgramme>();
        readable.Register<ConductCard>();
        readable.Register<VerdictRow>();
        readable.Register<LedgerRow>();
        readable.Register<ProfileRow>();
        readable.Register<FindingCard>();
        readable.Register<FairRow>();
        readable.Register<FamilyRow>();
        return options;
    }

    private static string Resource(string name)
    {
        using Stream stream = typeof(ReportPage).Assembly.GetManifestResourceStream(Prefix + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

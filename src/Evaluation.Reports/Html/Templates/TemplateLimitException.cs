namespace Evaluation.Reports.Html.Templates;

/// <summary>A template does more than it may.</summary>
internal sealed class TemplateLimitException : Exception;

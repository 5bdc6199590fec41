using Evaluation.Cli.Output;
using Evaluation.Diagnostics;
using Evaluation.Reports;
using Evaluation.Scoring;

namespace Evaluation.Cli;

/// <summary>One call of the command: where it writes, in which language, and what it has found so far.</summary>
internal sealed class Session(Terminal terminal, Language language, CancellationToken cancellationToken)
{
    private readonly DiagnosticBag found = new();
    private readonly DiagnosticBag advice = new();

    internal Terminal Terminal => terminal;

    internal Language Language => language;

    internal CancellationToken CancellationToken => cancellationToken;

    internal ScorerOptions ScorerOptions { get; init; } = ScorerOptions.Default;

    /// <summary>The most diagnostics that are printed; <see langword="null"/> for all.</summary>
    internal int? MostDiagnostics { get; set; } = DiagnosticPrinter.Most;

    /// <summary>The template of pages; <see langword="null"/> for that of the library.</summary>
    internal ReportTemplate? Template { get; private set; }

    /// <summary>Notes what was found, to be printed by <see cref="Report"/>.</summary>
    internal void Note(IEnumerable<Diagnostic> diagnostics) => found.AddRange(diagnostics);

    /// <summary>Notes advice, to be printed by <see cref="Report"/> after what was found.</summary>
    internal void NoteAdvice(IEnumerable<Diagnostic> diagnostics) => advice.AddRange(diagnostics);

    /// <summary>Notes what was found, and gives the value.</summary>
    /// <exception cref="InvalidInputException">There is none.</exception>
    internal T Take<T>(Checked<T> read)
        where T : class
    {
        if (!read.IsValid)
            throw new InvalidInputException(read.Diagnostics);
        Note(read.Diagnostics);
        return read.Value;
    }

    /// <summary>Reads a template, if one is given, before any long work begins.</summary>
    /// <exception cref="InvalidInputException">It has errors, or there is no folder for a page.</exception>
    internal void TakeTemplate(string? path, string? folder, string option = "--template")
    {
        if (path is not null && folder is null)
            throw new InvalidInputException([CommandLineDiagnostics.Of(CommandLineDiagnostics.NeedsBeside, Place.Unknown, option, "--out")]);
        TakeTemplate(path);
    }

    /// <summary>Reads a template, if one is given.</summary>
    /// <exception cref="InvalidInputException">It has errors.</exception>
    internal void TakeTemplate(string? path)
    {
        if (path is not null)
            Template = Take(ReportTemplate.Read(path));
    }

    /// <summary>Prints what was found, then the advice.</summary>
    internal void Report()
    {
        DiagnosticPrinter.Print(found.ToList(), terminal.Error, language, MostDiagnostics);
        DiagnosticPrinter.Print(advice.ToList(), terminal.Error, language, MostDiagnostics);
    }

    /// <summary>Everything found so far, without the advice.</summary>
    internal ValueList<Diagnostic> Found => found.ToList();

    /// <summary>How many pieces of advice were noted.</summary>
    internal int AdviceCount => advice.Count;

    /// <summary>Writes a line of the result.</summary>
    internal void Say(LocalText text, params ReadOnlySpan<object?> arguments) =>
        terminal.Output.WriteLine(text.Format(language, arguments));

    /// <summary>Writes an empty line of the result.</summary>
    internal void SayNothing() => terminal.Output.WriteLine();

    /// <summary>Writes a remark beside the result.</summary>
    internal void Remark(LocalText text, params ReadOnlySpan<object?> arguments) =>
        terminal.Error.WriteLine(text.Format(language, arguments));
}

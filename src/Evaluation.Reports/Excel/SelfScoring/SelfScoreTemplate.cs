using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Office;
using Evaluation.Schemes;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>The workbook in which an office scores itself by a scheme (自查评分表).</summary>
/// <remarks>
/// A row for each indicator: what to fill in, with lists that drop down and input checks; scores and total as formulas; notes with clauses and rules. Where a
/// formula cannot say what the scheme says, the sheet tells so beside the total. The structure is locked without a password. A hidden sheet
/// has the hash of the scheme, by which <see cref="SelfScoreFile"/> knows what it reads.
/// </remarks>
/// <threadsafety>Immutable; may be written by several threads at once.</threadsafety>
public sealed class SelfScoreTemplate
{
    private readonly Workbook workbook;

    private SelfScoreTemplate(Scheme scheme, Workbook workbook) => (Scheme, this.workbook) = (scheme, workbook);

    /// <summary>The scheme.</summary>
    public Scheme Scheme { get; }

    /// <summary>Makes the workbook.</summary>
    /// <param name="scheme">A valid scheme.</param>
    /// <param name="subject">The name of the office, or <see langword="null"/> to leave it to be filled in.</param>
    /// <param name="language">The language of its words and answers; titles stay as they are. The default is Chinese.</param>
    /// <exception cref="InvalidInputException">The scheme has errors.</exception>
    public static SelfScoreTemplate Of(Scheme scheme, string? subject = null, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        SchemeValidator.Validate(scheme).OrThrow();
        var sheet = new SelfScoreSheet(new SelfScoreLayout(scheme), language);
        return new SelfScoreTemplate(scheme, new Workbook
        {
            Properties = new OfficeProperties { Title = SelfScoreTexts.Title.Format(language, scheme.Title), Subject = subject ?? "", Language = language },
            Sheets = [sheet.Build(subject), sheet.Lists.ToSheet()],
            IsLocked = true,
            IsReckonedOnOpening = true,
        });
    }

    /// <summary>Writes the file beside an old one first and then renames it.</summary>
    /// <returns>What did not fit, such as texts longer than a cell.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public ValueList<Diagnostic> Save(string path) => WorkbookWriter.Save(workbook, path);

    /// <summary>Writes the file to a stream, which need not be able to seek and stays open.</summary>
    /// <returns>What did not fit.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public ValueList<Diagnostic> Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return WorkbookWriter.Write(workbook, stream);
    }
}

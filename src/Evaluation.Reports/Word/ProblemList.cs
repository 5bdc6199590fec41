using Evaluation.Files;
using Evaluation.Observations;
using Evaluation.Reports.Html;
using Evaluation.Reports.Problems;
using Evaluation.Scoring;

namespace Evaluation.Reports.Word;

/// <summary>A subject's list of problems (问题清单) as a Word document: every lost point with rule, basis, evidence and what would win it back.</summary>
/// <remarks>
/// Laid out after GB/T 9704-2012 on pages across, with headings and numbers that an editor can go on working with. It has no clock and no ids of
/// chance: the same result gives the same bytes, in any culture. Names and remarks are text and nothing else; only http and https addresses are links.
/// </remarks>
/// <threadsafety>Immutable; several may be written at once.</threadsafety>
public sealed class ProblemList
{
    private const int ListsPerReport = 64;

    private readonly Standing standing;
    private readonly ProblemFinder finder;
    private readonly ProblemListBlocks blocks;

    private ProblemList(Standing standing, ProblemFinder finder, ProblemListBlocks blocks, string fileName) =>
        (this.standing, this.finder, this.blocks, FileName) = (standing, finder, blocks, fileName);

    /// <summary>The subject.</summary>
    public Subject Subject => standing.Subject;

    /// <summary>A name for its file that every system takes and that no other list of the round has, upper and lower case being the same.</summary>
    /// <remarks>Characters that a file name may not have are replaced, long names cut; of names that are then the same, all but the first have a number.</remarks>
    public string FileName { get; }

    /// <summary>The list of one subject.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="subject">The name of the subject.</param>
    /// <param name="language">The language of its words; names and titles stay as they are. The default is Chinese.</param>
    /// <param name="imprint">Who made it and when; or <see langword="null"/>.</param>
    /// <exception cref="KeyNotFoundException">The round has no subject of that name.</exception>
    public static ProblemList Of(RoundResult result, string subject, Language language = Language.Chinese, Imprint? imprint = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(subject);
        return AllOf(result, language, imprint).FirstOrDefault(list => list.Subject.Name == subject)
            ?? throw new KeyNotFoundException($"The round has no subject named '{Diagnostics.SafeText.Of(subject)}'.");
    }

    /// <summary>The lists of all subjects, in the order of <see cref="RoundResult.Standings"/>; each is worked out when it is written.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="language">The language of their words; names and titles stay as they are. The default is Chinese.</param>
    /// <param name="imprint">Who made them and when; or <see langword="null"/>.</param>
    public static ValueList<ProblemList> AllOf(RoundResult result, Language language = Language.Chinese, Imprint? imprint = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var page = new PageContext(result, language);
        var finder = new ProblemFinder(page);
        var blocks = new ProblemListBlocks(page, imprint ?? Imprint.None);

        // By the order of subjects and not of ranks, so that a correction that moves ranks renames no file.
        ValueList<Subject> subjects = result.Observations.Subjects;
        string[] names = FileNames.Of(subjects.Select(subject => subject.Name), page.Say(ReportTexts.ProblemListEnding));
        return result.Standings.Select(standing => new ProblemList(standing, finder, blocks, names[standing.Card.Position])).ToValueList();
    }

    /// <summary>Writes the lists of all subjects into a folder, each under its <see cref="FileName"/>, beside an old file first and then renamed.</summary>
    /// <param name="result">The scored round.</param>
    /// <param name="folder">The folder, made when it is not there. Other files in it stay.</param>
    /// <param name="language">The language of their words; names and titles stay as they are. The default is Chinese.</param>
    /// <param name="imprint">Who made them and when; or <see langword="null"/>.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the work; lists written until then stay.</param>
    /// <returns>The lists that were written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ValueList<ProblemList> SaveAll(
        RoundResult result,
        string folder,
        Language language = Language.Chinese,
        Imprint? imprint = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ValueList<ProblemList> lists = AllOf(result, language, imprint);
        for (int i = 0; i < lists.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (i % ListsPerReport == 0)
                progress?.Report((double)i / lists.Count);
            lists[i].Save(Path.Combine(folder, lists[i].FileName));
        }

        progress?.Report(1);
        return lists;
    }

    /// <summary>The SHA-256 of everything that it says: a correction of another subject does not change it, unless it moves the rank that is told here.</summary>
    internal string ContentHash() => WordFile.Hash(blocks.Of(finder.Of(standing)), blocks.Properties(Subject), beginsAcross: true);

    /// <summary>Writes the document to a stream, which stays open.</summary>
    public void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        WordFile.Write(stream, blocks.Of(finder.Of(standing)), blocks.Properties(Subject), beginsAcross: true);
    }

    /// <summary>Writes the document, beside an old file first and then renamed.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path) => AtomicFile.Write(path, WriteTo);
}

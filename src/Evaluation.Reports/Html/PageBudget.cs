using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Html;

/// <summary>Keeps the page at a size that browsers open: decides what to leave out of a large round, and says what it left out.</summary>
/// <remarks>
/// First the explanations go, then each subject's smaller losses, as many of them for everybody, then the lists as a whole. The ranking
/// and all figures always stay. Only sizes of text decide, so the same round is always cut alike.
/// </remarks>
internal sealed class PageBudget
{
    private const int MostExplanationRows = 25_000;
    private const int RowsPerCorrection = 6;
    private const int MostAdvised = 5_000;

    // With font, style and charts (2 MB) the page stays below 25 MB.
    private const long Bytes = 22_000_000;
    private const long BytesPerExplanationRow = 300;

    private readonly PageContext page;
    private readonly int explanationRows;
    private readonly long reserved;
    private readonly List<LocalText> cuts;

    /// <param name="page">The page.</param>
    /// <param name="reserved">About how many bytes are spoken for.</param>
    /// <param name="cuts">What was left out before.</param>
    internal PageBudget(PageContext page, long reserved, IReadOnlyList<LocalText> cuts)
    {
        (this.page, this.reserved) = (page, reserved);
        this.cuts = [.. cuts];
        int notes = page.Result.Grid.Panels.Values.Sum(rows => rows.Length) + (RowsPerCorrection * page.Result.Manifest.CorrectionCount);
        explanationRows = (page.Result.Standings.Count * (page.Indicators.Count + 1)) + notes;
        HasExplanations = explanationRows <= MostExplanationRows;
        if (!HasExplanations)
            this.cuts.Add(ReportTexts.CutExplanations.With(explanationRows));
    }

    /// <summary>Whether there is room for the explanations.</summary>
    internal bool HasExplanations { get; }

    /// <summary>Whether there is room for a list of problems for each subject.</summary>
    internal bool HasProblems { get; private set; } = true;

    /// <summary>Whether there is room for suggestions for each subject.</summary>
    internal bool HasAdvice { get; private set; } = true;

    /// <summary>What was left out.</summary>
    internal IReadOnlyList<LocalText> Cuts => cuts;

    /// <summary>The sections as they go into the page.</summary>
    internal ValueList<SubjectSection> Fit(ValueList<SubjectSection> sections)
    {
        int most = FitLosses(sections);
        HasAdvice = sections.Count <= MostAdvised;
        if (!HasAdvice)
            cuts.Add(ReportTexts.CutAdvice);
        return sections.Select(section => Cut(section, most)).ToValueList();
    }

    /// <summary>The most losses that may be listed for each subject.</summary>
    private int FitLosses(ValueList<SubjectSection> sections)
    {
        long room = Bytes - reserved - sections.Sum(section => section.Bytes) - (HasExplanations ? explanationRows * BytesPerExplanationRow : 0);
        int longest = sections.Max(section => section.Losses.Count);
        long[] bytes = new long[longest + 1];
        foreach (SubjectSection section in sections)
        {
            int place = 0;
            foreach (LossRow loss in section.Losses.OrderByDescending(loss => loss.LostPoints))
                bytes[++place] += loss.Bytes;
        }

        int most = 0;
        while (most < longest && (room -= bytes[most + 1]) >= 0)
            most++;
        HasProblems = most > 0 || longest == 0;
        int hidden = sections.Sum(section => Math.Max(0, section.Losses.Count - most));
        if (hidden > 0)
            cuts.Add(HasProblems ? ReportTexts.CutLosses.With(most, hidden) : ReportTexts.CutProblems.With(hidden));
        return most;
    }

    private SubjectSection Cut(SubjectSection section, int most)
    {
        if (section.Losses.Count <= most)
            return section;
        HashSet<string> kept = [.. section.Losses.OrderByDescending(loss => loss.LostPoints).Take(most).Select(loss => loss.Code)];
        decimal hidden = section.Losses.Where(loss => !kept.Contains(loss.Code)).Sum(loss => loss.LostPoints);
        return section with
        {
            Losses = section.Losses.Where(loss => kept.Contains(loss.Code)).ToValueList(),
            More = page.Say(ReportTexts.MoreLosses, section.Losses.Count - most, PageContext.Points(hidden)),
        };
    }
}

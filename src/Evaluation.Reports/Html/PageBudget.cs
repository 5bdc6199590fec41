using Evaluation.Reports.Html.Models;

namespace Evaluation.Reports.Html;

/// <summary>Keeps the page at a size that browsers open: decides how the subjects' pages are written and what is left out, and says what.</summary>
/// <remarks>
/// The pages of up to 60 subjects stand in the page as they are; those of more are compressed and unpacked when one is opened. What does
/// not fit even so goes in this order: the explanations, then each subject's smaller losses, as many of them for everybody, then the
/// subjects' pages as a whole. The ranking and all figures always stay. Only sizes of text decide, so the same round is always cut alike.
/// </remarks>
internal sealed class PageBudget
{
    private const int MostOpen = 60;

    // Three charts take a tenth of a second.
    private const int MostDrawn = 300;
    private const int MostExplanationRows = 500_000;
    private const int RowsPerCorrection = 6;
    private const int MostAdvised = 5_000;

    // With font, style and charts (2 MB) the page stays below 32 MB, which a browser shows in two seconds.
    private const long Bytes = 29_000_000;
    private const long BytesPerExplanationRow = 240;

    // Measured, base64 included, where every observation has an address as its evidence; without such it is 12 to 15.
    private const long Packing = 9;

    private readonly PageContext page;
    private readonly long reserved;
    private readonly int explanationRows;
    private readonly List<LocalText> cuts;
    private readonly List<long> lossBytes = [0];
    private readonly List<int> losing = [0];
    private long sectionBytes;

    /// <param name="page">The page.</param>
    /// <param name="reserved">About how many bytes are spoken for.</param>
    /// <param name="cuts">What was left out before.</param>
    internal PageBudget(PageContext page, long reserved, IReadOnlyList<LocalText> cuts)
    {
        (this.page, this.reserved) = (page, reserved);
        this.cuts = [.. cuts];
        int subjects = page.Result.Standings.Count;
        int notes = page.Result.Grid.Panels.Values.Sum(rows => rows.Length) + (RowsPerCorrection * page.Result.Manifest.CorrectionCount);
        explanationRows = (subjects * (page.Indicators.Count + 1)) + notes;
        HasExplanations = explanationRows <= MostExplanationRows;
        if (!HasExplanations)
            this.cuts.Add(ReportTexts.CutExplanations.With(explanationRows));
        IsPacked = subjects > MostOpen;
        HasCharts = subjects <= MostDrawn;
        HasAdvice = subjects <= MostAdvised;
        if (!HasAdvice)
            this.cuts.Add(ReportTexts.CutAdvice);
    }

    /// <summary>Whether there is room for the explanations.</summary>
    internal bool HasExplanations { get; }

    /// <summary>Whether the subjects' pages are compressed.</summary>
    internal bool IsPacked { get; }

    /// <summary>Whether each subject's page has charts.</summary>
    internal bool HasCharts { get; }

    /// <summary>Whether there is room for suggestions for each subject.</summary>
    internal bool HasAdvice { get; }

    /// <summary>Whether there is room for a page for each subject.</summary>
    internal bool HasProblems { get; private set; } = true;

    /// <summary>The most losses that are listed for a subject.</summary>
    internal int MostLosses { get; private set; }

    /// <summary>What was left out.</summary>
    internal IReadOnlyList<LocalText> Cuts => cuts;

    /// <summary>Counts one more subject.</summary>
    internal void Add(SubjectSection section)
    {
        sectionBytes += section.Bytes;
        int place = 0;
        foreach (LossRow loss in section.Losses.OrderByDescending(loss => loss.LostPoints))
        {
            if (++place == lossBytes.Count)
            {
                lossBytes.Add(0);
                losing.Add(0);
            }

            lossBytes[place] += loss.Bytes;
            losing[place]++;
        }
    }

    /// <summary>Decides, when all subjects are counted.</summary>
    internal void Decide()
    {
        long packing = IsPacked ? Packing : 1;
        long room = ((Bytes - reserved) * packing) - sectionBytes - (HasExplanations ? explanationRows * BytesPerExplanationRow : 0);
        while (MostLosses < lossBytes.Count - 1 && (room -= lossBytes[MostLosses + 1]) >= 0)
            MostLosses++;
        HasProblems = MostLosses > 0 || lossBytes.Count == 1;
        int hidden = losing.Skip(MostLosses + 1).Sum();
        if (hidden > 0)
            cuts.Add(HasProblems ? ReportTexts.CutLosses.With(MostLosses, hidden) : ReportTexts.CutProblems.With(hidden));
    }

    /// <summary>The section as it goes into the page.</summary>
    internal SubjectSection Cut(SubjectSection section)
    {
        if (section.Losses.Count <= MostLosses)
            return section;
        HashSet<string> kept = [.. section.Losses.OrderByDescending(loss => loss.LostPoints).Take(MostLosses).Select(loss => loss.Code)];
        decimal hidden = section.Losses.Where(loss => !kept.Contains(loss.Code)).Sum(loss => loss.LostPoints);
        return section with
        {
            Losses = section.Losses.Where(loss => kept.Contains(loss.Code)).ToValueList(),
            More = page.Say(ReportTexts.MoreLosses, section.Losses.Count - MostLosses, PageContext.Points(hidden)),
        };
    }
}

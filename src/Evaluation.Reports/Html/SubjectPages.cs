using System.IO.Compression;
using System.Text;
using Evaluation.Reports.Html.Models;
using Evaluation.Reports.Html.Templates;

namespace Evaluation.Reports.Html;

/// <summary>The subjects' pages. They are made anew for each rendering and let go one by one: of a large round they take more memory than all else.</summary>
internal sealed class SubjectPages(PageContext page, PageBudget budget, IReadOnlyDictionary<string, string> texts)
{
    private readonly SubjectSections sections = new(page, budget.HasExplanations);

    private int Count => budget.HasProblems ? page.Result.Standings.Count : 0;

    /// <summary>Counts all sections for the budget, and gives their lines in the table of suggestions.</summary>
    internal ValueList<SubjectRow> Measure(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var rows = new SubjectRow[page.Result.Standings.Count];
        for (int position = 0; position < rows.Length; position++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report((double)position / rows.Length);
            SubjectSection section = sections.Section(position);
            budget.Add(section);
            rows[position] = SubjectSections.Row(section, page.Result.Standings[position]);
        }

        budget.Decide();
        return ValueList.Create<SubjectRow>(rows);
    }

    /// <summary>Writes every page.</summary>
    internal ValueList<WrittenPage> Write(TemplateRun run, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var written = new WrittenPage[Count];
        int done = 0;
        Parallel.For(0, written.Length, new ParallelOptions { CancellationToken = cancellationToken }, position =>
        {
            SubjectSection section = budget.Cut(sections.Section(position)) with { Charts = budget.HasCharts ? SubjectCharts.Of(page, position) : [] };
            string html = run.Subject(new SubjectPage { Lang = page.Language.ToCultureName(), T = texts, Subject = section });
            written[position] = new WrittenPage(ResultTables.Anchor(position), budget.IsPacked ? Pack(html) : html);
            progress?.Report((double)Interlocked.Increment(ref done) / written.Length);
        });
        return ValueList.Create<WrittenPage>(written);
    }

    private static string Pack(string html)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(html));
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }
}

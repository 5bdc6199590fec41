using Evaluation.Diagnostics;
using Evaluation.Identification;

namespace Evaluation.Cli.Output;

/// <summary>Says which weights a published table could have been made with.</summary>
internal static class WeightReport
{
    /// <summary>More weight sets than this would bury the rest.</summary>
    private const int MostListed = 10;

    private static readonly LocalText Table = new("{0}: {1} subjects, {2} of them with a total.", "{0}：评估对象 {1} 个，其中有总分的 {2} 个。");
    private static readonly LocalText Own = new(
        "The scheme's weights give {0} of {1} published totals.", "按指标体系的权重，{1} 个公布总分中有 {0} 个可以得出。");

    private static readonly LocalText Fit = new(
        "In steps of {0} %, the published totals fit {1} weight sets, {2} of them other than the scheme's:",
        "以 {0}% 为一档，符合公布总分的权重共 {1} 组，其中与指标体系不同的 {2} 组：");

    private static readonly LocalText FitAtLeast = new(
        "In steps of {0} %, the published totals fit at least {1} weight sets, {2} of them other than the scheme's:",
        "以 {0}% 为一档，符合公布总分的权重至少 {1} 组，其中与指标体系不同的 {2} 组：");

    private static readonly LocalText FitOne = new(
        "In steps of {0} %, the published totals fit no weights but the scheme's.", "以 {0}% 为一档，只有指标体系的权重符合公布总分。");

    private static readonly LocalText FitNone = new(
        "In steps of {0} %, the published totals fit no weights at all.", "以 {0}% 为一档，没有任何一组权重符合公布总分。");

    private static readonly LocalText More = new("  … and {0} more", "  …… 另有 {0} 组");
    private static readonly LocalText Changes = new(
        "With {0}, '{1}' would come before '{2}', the other way round than with the scheme's weights.",
        "若权重为 {0}，“{1}”将排在“{2}”之前，与指标体系的权重所得相反。");

    private static readonly LocalText NoChange = new(
        "None of them changes the order of these subjects.", "这些权重都不会改变上述评估对象的先后。");

    /// <summary>Looks for the weights and prints what comes out.</summary>
    internal static void Print(Session session, string path, PublishedScores published, decimal step)
    {
        int totals = published.Subjects.Count(subject => subject.Total is not null);
        session.Say(Table, SafeText.Line(path), published.Subjects.Count, totals);
        Checked<WeightIdentification> looked = WeightIdentification.Of(published, step, session.CancellationToken);
        session.Note(looked.Diagnostics.Select(diagnostic => diagnostic with { Place = diagnostic.Place with { File = path } }));
        if (looked.Value is not { } found)
            return;
        session.Say(Own, totals - found.NotReproduced.Count, totals);
        PrintSets(session, found);
        if (found.OrderChange is { } change)
            session.Say(Changes, change.Weights, SafeText.Line(change.Ahead), SafeText.Line(change.Behind));
        else if (found.OtherSets.Count > 0)
            session.Say(NoChange);
    }

    private static void PrintSets(Session session, WeightIdentification found)
    {
        string percent = Scoring.ScoreText.Format(found.Step * 100);
        if (found.OtherSets.Count == 0 && found.IsComplete)
        {
            session.Say(found.Sets.Count > 0 ? FitOne : FitNone, percent);
            return;
        }

        session.Say(found.IsComplete ? Fit : FitAtLeast, percent, found.Sets.Count, found.OtherSets.Count);
        foreach (WeightSet set in found.OtherSets.Take(MostListed))
            session.Terminal.Output.WriteLine("  " + set);
        if (found.OtherSets.Count > MostListed)
            session.Say(More, found.OtherSets.Count - MostListed);
    }
}

using Evaluation.Diagnostics;
using Evaluation.Reports.Excel.Writing;
using Evaluation.Reports.Html;
using Evaluation.Reports.Html.Models;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.Results;

/// <summary>设置与复算: by what the round was scored, and the hashes with which somebody else can make it again.</summary>
internal static class SettingsSheet
{
    private const int MostWarnings = 1_000;

    private static readonly CellStyle Name = SheetStyles.Strong with { IsAtTop = true };

    internal static Sheet Of(PageContext page, ReportInputs inputs) => TableSheet.Of(
        page, ReportTexts.SettingsSheet, "", [ReportTexts.SettingName, ReportTexts.SettingValue], Facts(page, inputs).SelectMany(Rows)) with
    {
        Columns = [new SheetColumn(26), new SheetColumn(100)],
        FilterRow = 0,
    };

    private static IEnumerable<Fact> Facts(PageContext page, ReportInputs inputs)
    {
        foreach (Fact fact in new OverviewFacts(page).All())
            yield return fact;
        RoundManifest manifest = page.Result.Manifest;
        if (manifest.PreparationHash is { } hash)
            yield return new Fact("SHA-256 (preparation.json)", hash);
        if (inputs.Review is { } review)
            yield return new Fact(page.Say(ReportTexts.SeedOf, ReportTexts.Evaluators), ScoreText.Format(review.Seed));
        if (inputs.Screen is { } screen)
            yield return new Fact(page.Say(ReportTexts.SeedOf, ReportTexts.PatternsShort), ScoreText.Format(screen.Seed));
        if (inputs.Study is { } study)
        {
            yield return new Fact(page.Say(ReportTexts.SeedOf, ReportTexts.RobustnessSheet), ScoreText.Format(study.Seed));
            yield return new Fact(page.Say(ReportTexts.TrialsOf, ReportTexts.RobustnessSheet), ScoreText.Format(study.Draws));
        }

        if (page.Result.Diagnostics.Count > 0)
            yield return new Fact(page.Say(ReportTexts.WarningsOfRound), [.. page.Result.Diagnostics.Take(MostWarnings).Select(found => SafeText.Line(found.ToString(page.Language)))]);
    }

    private static IEnumerable<SheetRow> Rows(Fact fact) => fact.Values.Select((value, i) => new SheetRow(
        [SheetCell.Of(i == 0 ? fact.Name : "", Name), SheetCell.Linked(value.Text, value.Link, SheetStyles.WrappedLink, SheetStyles.Wrapped)]));
}

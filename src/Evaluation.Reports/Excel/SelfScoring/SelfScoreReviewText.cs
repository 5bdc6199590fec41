using Evaluation.Calendars;
using Evaluation.Calendars.Reckoning;
using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Scoring;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>Writes a review of a self-score in plain words.</summary>
internal static class SelfScoreReviewText
{
    private const int MostLosses = 15;
    private const int MostCodes = 12;
    private const decimal Negligible = 0.000001m;

    private static readonly LocalText Score = new("{0}: {1} of {2} points{3}", "{0}：{1} 分（满分 {2}）{3}");
    private static readonly LocalText NoScore = new("{0}: no total can be given", "{0}：无法给出总分");
    private static readonly LocalText Grade = new(", grade {0}", "，等级 {0}");
    private static readonly LocalText Filled = new("{0} of {1} rows are filled in.", "应填 {1} 项，已填 {0} 项。");
    private static readonly LocalText Live = new(
        "The workbook showed {0} when it was saved: its formulas leave out what only the program can reckon.", "工作簿保存时显示 {0} 分：其公式未计入须由程序计算的部分。");

    private static readonly LocalText LossesHeading = new("Where points are lost, the most first", "失分项（由大到小）");
    private static readonly LocalText NoLosses = new("None.", "无。");
    private static readonly LocalText Loss = new("{0} {1}: {2} lost ({3} of {4})", "{0} {1}：失 {2} 分（得 {3} / {4}）");
    private static readonly LocalText MoreLosses = new("{0} more, {1} points together", "另有 {0} 项，合计 {1} 分");
    private static readonly LocalText PlanHeading = new("The cheapest way to the next grade", "升入上一等级的最省途径");
    private static readonly LocalText DeadlinesHeading = new("What is due", "近期时限");
    private static readonly LocalText Deadline = new("{0} (in {1} days, {2}): {3}", "{0}（{1} 天后，{2}）：{3}");
    private static readonly LocalText Late = new("{0} (overdue by {1} working days): {2}", "{0}（已超期 {1} 个工作日）：{2}");
    private static readonly LocalText WorkingDays = new("{0} of them working days", "其中工作日 {0} 天");
    private static readonly LocalText NoNotice = new("no holiday notice yet for counting working days", "节假日安排尚未公布，未计工作日");
    private static readonly LocalText SignsHeading = new("What would draw a reviewer's eye", "可能引起复核注意的情况");
    private static readonly LocalText NoSigns = new("Nothing.", "无。");
    private static readonly LocalText Where = new("leaves: {0}", "指标：{0}");

    internal static string Of(SelfScoreReview review, Language language)
    {
        var page = new TextPage(language);
        WriteScore(page, review);
        WriteLosses(page, review);
        WritePlan(page, review);
        WriteDeadlines(page, review);
        WriteSigns(page, review);
        return page.ToString();
    }

    private static void WriteScore(TextPage page, SelfScoreReview review)
    {
        string subject = SafeText.Line(review.Office.Subject);
        string grade = review.Standing.Grade is { } one ? Grade.Format(page.Language, SafeText.Line(one.Name)) : "";
        if (review.Standing.Score is { } score)
            page.Say(Score, subject, ScoreText.Brief(score), ScoreText.Format(review.Standing.Card.Result.Scheme.FullMark), grade);
        else
            page.Say(NoScore, subject);
        page.Say(Filled, review.Office.Filled, review.Office.Rows);
        if (review.Office.LiveTotal is { } live && Math.Abs(live - (review.Standing.Score ?? 0)) > Negligible)
            page.Say(Live, ScoreText.Brief(live));
    }

    private static void WriteLosses(TextPage page, SelfScoreReview review)
    {
        page.Heading(LossesHeading);
        if (review.Losses.Count == 0)
            page.Say(NoLosses);
        foreach (SelfScoreLoss loss in review.Losses.Take(MostLosses))
        {
            string score = loss.Score is { } some ? ScoreText.Brief(some) : "—";
            page.Item(Loss, SafeText.Line(loss.Indicator.Code), SafeText.Line(loss.Indicator.Title), ScoreText.Brief(loss.Lost), score, ScoreText.Brief(loss.FullMark));
            page.Line("  " + loss.Remedy.In(page.Language));
        }

        if (review.Losses.Count > MostLosses)
            page.Item(MoreLosses, review.Losses.Count - MostLosses, ScoreText.Brief(review.Losses.Skip(MostLosses).Sum(loss => loss.Lost)));
    }

    private static void WritePlan(TextPage page, SelfScoreReview review)
    {
        if (review.NextGrade is null && review.WhyNoPlan.Count == 0)
            return;
        page.Heading(PlanHeading);
        if (review.NextGrade is { } plan)
            page.Line(plan.ToText(page.Language));
        else
            page.Line(string.Join('\n', review.WhyNoPlan.Select(why => "- " + why.Message(page.Language))));
    }

    private static void WriteDeadlines(TextPage page, SelfScoreReview review)
    {
        if (review.Deadlines.Count + review.NotReckoned.Count > 0)
            page.Heading(DeadlinesHeading);
        foreach (SelfScoreDeadline deadline in review.Deadlines)
        {
            LocalText what = deadline.Clause is { } clause ? DeadlineTexts.Line.With(deadline.What, clause.Text) : deadline.What;
            if (deadline.Days < 0)
                page.Item(Late, IsoDate.Of(deadline.Date), deadline.Overdue, what);
            else
                page.Item(Deadline, IsoDate.Of(deadline.Date), deadline.Days, deadline.WorkingDays is { } days ? WorkingDays.With(days) : NoNotice, what);
        }

        foreach (Diagnostic unknown in review.NotReckoned)
            page.Line("- " + unknown.Message(page.Language));
    }

    private static void WriteSigns(TextPage page, SelfScoreReview review)
    {
        page.Heading(SignsHeading);
        if (review.Signs.Count == 0)
            page.Say(NoSigns);
        foreach (SelfScoreSign sign in review.Signs)
        {
            page.Line("- " + sign.Code + " " + sign.Text.In(page.Language));
            string codes = string.Join(page.Language == Language.Chinese ? "、" : ", ", sign.Indicators.Take(MostCodes).Select(SafeText.Line));
            if (codes.Length > 0)
                page.Line("  " + Where.Format(page.Language, sign.Indicators.Count > MostCodes ? codes + "…" : codes));
        }
    }
}

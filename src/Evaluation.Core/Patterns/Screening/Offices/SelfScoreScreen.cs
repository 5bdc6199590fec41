using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Self-scores beside the third party's: offices that claim much more or less, that differ too little, or that gave themselves full marks throughout.</summary>
/// <remarks>A difference is compared with those of other offices at like scores, and offices with those of like mean scores: who has full marks can claim no more.</remarks>
internal sealed class SelfScoreScreen : IPattern
{
    /// <summary>Moods of offices have long tails; values with an excess kurtosis of 1 tell two thirds as much of a variance as normal ones.</summary>
    private const double Efficiency = 2.0 / 3;

    private static readonly LocalText GapFamily = new("self-score less score of each office", "各单位自评与评分之差");
    private static readonly LocalText FullFamily = new("full marks throughout in self-scores", "自评全部满分");
    private static readonly LocalText FullName = new("share of self-scores at full mark", "自评满分项占比");

    private static readonly LocalText More = new(
        "{0} gave itself {1} of full marks on {2} indicators and got {3}; offices with such scores claim about {4}.",
        "{0}在 {2} 项指标上自评得分率 {1}，评分得分率 {3}；评分相当的单位自评约为 {4}。");

    private static readonly LocalText Full = new("{0} gave itself full marks on all {1} indicators that it scored.", "{0}对自评的 {1} 项指标全部给了满分。");
    private static readonly LocalText Line = new("{0} {1}: self {2}, score {3}", "{0}{1}：自评 {2}，评分 {3}");

    private static readonly LocalText NoSelfScores = new("There are no self-scores.", "没有提供自评数据。");
    private static readonly LocalText OtherLeaves = new("The self-scores belong to a scheme with other leaves than the round's.", "自评数据所用指标体系与本轮的末级指标不同。");

    public FindingKind Kind => PatternFindings.SelfScore;

    public void Look(PatternContext context)
    {
        if (context.Inputs.SelfScores is not { } scores)
            context.Log.Abstain(Kind, NoSelfScores);
        else if (OfficeTable.Of(context.Round) is not { } table)
            context.Log.Abstain(Kind, OfficeTexts.NotScored);
        else if (SelfShares.Of(context, table, scores) is not { } self)
            context.Log.Abstain(Kind, OtherLeaves);
        else
            Look(context, self);
    }

    private void Look(PatternContext context, SelfShares self)
    {
        LookForFullMarks(context, self);
        int[] offices = [.. Enumerable.Range(0, self.Table.Count).Where(office => self.Common(office).Length >= SelfShares.FewestLeaves)];
        var like = new LikeScores(self, offices, difference => difference);
        double[] third = [.. offices.Select(office => self.Table.MeanShare(office, self.Common(office)))];
        double[] excess = [.. offices.Select(like.At).Select(sum => sum.Count == 0 ? 0 : sum.Excess / sum.Count)];
        new OfficeOutliers(Kind, GapFamily, Alternative.TwoSided, context.Options.SmallestOfficeGap) { Covariates = [third], Efficiency = Efficiency }
            .Screen(context, self.Table, offices, excess, (place, residual) => Story(self, offices[place], third[place], residual));
        CloseScores.Look(context, self, offices);
        if (offices.Length < OfficeOutliers.FewestOffices)
            return;
        RubberStamp.LookAtEvaluators(context, self);
        RubberStamp.LookAtRound(context, self, offices);
    }

    private void LookForFullMarks(PatternContext context, SelfShares self)
    {
        int[] looked = [.. Enumerable.Range(0, self.Table.Count).Where(office => self.LeavesOf(office).Length >= SelfShares.FewestLeaves)];
        Func<FindingFamily, Finding>[] facts =
        [
            .. looked.Where(office => self.LeavesOf(office).All(leaf => self.Own(office, leaf) >= 1 - 1e-9)).Select(office => (Func<FindingFamily, Finding>)(family =>
                FullMarks(self.Table.NameOf(office), self.LeavesOf(office).Length, family))),
        ];
        context.Log.Facts(FullFamily, looked.Length, facts);
    }

    private Finding FullMarks(string name, int leaves, FindingFamily family) => new()
    {
        Kind = Kind,
        About = [new Party(PartyRole.Subject, name)],
        Statement = Full.Fill(SafeText.Of(name), leaves),
        StatisticName = FullName,
        Statistic = 1,
        Basis = FindingBasis.Fact,
        PValue = null,
        QValue = null,
        Threshold = 1,
        Family = family,
        Observations = leaves,
    };

    private static OfficeStory Story(SelfShares self, int office, double third, PeerResidual residual)
    {
        int[] common = self.Common(office);
        double own = common.Average(leaf => self.Own(office, leaf));
        LocalText statement = More.Fill(
            SafeText.Of(self.Table.NameOf(office)), Figures.Percent(own), common.Length, Figures.Percent(third), Figures.Percent(own - residual.Residual));
        int[] shown = [.. common.OrderByDescending(leaf => Math.Abs(self.Difference(office, leaf))).Take(5)];
        ValueList<Schemes.Indicator> leaves = self.Table.Round.Leaves;
        return new OfficeStory(
            statement,
            2 * common.Length,
            shown.Select(leaf => Line.Fill(
                SafeText.Of(leaves[leaf].Code),
                SafeText.Of(leaves[leaf].Title),
                Figures.Percent(self.Own(office, leaf)),
                Figures.Percent(self.Table.Share(office, leaf)))).ToValueList(),
            shown.Select(leaf => new FindingCell(self.Table.NameOf(office), leaves[leaf].Code)).ToValueList());
    }
}

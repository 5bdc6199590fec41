using Evaluation.Diagnostics;
using Evaluation.Findings;
using Evaluation.Statistics;

namespace Evaluation.Patterns.Screening.Offices;

/// <summary>Which offices get more on formal indicators than their substantive ones lead one to expect (isomorphic mimicry; Andrews, Pritchett and Woolcock 2017).</summary>
/// <remarks>Leaves named in both lists are in neither. Each leaf counts once, whatever its weight: how form looks is asked, not how much it pays.</remarks>
internal sealed class FormOverSubstance : IPattern
{
    private const int FewestLeaves = 5;

    private static readonly LocalText Family = new("form beyond substance of each office", "各单位形式超出实质的程度");

    private static readonly LocalText Statement = new(
        "{0} gets {1} of full marks on {2} formal indicators and {3} on {4} substantive ones; offices with such substance get about {5} on the formal ones.",
        "{0}在 {2} 项形式类指标上的得分率为 {1}，在 {4} 项实质类指标上为 {3}；实质类得分相当的单位，形式类得分率约为 {5}。");

    private static readonly LocalText NoLists = new(
        "The indicators that look at form and those that look at substance are not named.", "没有指明哪些是形式类指标、哪些是实质类指标。");

    public FindingKind Kind => PatternFindings.FormOverSubstance;

    public void Look(PatternContext context)
    {
        if (context.Inputs.FormalIndicators.Count == 0 || context.Inputs.SubstantiveIndicators.Count == 0)
            context.Log.Abstain(Kind, NoLists);
        else if (OfficeTable.Of(context.Round) is not { } table)
            context.Log.Abstain(Kind, OfficeTexts.NotScored);
        else
            Look(context, table, LeafSet.Of(context, Kind, context.Inputs.FormalIndicators), LeafSet.Of(context, Kind, context.Inputs.SubstantiveIndicators));
    }

    private void Look(PatternContext context, OfficeTable table, int[] named, int[] namedSubstantive)
    {
        int[] formal = [.. named.Except(namedSubstantive)];
        int[] substantive = [.. namedSubstantive.Except(named)];
        if (Math.Min(formal.Length, substantive.Length) < FewestLeaves)
        {
            context.Log.Abstain(Kind, OfficeTexts.FewLeaves.With(formal.Length, substantive.Length, FewestLeaves));
            return;
        }

        (int Office, double Form, double Substance)[] offices =
        [
            .. Enumerable.Range(0, table.Count)
                .Select(office => (Office: office, Form: table.MeanShare(office, formal, FewestLeaves), Substance: table.MeanShare(office, substantive, FewestLeaves)))
                .Where(office => !double.IsNaN(office.Form + office.Substance)),
        ];
        int[] positions = [.. offices.Select(office => office.Office)];
        new OfficeOutliers(Kind, Family, Alternative.Greater, context.Options.SmallestOfficeGap) { Covariates = [[.. offices.Select(office => office.Substance)]] }
            .Screen(context, table, positions, [.. offices.Select(office => office.Form)], (place, residual) => Story(
                table, offices[place], residual.Expected, formal, substantive));
    }

    private static OfficeStory Story(OfficeTable table, (int Office, double Form, double Substance) office, double expected, int[] formal, int[] substantive)
    {
        string name = table.NameOf(office.Office);
        LocalText statement = Statement.Fill(
            SafeText.Of(name), Figures.Percent(office.Form), formal.Length, Figures.Percent(office.Substance), substantive.Length, Figures.Percent(expected));
        IEnumerable<FindingCell> cells = substantive.Where(leaf => !double.IsNaN(table.Share(office.Office, leaf)))
            .OrderBy(leaf => table.Share(office.Office, leaf)).Take(10).Select(leaf => new FindingCell(name, table.Round.Leaves[leaf].Code));
        return new OfficeStory(statement, formal.Length + substantive.Length, [], cells.ToValueList());
    }
}

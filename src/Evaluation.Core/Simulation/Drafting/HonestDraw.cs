using Evaluation.Evaluators.Simulation;
using Evaluation.Observations.Corrections;
using Evaluation.Statistics;

namespace Evaluation.Simulation.Drafting;

/// <summary>Draws the honest round.</summary>
internal sealed class HonestDraw
{
    /// <summary>Beyond this a score is the lowest or the highest anyway.</summary>
    private const double LargestEta = 6;

    private const double DriftBetweenRounds = 0.15;
    private const double CellsKept = 0.8;
    private const double SelfNoise = 0.3;

    private readonly SimulationDraft draft;
    private readonly SimulationSettings settings;
    private readonly CancellationToken cancellationToken;
    private readonly RandomStream truths;
    private readonly RandomStream scores;
    private readonly RandomStream habits;
    private readonly RandomStream lots;
    private readonly long seed;
    private readonly SimulatedSteps[] steps;
    private readonly double[] offices;
    private readonly double[] hardness;
    private readonly double[,] dimensions;
    private readonly double[,] cells;
    private readonly bool[,] isWhole;
    private readonly double[] severities;
    private readonly PersonalGrid[] grids;

    internal HonestDraw(SimulationDraft draft, long seed, CancellationToken cancellationToken)
    {
        (this.draft, settings, this.cancellationToken, this.seed) = (draft, draft.Settings, cancellationToken, seed);
        (truths, scores, habits, lots) = (new RandomStream(seed, 1), new RandomStream(seed, 2), new RandomStream(seed, 3), new RandomStream(seed, 4));
        int leaves = draft.Leaves.Length;
        steps = [.. draft.Scales.Select(scale => new SimulatedSteps(scale.Top))];
        offices = Normal(settings.Offices, settings.OfficeSpread);
        hardness = Normal(leaves, settings.IndicatorSpread);
        dimensions = Normal(settings.Offices, draft.Dimensions.Max() + 1, settings.DimensionSpread);
        cells = Normal(settings.Offices, leaves, settings.CellSpread);
        isWhole = new bool[settings.Offices, leaves];
        for (int cell = 0; cell < isWhole.Length; cell++)
            isWhole[cell / leaves, cell % leaves] = truths.NextDouble() < settings.Ceiling;
        severities = [.. Enumerable.Range(0, settings.Evaluators).Select(_ => settings.SeveritySpread * habits.NextNormal())];
        grids = [.. Enumerable.Range(0, settings.Evaluators).Select(_ => PersonalGrid.Draw(settings, habits))];
    }

    internal void Run()
    {
        DrawRound(draft.Sheets, scores);
        new SheetDetails(draft, seed).Write();
        if (settings.HasSelfScores)
            DrawSelfScores();
        if (settings.HasPrevious)
            DrawPrevious();
        DrawLots();
    }

    private void DrawRound(List<SimulatedSheet> sheets, RandomStream random)
    {
        for (int office = 0; office < settings.Offices; office++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int[] panel = PanelOf(office);
            SimulatedSheet? joint = null;
            foreach (int evaluator in panel)
            {
                SimulatedSheet sheet = joint is null ? DrawSheet(office, evaluator, random) : Entered(joint, evaluator);
                joint = settings.IsJointPanel ? joint ?? sheet : null;
                sheets.Add(sheet);
            }
        }
    }

    /// <summary>Neighbouring subjects share evaluators, so that all are joined; joint panels stay together.</summary>
    private int[] PanelOf(int office)
    {
        int size = draft.EvaluatorsEach;
        int first = settings.IsJointPanel ? office % (settings.Evaluators / size) * size : office % settings.Evaluators;
        return [.. Enumerable.Range(0, size).Select(place => (first + place) % settings.Evaluators)];
    }

    private SimulatedSheet DrawSheet(int office, int evaluator, RandomStream random)
    {
        var sheet = new SimulatedSheet(office, evaluator, draft.Leaves.Length);
        double impression = settings.Halo * random.NextNormal();
        for (int leaf = 0; leaf < draft.Leaves.Length; leaf++)
        {
            double uniform = random.NextDouble();
            int place = isWhole[office, leaf] ? draft.Scales[leaf].Top : PlaceAt(leaf, Quality(office, leaf) + impression - severities[evaluator], uniform);
            place = grids[evaluator].Round(place, draft.Scales[leaf].Top, random);
            sheet.Places[leaf] = random.NextDouble() < settings.Missing ? -1 : place;
        }

        return sheet;
    }

    private static SimulatedSheet Entered(SimulatedSheet joint, int evaluator)
    {
        var sheet = new SimulatedSheet(joint.Office, evaluator, joint.Places.Length);
        joint.Places.CopyTo(sheet.Places, 0);
        return sheet;
    }

    private double Quality(int office, int leaf) =>
        settings.Quality + offices[office] + dimensions[office, draft.Dimensions[leaf]] + cells[office, leaf] - hardness[leaf];

    private int PlaceAt(int leaf, double eta, double uniform) => steps[leaf].CategoryAt(Math.Clamp(eta, -LargestEta, LargestEta), uniform);

    private void DrawSelfScores()
    {
        var random = new RandomStream(seed, 5);
        for (int office = 0; office < settings.Offices; office++)
        {
            double mood = SelfNoise * random.NextNormal();
            draft.SelfScores.Add([.. Enumerable.Range(0, draft.Leaves.Length).Select(leaf => isWhole[office, leaf]
                ? draft.Scales[leaf].Top
                : PlaceAt(leaf, Quality(office, leaf) + settings.Optimism + mood, random.NextDouble()))]);
        }
    }

    /// <summary>A year before, subjects and their indicators were much as they are.</summary>
    private void DrawPrevious()
    {
        var random = new RandomStream(seed, 6);
        double fresh = Math.Sqrt(1 - (CellsKept * CellsKept)) * settings.CellSpread;
        for (int office = 0; office < settings.Offices; office++)
        {
            offices[office] -= DriftBetweenRounds * random.NextNormal();
            for (int leaf = 0; leaf < draft.Leaves.Length; leaf++)
                cells[office, leaf] = (CellsKept * cells[office, leaf]) + (fresh * random.NextNormal());
        }

        DrawRound(draft.Previous, random);
    }

    /// <summary>Clients, ties and appeals that nothing follows from.</summary>
    private void DrawLots()
    {
        int[] all = [.. Enumerable.Range(0, settings.Offices)];
        draft.Clients.UnionWith(settings.Clients > 0 ? SimulationDraft.Some(all, settings.Clients, lots) : []);
        draft.Ties.UnionWith(draft.Sheets.Where(_ => lots.NextDouble() < settings.Ties).Select(sheet => (sheet.Evaluator, sheet.Office)));
        foreach (int office in settings.Appeals > 0 ? SimulationDraft.Some(all, settings.Appeals, lots) : [])
        {
            SimulatedSheet sheet = draft.SheetsOf(office).First();
            int leaf = lots.NextBelow(draft.Leaves.Length);
            int step = Math.Max(1, draft.Scales[leaf].Top / 10) * (lots.NextBelow(2) == 0 ? -1 : 1);
            int place = Math.Clamp(sheet.Places[leaf] + step, 0, draft.Scales[leaf].Top);
            if (sheet.Places[leaf] >= 0 && place != sheet.Places[leaf])
                draft.Edits.Add(new SimulatedEdit(sheet, leaf, place, CorrectionStage.Appeal, TimeSpan.FromHours(-1 - lots.NextBelow(12)), "申诉后更正 corrected after an appeal"));
        }
    }

    private double[] Normal(int count, double deviation) => [.. Enumerable.Range(0, count).Select(_ => deviation * truths.NextNormal())];

    private double[,] Normal(int rows, int columns, double deviation)
    {
        double[,] drawn = new double[rows, columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
                drawn[row, column] = deviation * truths.NextNormal();
        }

        return drawn;
    }
}

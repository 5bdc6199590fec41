namespace Evaluation.Studies.Screening;

/// <summary>Runs all studies of the pattern screen and writes their page.</summary>
internal static class PatternStudy
{
    private const int HonestRounds = 100;
    private const int TextbookRounds = 120;
    private const int LineRounds = 200;
    private const int Fewest = 6;
    private const int PlantRounds = 40;
    private const int LeftOutRounds = 60;

    internal static async Task<int> RunAsync(StudyRun run)
    {
        var page = new PatternPage
        {
            Run = run,
            Textbook = TextbookStudy.Sheets(run, PatternDesign.Honest, run.Rounds(TextbookRounds)),
            Lines = TextbookStudy.Lines(run, PatternDesign.Totals, run.Rounds(LineRounds)),
            Honest = HonestStudy.Run(run, PatternDesign.Honest, run.Rounds(HonestRounds, Fewest)),
            TrueDiscrimination = TrueDiscrimination.Of(run, PatternDesign.Honest.Where(design => design.Name is "101 levels" or "5 levels" or "ceiling")),
            LeftOut = LeftOutStudy.Run(run, run.Rounds(LeftOutRounds, least: 4)),
            Planted = PlantStudy.Run(run, run.Rounds(PlantRounds, Fewest)),
        };
        await run.WriteAsync("patterns.md", page.ToText());
        return 0;
    }
}

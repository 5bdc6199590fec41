using System.Globalization;
using Evaluation.Observations;
using Evaluation.Observations.Corrections;
using Evaluation.Schemes;
using Evaluation.Schemes.Adjustments;
using Evaluation.Schemes.Methods;
using Evaluation.Schemes.Panels;

namespace Evaluation;

/// <summary>A round in which one text stands in every field that people fill in: titles, codes, levels, items, grades, groups, names, evidence, comments, reasons.</summary>
internal sealed class HostileRound
{
    private const int Subjects = 14;

    private readonly string text;

    /// <param name="text">The text.</param>
    /// <param name="code">What stands in codes; the text itself when <see langword="null"/>.</param>
    internal HostileRound(string text, string? code = null)
    {
        (this.text, Code) = (text, code ?? text);
        Scheme = new Scheme
        {
            Code = "hostile" + Code,
            Title = text,
            Version = Code,
            Note = text,
            Sources = [Cited],
            Rounding = new RoundingPolicy(Total: RoundingRule.HalfUp(1)),
            Absence = new AbsencePolicy(Missing: AbsenceRule.Zero),
            Grades = [new Grade(Code, From: 60), new Grade(Code + "2", Below: 60)],
            Adjustments =
            [
                new Adjustment { Code = "V" + Code, Title = text, Effect = new Veto(Code + "2"), Method = new YesNo(), Missing = AbsenceRule.Zero, Basis = [Cited], Note = text },
                new Adjustment { Code = "K" + Code, Title = text, Effect = new Deduction(), Method = new PointsPerCase(1), FullMark = 10, Missing = AbsenceRule.Zero, Fault = text, Basis = [Cited] },
                new Adjustment { Code = "P" + Code, Title = text, Effect = new PartPassMark("A" + Code, 5, Code + "2"), Basis = [Cited] },
            ],
            Indicators = [Branch("A", new DirectPoints(), Levels), Branch("B", Items, new DirectPoints()), Branch("C", new DirectPoints(), new DirectPoints()), Branch("D", new YesNo(), new DirectPoints())],
        };
    }

    internal Scheme Scheme { get; }

    /// <summary>What stands in codes and names of grades and levels.</summary>
    internal string Code { get; }

    private Citation Cited => new(text, null, Verification.Recalled);

    private LevelTable Levels => new([new Level(Code, 12), new Level(Code + "2", 7), new Level(Code + "3", 0)]);

    private Checklist Items => new([new ChecklistItem(Code, 6), new ChecklistItem(Code + "2", 6)]);

    /// <summary>The name of a subject; that of the first is the text alone.</summary>
    internal string Name(int subject) => subject == 0 ? text : text + (subject + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>What was observed.</summary>
    /// <param name="shift">Another number, another round.</param>
    internal ObservationTable Observed(int shift = 0)
    {
        var table = new ObservationTableBuilder(Scheme);
        for (int subject = 0; subject < Subjects; subject++)
        {
            table.AddSubject(new Subject(Name(subject), Group: subject % 2 == 0 ? text : text + "2"));
            for (int place = 0; place < 2; place++)
            {
                foreach (Indicator leaf in Scheme.Leaves)
                    table.Add(Name(subject), leaf.Code, Value(leaf, subject, place, shift), Evaluator((subject + place) % 4), Details(subject));
            }

            table.Add(Name(subject), "V" + Code, ObservedValue.OfYesNo(subject == 5), details: Details(subject));
            table.Add(Name(subject), "K" + Code, ObservedValue.OfCount(subject % 3), details: Details(subject));
        }

        return table.Build();
    }

    /// <summary>Corrections of the first two subjects.</summary>
    internal CorrectionTable Corrections(ObservationTable observed) => new(Enumerable.Range(0, 2).Select(subject => new Correction
    {
        Subject = Name(subject),
        IndicatorCode = "C1" + Code,
        Evaluator = Evaluator(subject),
        OldValue = Enumerable.Range(0, observed.Count).Select(row => observed[row])
            .Single(row => row.Subject!.Name == Name(subject) && row.IndicatorCode == "C1" + Code && row.Evaluator == Evaluator(subject)).Value,
        NewValue = ObservedValue.OfNumber(1.5m),
        Stage = CorrectionStage.Appeal,
        By = text,
        Time = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.FromHours(8)),
        Reason = text,
        Clause = text,
        Evidence = text,
    }));

    private string Evaluator(int place) => place == 0 ? text : text + "甲乙丙丁"[place];

    private ObservationDetails Details(int subject) => new(new DateTimeOffset(2024, 5, 1, 9, 30, 0, TimeSpan.FromHours(8)).AddDays(subject), text, text);

    private ObservedValue Value(Indicator leaf, int subject, int place, int shift)
    {
        int drawn = ((subject * 7919) + (leaf.Code[0] * 31) + (leaf.Code[1] * 17) + (shift * 5) + place) % 13;
        return leaf.Method switch
        {
            LevelTable levels => ObservedValue.OfLevel(levels.Levels[((subject * 5) + shift) % 3].Name),
            Checklist list => ObservedValue.OfChecklist(list.Items.Take(subject % 3).Select(item => item.Name)),
            YesNo => ObservedValue.OfYesNo(subject % 3 > 0),
            _ => ObservedValue.OfNumber(Math.Min(12, drawn)),
        };
    }

    private Indicator Branch(string letter, ScoringMethod first, ScoringMethod second) => new()
    {
        Code = letter + Code,
        Title = text,
        Note = text,
        Children = [Leaf(letter + "1", first), Leaf(letter + "2", second)],
    };

    private Indicator Leaf(string letter, ScoringMethod method) => new()
    {
        Code = letter + Code,
        Title = text,
        FullMark = 12.5m,
        Method = method is YesNo ? new YesNo(12, 1) : method,
        Panel = method is DirectPoints ? new PanelMean() : new PanelConsensus(),
        Basis = [Cited],
        Note = text,
    };
}

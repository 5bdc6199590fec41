using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;

namespace Evaluation.Rules.Kernels;

/// <summary>Which leaves share compiled code, and that each then still goes by its own names and numbers.</summary>
public sealed class SharedCodeTests
{
    private static readonly Indicator Low = Leaf("A", new Bands([new Band(60, 5), new Band(0, 1)]));

    [Test]
    public void Leaves_that_differ_only_in_numbers_share_their_code_and_keep_their_numbers()
    {
        LeafProgram[] programs = Compile(Low, Leaf("B", new Bands([new Band(80, 7), new Band(10, 2)])));
        Assert.That(programs[1].Code, Is.SameAs(programs[0].Code));
        Assert.That(programs.Select(program => Ask(program, ObservedValue.OfNumber(70))), Is.EqualTo(new[] { (5m, 0), (2m, 1) }));
    }

    [Test]
    public void Leaves_that_differ_only_in_the_names_of_levels_share_their_code_and_keep_their_names()
    {
        LeafProgram[] programs = Compile(
            Leaf("A", new LevelTable([new Level("好", 5), new Level("差", 0)])),
            Leaf("B", new LevelTable([new Level("差", 3), new Level("好", 9)])));
        Assert.That(programs[1].Code, Is.SameAs(programs[0].Code));
        Assert.That(programs.Select(program => Ask(program, ObservedValue.OfLevel("好"))), Is.EqualTo(new[] { (5m, 0), (9m, 1) }));
    }

    [Test]
    public void Leaves_whose_rules_do_different_things_share_nothing()
    {
        LeafProgram[] programs = Compile(
            Low,
            Leaf("B", new Bands([new Band(60, 5), new Band(30, 2), new Band(0, 1)])),
            Leaf("C", new FormulaText("min(value, full) / 2")),
            Leaf("D", new FormulaText("max(value, full) / 2")),
            Leaf("E", new FormulaText("max(value, full) * 2")));
        Assert.That(programs.Select(program => program.Code).Distinct().Count(), Is.EqualTo(programs.Length));
    }

    [Test]
    public void Another_absence_policy_is_other_code()
    {
        var compiler = new RuleCompiler();
        LeafCode refuses = compiler.ProgramOf(LeafRules.Encode(Low, new AbsencePolicy(Missing: AbsenceRule.Refuse))).Code;
        LeafCode leavesOut = compiler.ProgramOf(LeafRules.Encode(Low, new AbsencePolicy(Missing: AbsenceRule.Rescale))).Code;
        Assert.That(leavesOut, Is.Not.SameAs(refuses));
    }

    private static Indicator Leaf(string code, ScoringMethod method) => TestRounds.Direct(code, 10) with { Method = method };

    private static LeafProgram[] Compile(params Indicator[] leaves)
    {
        var compiler = new RuleCompiler();
        return [.. leaves.Select(leaf => compiler.ProgramOf(LeafRules.Encode(leaf, new AbsencePolicy())))];
    }

    private static (decimal Points, int Fired) Ask(LeafProgram program, ObservedValue value)
    {
        ObservationTable table = new ObservationTableBuilder(TestRounds.OneLeaf()).Add("s", "A", value).Build();
        decimal points = program.Ask(table[0], out int fired);
        return (points, fired);
    }
}

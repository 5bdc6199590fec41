using Evaluation.Diagnostics;
using Evaluation.Observations;

namespace Evaluation.Preparation;

/// <summary>The steps by which the data of a round are prepared before they are scored, in order.</summary>
/// <param name="Steps">The steps. A step is undone by leaving it out and applying the plan again.</param>
/// <remarks>The same plan and table give the same numbers; nothing is drawn at random.</remarks>
public sealed record PreparationPlan(ValueList<PreparationStep> Steps)
{
    /// <summary>A plan of some steps.</summary>
    public static PreparationPlan Of(params IEnumerable<PreparationStep> steps) => new(steps.ToValueList());

    /// <summary>The plan without one step.</summary>
    /// <param name="number">The number of the step, counted from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step.</exception>
    public PreparationPlan Without(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Steps.Count);
        return new PreparationPlan(Steps.Where((_, i) => i != number - 1).ToValueList());
    }

    /// <summary>The plan with earlier rounds for the steps that fill in from them and have none yet.</summary>
    /// <param name="rounds">The earlier rounds, the latest first.</param>
    public PreparationPlan WithEarlier(params IEnumerable<EarlierRound> rounds)
    {
        ValueList<EarlierRound> given = rounds.ToValueList();
        return new PreparationPlan(Steps.Select(step => step is ImputeFromEarlier { Rounds: null } empty ? empty with { Rounds = given } : step).ToValueList());
    }

    /// <summary>Prepares the observations of a round.</summary>
    /// <param name="observations">The observations, before they are scored.</param>
    /// <exception cref="InvalidInputException">A step cannot be done; all reasons are carried.</exception>
    public PreparedTable Apply(ObservationTable observations) => TryApply(NumberTable.Of(observations)).OrThrow();

    /// <summary>Prepares a table.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="InvalidInputException">A step cannot be done; all reasons are carried.</exception>
    public PreparedTable Apply(NumberTable table) => TryApply(table).OrThrow();

    /// <summary>Prepares a table, or tells why it cannot be prepared. Steps after one that cannot be done are not tried.</summary>
    /// <param name="table">The table.</param>
    public Checked<PreparedTable> TryApply(NumberTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var diagnostics = new DiagnosticBag();
        RefuseInfinite(table, diagnostics);
        var records = new List<StepRecord>();
        NumberTable current = table;
        for (int i = 0; i < Steps.Count && !diagnostics.HasErrors; i++)
        {
            var work = new StepWork(current, Steps[i], i + 1, diagnostics);
            if (!diagnostics.HasErrors)
                Steps[i].Run(work);
            current = work.Result();
            records.Add(work.Record());
        }

        return diagnostics.Check(diagnostics.HasErrors ? null : new PreparedTable(table, current, records.ToValueList()));
    }

    private static void RefuseInfinite(NumberTable table, DiagnosticBag diagnostics)
    {
        for (int column = 0; column < table.Columns.Count; column++)
        {
            for (int subject = 0; subject < table.Subjects.Count; subject++)
            {
                if (!double.IsFinite(table.Numbers[column][subject]))
                    diagnostics.Add(PreparationDiagnostics.InputNotFinite, Place.Unknown, table.Subjects[subject].Name, table.Columns[column].Code);
            }
        }
    }
}

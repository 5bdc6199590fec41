using Evaluation.Observations;

namespace Evaluation.Rules.Kernels;

/// <summary>The rules of one leaf, ready to be asked: code, perhaps shared with other leaves, and the leaf's own constants.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class LeafProgram(LeafCode code, LeafConstants constants)
{
    /// <summary>The code, which is one object for all leaves that share it.</summary>
    internal LeafCode Code => code;

    /// <summary>Asks the rules about some subjects.</summary>
    /// <returns>Whether every rule that fired gives points.</returns>
    /// <exception cref="ArithmeticException">A formula has no value for one of the observations; the cells before it are filled.</exception>
    internal bool Run(ObservationTable table, in LeafCells cells) => code(constants, table, cells);

    /// <summary>Asks the rules about one observation: a <see cref="LeafKernel"/>.</summary>
    internal decimal Ask(Observation observation, out int fired)
    {
        LeafCells cell = LeafCells.Single(observation.Row);
        try
        {
            Run(observation.Table, cell);
        }
        finally
        {
            // Also when a formula has no value: the caller wants to know whose it was.
            fired = cell.Fired[0];
        }

        return cell.Points[0];
    }
}

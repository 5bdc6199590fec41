using Evaluation.Observations;

namespace Evaluation.Rules.Kernels;

/// <summary>The compiled rules of a leaf: asks them about each cell, in turn, up to the one that fires.</summary>
/// <param name="constants">The leaf's constants.</param>
/// <param name="table">The observations.</param>
/// <param name="cells">The cells.</param>
/// <returns>Whether every rule that fired gives points; when not, the cells must be looked at.</returns>
internal delegate bool LeafCode(LeafConstants constants, ObservationTable table, LeafCells cells);

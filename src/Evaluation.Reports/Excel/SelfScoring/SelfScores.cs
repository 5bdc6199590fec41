using Evaluation.Diagnostics;
using Evaluation.Observations;

namespace Evaluation.Reports.Excel.SelfScoring;

/// <summary>What offices filled into their workbooks.</summary>
/// <param name="Observations">Everything as observations: links as evidence, remarks as comments. An open row of the tree is missing.</param>
/// <param name="Offices">The offices, in the order of their files.</param>
public sealed record SelfScores(ObservationTable Observations, ValueList<SelfScoreOffice> Offices)
{
    /// <summary>The errors for which other workbooks of the folder were left out (<see cref="SelfScoreFile.ReadSound"/>). The default is empty.</summary>
    public ValueList<Diagnostic> Refused { get; init; } = [];
}

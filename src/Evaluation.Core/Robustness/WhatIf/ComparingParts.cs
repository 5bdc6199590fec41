using Evaluation.Schemes;
using Evaluation.Schemes.Aggregations;
using Evaluation.Schemes.Methods;

namespace Evaluation.Robustness.WhatIf;

/// <summary>The parts of a scheme that score a subject by comparing it with the others.</summary>
internal static class ComparingParts
{
    /// <summary>The code and the method of each: leaves and adjustments, branches, the total under the scheme's code.</summary>
    internal static IEnumerable<(string Code, string Method)> Of(Scheme scheme) =>
    [
        .. scheme.ObservedLeaves.Where(leaf => leaf.Method is RelativeMethod { IsFixed: false }).Select(leaf => (leaf.Code, leaf.Method!.Name)),
        .. scheme.AllIndicators.Where(branch => branch.Aggregation is Copeland).Select(branch => (branch.Code, branch.Aggregation.Name)),
        .. scheme.Aggregation is Copeland ? [(scheme.Code, scheme.Aggregation.Name)] : Array.Empty<(string, string)>(),
    ];
}

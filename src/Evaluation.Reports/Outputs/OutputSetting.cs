namespace Evaluation.Reports.Outputs;

/// <summary>A setting that outputs were made with, for the manifest, such as the seed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
public sealed record OutputSetting(string Name, string Value);

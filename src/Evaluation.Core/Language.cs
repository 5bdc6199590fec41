namespace Evaluation;

/// <summary>The language of text that a person reads. Numbers and codes never depend on it.</summary>
/// <remarks>
/// An enumeration and not a <see cref="System.Globalization.CultureInfo"/>, so that the same text comes out on machines
/// without culture data (invariant globalization), and so that no number can take on a culture's separators.
/// </remarks>
public enum Language
{
    /// <summary>English.</summary>
    English = 0,

    /// <summary>Chinese, simplified (zh-CN).</summary>
    Chinese = 1,
}

namespace Evaluation.Reports.Office;

/// <summary>A relationship from one part of an Office file to another, or to an address of the web.</summary>
/// <param name="Id">The id by which the part names it.</param>
/// <param name="Type">What the target is: the last part of the standard's address for that, such as <c>styles</c>.</param>
/// <param name="Target">The name of the other part, relative to the folder of this one; or the address.</param>
/// <param name="IsExternal">Whether it leads out of the file.</param>
internal sealed record OfficeLink(string Id, string Type, string Target, bool IsExternal = false);

using System.Globalization;

namespace Evaluation.Reports.Office;

/// <summary>A relationship from one part of an Office file to another, or to an address of the web. Its id is told by its place in the list.</summary>
/// <param name="Type">What the target is: the last part of the standard's address for that, such as <c>styles</c>; or a whole address.</param>
/// <param name="Target">The name of the other part, relative to the folder of this one; or the address.</param>
/// <param name="IsExternal">Whether it leads out of the file.</param>
internal readonly record struct OfficeLink(string Type, string Target, bool IsExternal = false)
{
    /// <summary>The namespace in which parts name their links.</summary>
    internal const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The id of a link by its place, from 1.</summary>
    internal static string Id(int place) => string.Create(CultureInfo.InvariantCulture, $"rId{place}");

    /// <summary>The whole address of its type.</summary>
    internal string TypeAddress => Type.Contains('/', StringComparison.Ordinal) ? Type : Namespace + "/" + Type;
}

using System.Globalization;
using System.Xml;

namespace Evaluation.Reports.Excel.Writing;

/// <summary>That one part of an Office file belongs to another, or leads to an address.</summary>
/// <param name="Type">The last word of its type, such as <c>worksheet</c>.</param>
/// <param name="Target">The part as seen from the folder of the other, or an address.</param>
/// <param name="IsExternal">Whether the target is an address.</param>
internal readonly record struct PartRelation(string Type, string Target, bool IsExternal = false)
{
    internal const string PackageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    internal const string OfficeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The type of the part with the title and the dates, the only one that is not of the office's own.</summary>
    internal const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /// <summary>The identifier of a relationship by its place, from 1.</summary>
    internal static string Id(int place) => string.Create(CultureInfo.InvariantCulture, $"rId{place}");

    internal void Write(XmlWriter xml, int place)
    {
        xml.WriteStartElement("Relationship", PackageNamespace);
        xml.WriteAttributeString("Id", Id(place));
        xml.WriteAttributeString("Type", Type == CoreProperties ? Type : OfficeNamespace + "/" + Type);
        xml.WriteAttributeString("Target", Target);
        if (IsExternal)
            xml.WriteAttributeString("TargetMode", "External");
        xml.WriteEndElement();
    }
}

using System.IO.Compression;
using Evaluation.Observations.Reading;

namespace Evaluation.Reports.Reading;

/// <summary>Refuses packages that unpack to far more than they are.</summary>
/// <remarks>The sizes are those that the package states; a part that states less than it has is cut by the reader at what it states.</remarks>
internal static class PackageSize
{
    internal const long MostBytes = 128L * 1024 * 1024;
    internal const int MostParts = 2_000;

    internal static bool IsBearable(byte[] bytes, ReadingLog log)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (package.Entries.Count <= MostParts && package.Entries.Sum(part => (decimal)part.Length) <= MostBytes)
                return true;
            log.Add(ReadingDiagnostics.UnpacksTooLarge, MostBytes, MostParts);
        }
        catch (InvalidDataException)
        {
            log.Add(ReadingDiagnostics.BrokenWorkbook);
        }

        return false;
    }
}

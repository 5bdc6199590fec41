using System.Data.Common;
using Evaluation.Diagnostics;
using Evaluation.Schemes;

namespace Evaluation.Observations;

/// <summary>Reads observations from CSV files and from any database.</summary>
public static class ObservationFile
{
    /// <summary>Reads a CSV file.</summary>
    /// <exception cref="InvalidInputException">The file has errors; all of them are carried.</exception>
    public static ObservationTable Load(string path, Scheme scheme) => Read(path, scheme).OrThrow();

    /// <summary>Reads a CSV file, or tells everything that is wrong with it.</summary>
    public static Checked<ObservationTable> Read(
        string path, Scheme scheme, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Reads CSV from a stream, or tells everything that is wrong with it.</summary>
    public static Checked<ObservationTable> Read(
        Stream stream, Scheme scheme, string name, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Reads the rows of any data reader, or tells everything that is wrong with them.</summary>
    public static Checked<ObservationTable> Read(
        DbDataReader reader, Scheme scheme, string name, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}

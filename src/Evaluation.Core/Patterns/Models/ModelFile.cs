using System.Text;
using System.Text.Json;
using Evaluation.Diagnostics;
using Evaluation.Files;
using Evaluation.Scoring;

namespace Evaluation.Patterns.Models;

/// <summary>Saves a supervised model, and loads it again.</summary>
/// <remarks>
/// A zip archive of the description (library version, settings, features, calibration), ML.NET's trees, and a checksum over the entries: the same model always gives the same
/// checksum. The checksum finds damage, not malice: load models only from people you trust.
/// </remarks>
public static class ModelFile
{
    private const string DescriptionEntry = "model.json";
    private const string HashEntry = "sha256.txt";
    private const string TreesFolder = "trees/";

    /// <summary>Saves a model, replacing the file.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(SupervisedModel model, string path)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentException.ThrowIfNullOrEmpty(path);
        ModelArchive archive = Pack(model);
        AtomicFile.Write(path, archive.Write);
    }

    /// <summary>The checksum that a model has when it is saved: SHA-256, 64 hexadecimal digits.</summary>
    public static string HashOf(SupervisedModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Pack(model).Hash(HashEntry);
    }

    /// <summary>Loads a model.</summary>
    /// <param name="path">The file.</param>
    /// <param name="table">The rows it is meant for: whether they have its features is checked as well; <see langword="null"/> to check only the file.</param>
    /// <exception cref="InvalidInputException">The file has errors; all that could be found are carried.</exception>
    public static SupervisedModel Load(string path, FeatureTable? table = null) => Read(path, table).OrThrow();

    /// <summary>Loads a model, or tells what is wrong with it, also that it is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="table">The rows it is meant for: whether they have its features is checked as well; <see langword="null"/> to check only the file.</param>
    public static Checked<SupervisedModel> Read(string path, FeatureTable? table = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var diagnostics = new DiagnosticBag();
        var place = new Place(path, 0, 0);
        SupervisedModel? model = Bytes(path, place, diagnostics) is { } bytes ? Unpack(bytes, place, diagnostics) : null;
        if (model is not null && table is not null)
            CheckFeatures(model, table.Features, place, diagnostics);
        return diagnostics.Check(model);
    }

    /// <summary>Tells which features of the model are not among those at hand, and which of these the model does not know.</summary>
    internal static void CheckFeatures(SupervisedModel model, IReadOnlyList<string> features, Place place, DiagnosticBag diagnostics)
    {
        string[] known = [.. model.Preparation.Features.Select(feature => feature.Name)];
        string[] added = [.. features.Except(known, StringComparer.Ordinal)];
        foreach (string name in known.Except(features, StringComparer.Ordinal))
        {
            if (NearestName.Of(name, added) is { } near)
                diagnostics.Add(ModelDiagnostics.NoSuchFeatureNear, place with { Path = name }, name, near);
            else
                diagnostics.Add(ModelDiagnostics.NoSuchFeature, place with { Path = name }, name);
        }

        foreach (string name in added)
            diagnostics.Add(ModelDiagnostics.UnknownFeature, place with { Path = name }, name);
    }

    private static ModelArchive Pack(SupervisedModel model)
    {
        var archive = new ModelArchive();
        archive.Add(DescriptionEntry, ModelDescription.Of(model).ToJson());
        using var trees = new MemoryStream();
        model.Trees.Save(trees);
        archive.AddFolder(TreesFolder, ModelArchive.Read(trees.ToArray()));
        archive.Add(HashEntry, Encoding.ASCII.GetBytes(archive.Hash(HashEntry)));
        return archive;
    }

    private static byte[]? Bytes(string path, Place place, DiagnosticBag diagnostics)
    {
        try
        {
            if (new FileInfo(path).Length <= ModelArchive.MostBytes)
                return File.ReadAllBytes(path);
            diagnostics.Add(ModelDiagnostics.TooLarge, place, ModelArchive.MostBytes);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            diagnostics.Add(ModelDiagnostics.CannotRead, place, SystemReason.Of(failure));
        }

        return null;
    }

    private static SupervisedModel? Unpack(byte[] bytes, Place place, DiagnosticBag diagnostics)
    {
        if (Archive(bytes) is not { } archive || !archive.Entries.TryGetValue(DescriptionEntry, out byte[]? json) || !archive.Entries.TryGetValue(HashEntry, out byte[]? hash))
        {
            diagnostics.Add(ModelDiagnostics.NotModel, place);
            return null;
        }

        if (Encoding.ASCII.GetString(hash) != archive.Hash(HashEntry))
        {
            diagnostics.Add(ModelDiagnostics.Damaged, place);
            return null;
        }

        return Describe(json, place, diagnostics) is { } description ? Rebuild(description, archive, place, diagnostics) : null;
    }

    private static ModelArchive? Archive(byte[] bytes)
    {
        try
        {
            return ModelArchive.Read(bytes);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static ModelDescription? Describe(byte[] json, Place place, DiagnosticBag diagnostics)
    {
        try
        {
            int format = ModelFormat.Of(json);
            if (format != ModelDescription.CurrentFormat)
            {
                diagnostics.Add(ModelDiagnostics.OtherFormat, place, format, ModelDescription.CurrentFormat);
                return null;
            }

            ModelDescription description = ModelDescription.Read(json);
            if (description.IsSound())
                return description;
            diagnostics.Add(ModelDiagnostics.BadDescription, place, ModelTexts.UnsoundDescription);
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            diagnostics.Add(ModelDiagnostics.BadDescription, place, ModelTexts.UnreadableDescription);
        }

        return null;
    }

    private static SupervisedModel? Rebuild(ModelDescription description, ModelArchive archive, Place place, DiagnosticBag diagnostics)
    {
        SupervisedColumns columns = description.Columns();
        if (Trees(archive.Folder(TreesFolder), columns.Width) is not { } trees)
        {
            diagnostics.Add(ModelDiagnostics.BadTrees, place);
            return null;
        }

        string current = RoundManifest.VersionOfLibrary();
        if (description.LibraryVersion != current)
            diagnostics.Add(ModelDiagnostics.OtherVersion, place, description.LibraryVersion, current);
        var calibration = new IsotonicCalibration([.. description.CalibrationFrom], [.. description.Probabilities]);
        return new SupervisedModel(columns, trees, calibration, description.Options, description.HeldOut, description.LibraryVersion);
    }

    /// <summary>ML.NET says by any exception whatever that it cannot use a file.</summary>
    private static BoostedTrees? Trees(ModelArchive archive, int width)
    {
        using var stream = new MemoryStream();
        archive.Write(stream);
        stream.Position = 0;
        try
        {
            return BoostedTrees.Load(stream, width);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return null;
        }
    }
}

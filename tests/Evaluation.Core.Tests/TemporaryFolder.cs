namespace Evaluation;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("evaluation-").FullName;

    public void Dispose() => Directory.Delete(path, recursive: true);

    internal string PathTo(string name) => Path.Combine(path, name);
}

using System.Text;

namespace Evaluation.Reports.Html.Templates;

/// <summary>A folder of template files that goes away again.</summary>
internal sealed class TemplateFolder : IDisposable
{
    internal TemplateFolder(params (string Name, string Text)[] files)
    {
        Directory.CreateDirectory(Path);
        foreach ((string name, string text) in files)
            Write(name, Encoding.UTF8.GetBytes(text));
    }

    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "evaluation-template-" + System.IO.Path.GetRandomFileName());

    internal void Write(string name, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), bytes);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

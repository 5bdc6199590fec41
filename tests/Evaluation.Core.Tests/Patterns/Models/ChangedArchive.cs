using System.Text;

namespace Evaluation.Patterns.Models;

/// <summary>Archives with an entry changed or left out.</summary>
internal static class ChangedArchive
{
    internal static ModelArchive With(this ModelArchive archive, string name, string content)
    {
        ModelArchive changed = archive.Without(entry => entry == name);
        changed.Add(name, Encoding.UTF8.GetBytes(content));
        return changed;
    }

    internal static ModelArchive Without(this ModelArchive archive, Func<string, bool> isLeftOut)
    {
        var changed = new ModelArchive();
        foreach ((string name, byte[] content) in archive.Entries.Where(entry => !isLeftOut(entry.Key)))
            changed.Add(name, content);
        return changed;
    }
}

using System.Text;

namespace Evaluation.Patterns.Texts;

/// <summary>The shingles of all texts, numbered, with how many texts each stands in.</summary>
internal sealed class ShingleCorpus
{
    /// <summary>With fewer texts, what they share may be all they say.</summary>
    private const int FewestForBoilerplate = 10;

    private readonly TextReuseOptions options;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<int> counts = [];
    private readonly List<int[]> texts = [];
    private readonly HashSet<int> templates = [];

    internal ShingleCorpus(TextReuseOptions options)
    {
        this.options = options;
        foreach (string template in options.Templates)
            templates.UnionWith(Numbered(PlainText.Of(template), out _));
    }

    /// <summary>How many texts say anything.</summary>
    internal int NonEmpty { get; private set; }

    /// <summary>How many shingles are boilerplate.</summary>
    internal int BoilerplateCount => Enumerable.Range(0, counts.Count).Count(IsBoilerplate);

    internal void Add(string text)
    {
        int[] shingles = Numbered(PlainText.Of(text), out bool saysNothing);
        texts.Add(shingles);
        NonEmpty += saysNothing ? 0 : 1;
        foreach (int shingle in shingles)
            counts[shingle]++;
    }

    /// <summary>The texts that are long enough once boilerplate is taken out, their shingles numbered anew by how rare they are.</summary>
    internal ShingleSet[] Informative()
    {
        int[] byRarity = [.. Enumerable.Range(0, counts.Count).OrderBy(shingle => counts[shingle]).ThenBy(shingle => shingle)];
        int[] place = new int[counts.Count];
        for (int i = 0; i < byRarity.Length; i++)
            place[byRarity[i]] = i;
        var sets = new List<ShingleSet>();
        for (int text = 0; text < texts.Count; text++)
        {
            int[] left = [.. texts[text].Where(shingle => !IsBoilerplate(shingle)).Select(shingle => place[shingle]).Order()];
            if (left.Length + options.ShingleLength - 1 >= options.ShortestText)
                sets.Add(new ShingleSet(text, left));
        }

        return [.. sets];
    }

    private bool IsBoilerplate(int shingle) =>
        templates.Contains(shingle) || (NonEmpty >= FewestForBoilerplate && counts[shingle] > options.Boilerplate * NonEmpty);

    private int[] Numbered(Rune[] runes, out bool saysNothing)
    {
        saysNothing = runes.Length == 0;
        (string text, int[] starts) = Joined(runes);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var own = new HashSet<int>();
        for (int first = 0; first + options.ShingleLength <= runes.Length; first++)
        {
            ReadOnlySpan<char> shingle = text.AsSpan(starts[first]..starts[first + options.ShingleLength]);
            if (!lookup.TryGetValue(shingle, out int number))
            {
                lookup[shingle] = number = counts.Count;
                counts.Add(0);
            }

            own.Add(number);
        }

        return [.. own];
    }

    /// <summary>The text of the signs, and where each begins; the last place is the end.</summary>
    private static (string Text, int[] Starts) Joined(Rune[] runes)
    {
        var text = new StringBuilder(runes.Length);
        int[] starts = new int[runes.Length + 1];
        Span<char> sign = stackalloc char[2];
        for (int i = 0; i < runes.Length; i++)
        {
            text.Append(sign[..runes[i].EncodeToUtf16(sign)]);
            starts[i + 1] = text.Length;
        }

        return (text.ToString(), starts);
    }
}

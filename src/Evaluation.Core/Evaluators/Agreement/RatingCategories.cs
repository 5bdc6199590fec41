using System.Globalization;

namespace Evaluation.Evaluators.Agreement;

/// <summary>The categories that a rating may take, in their order, whether used or not.</summary>
/// <remarks>
/// <para>
/// An input of its own, because a category that nobody used still changes Gwet's and Brennan and Prediger's coefficients and every
/// weight, and because an alphabetical order (excellent, good, poor, satisfactory) silently changes ordered weights.
/// </para>
/// <para>Distances between categories use their numbers; categories with names have the numbers 1, 2, 3 … in the order given.</para>
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class RatingCategories
{
    private RatingCategories(ValueList<string> names, ValueList<double> values)
    {
        Names = names;
        Values = values;
        Least = values.Min();
        Most = values.Max();
    }

    /// <summary>How many categories there are, at least 1.</summary>
    public int Count => Values.Count;

    /// <summary>The name of each category; of numbers their shortest invariant text.</summary>
    public ValueList<string> Names { get; }

    /// <summary>The number of each category.</summary>
    public ValueList<double> Values { get; }

    /// <summary>The smallest number of a category.</summary>
    internal double Least { get; }

    /// <summary>The largest number of a category.</summary>
    internal double Most { get; }

    /// <summary>Categories that are numbers, in the order given.</summary>
    /// <exception cref="ArgumentException">There is none, one is not finite, or one stands twice.</exception>
    public static RatingCategories OfNumbers(params ReadOnlySpan<double> numbers)
    {
        double[] values = new double[numbers.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(numbers[i]))
                throw new ArgumentException(FormattableString.Invariant($"Category {i + 1} is {numbers[i]}, not a finite number."), nameof(numbers));
            values[i] = numbers[i] + 0.0; // makes −0 the same category as 0
        }

        return Of([.. values.Select(value => value.ToString(CultureInfo.InvariantCulture))], values);
    }

    /// <summary>Categories that have names, from the lowest to the highest where there is an order.</summary>
    /// <exception cref="ArgumentException">There is none, or a name is <see langword="null"/>, empty, or stands twice.</exception>
    public static RatingCategories OfNames(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            ArgumentException.ThrowIfNullOrEmpty(name, nameof(names));
        return Of(names.ToArray(), [.. Enumerable.Range(1, names.Length).Select(number => (double)number)]);
    }

    /// <summary>The position of every number, to look ratings up by.</summary>
    internal Dictionary<double, int> PositionsByValue() => Enumerable.Range(0, Count).ToDictionary(i => Values[i]);

    /// <summary>The position of every name, to look ratings up by.</summary>
    internal Dictionary<string, int> PositionsByName() => Enumerable.Range(0, Count).ToDictionary(i => Names[i], StringComparer.Ordinal);

    private static RatingCategories Of(string[] names, double[] values)
    {
        if (names.Length == 0)
            throw new ArgumentException("At least one category is needed.", nameof(names));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            if (!seen.Add(name))
                throw new ArgumentException($"The category '{Diagnostics.SafeText.Of(name)}' stands twice in the list.", nameof(names));
        }

        return new RatingCategories(names.ToValueList(), values.ToValueList());
    }
}

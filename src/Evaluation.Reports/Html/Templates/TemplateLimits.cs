using Fluid;
using Fluid.Values;

namespace Evaluation.Reports.Html.Templates;

/// <summary>How much a template may do, so that a mistake in one ends in a diagnostic and not in a machine out of memory.</summary>
internal static class TemplateLimits
{
    /// <summary>The most statements and rounds of loops in one page.</summary>
    internal const int MostSteps = 50_000_000;

    /// <summary>How deep templates may include each other.</summary>
    internal const int MostDepth = 50;

    /// <summary>The most characters of one page.</summary>
    internal const int MostCharacters = 300_000_000;

    /// <summary>The most characters of one value that a template makes.</summary>
    internal const int MostInValue = 1_000_000;

    /// <summary>The most bytes of one file, and the most files of a folder.</summary>
    internal const int MostBytes = 2_000_000, MostFiles = 50;

    /// <summary>Sets the limits; filters that can make much of little look at what they would make first.</summary>
    internal static void Set(TemplateOptions options)
    {
        options.MaxSteps = MostSteps;
        options.MaxRecursion = MostDepth;
        options.TemplateParsed = (_, template) => Bound(template);
        options.Assigned = (_, value, _) => Checked(value);
        options.Captured = (_, value, _) => Checked(value);
        foreach (string name in (string[])["append", "prepend", "replace", "join", "repeat"])
        {
            if (options.Filters.TryGetValue(name, out FilterDelegate? filter))
                options.Filters.AddFilter(name, Guarded(filter!));
        }
    }

    /// <summary>The template with bounds to its ranges.</summary>
    internal static IFluidTemplate Bound(IFluidTemplate template) => new RangeLimits().VisitTemplate(template);

    private static FilterDelegate Guarded(FilterDelegate filter) => (input, arguments, context) =>
    {
        long factor = arguments.Count == 0 ? 1 : arguments.Values.Max(argument => (long)argument.ToStringValue().Length);
        if (factor > 1 && factor * input.ToStringValue().Length > MostInValue)
            throw new TemplateLimitException();
        return filter(input, arguments, context);
    };

    private static ValueTask<FluidValue> Checked(FluidValue value)
    {
        if (value.Type == FluidValues.String && value.ToStringValue().Length > MostInValue)
            throw new TemplateLimitException();
        return new ValueTask<FluidValue>(value);
    }
}

using Evaluation.Schemes.Adjustments;

namespace Evaluation.Custom;

/// <summary>An adjustment of the total of your own: a sealed record of its settings that gives a verdict on each subject's total.</summary>
/// <remarks>
/// Derive a <see langword="sealed"/> record whose members are the settings, immutable and equal by value, and register its name with
/// <see cref="SchemeExtensions.AddEffect"/> to read it from scheme files. Whatever its methods throw becomes a diagnostic; its properties must not throw.
/// </remarks>
/// <threadsafety>Its members are called by several threads at once, and must give the same answer to the same question.</threadsafety>
public abstract record CustomEffect : AdjustmentEffect
{
    /// <summary>Makes an effect.</summary>
    protected CustomEffect()
    {
    }

    /// <summary>The grade of a subject that it fails, or <see langword="null"/>, the default, for the grade of its total.</summary>
    public virtual string? GradeWhenFailed => null;

    /// <summary>The most that it adds to a total, from 0 to 1000000. The default is 0: a verdict that adds more is refused.</summary>
    public virtual decimal MostAdded => 0;

    internal sealed override string? GivenGrade => GradeWhenFailed;

    /// <summary>Tells what is wrong with the settings. The default finds nothing.</summary>
    protected virtual void Check(SettingsCheck check)
    {
    }

    /// <summary>What becomes of a total.</summary>
    protected abstract AdjustmentVerdict Apply(AdjustmentInput input);

    /// <summary>Writes the settings, under the keys under which they are read; what equals a default may be left out.</summary>
    protected abstract void WriteSettings(SettingsWriter settings);

    internal void CheckSettings(SettingsCheck check) => Check(check);

    internal AdjustmentVerdict Judge(AdjustmentInput input) => Apply(input);

    internal void SaveSettings(SettingsWriter settings) => WriteSettings(settings);
}

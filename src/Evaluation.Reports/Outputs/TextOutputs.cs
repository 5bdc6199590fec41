using System.Text;

namespace Evaluation.Reports.Outputs;

/// <summary>The outputs in plain words.</summary>
internal static class TextOutputs
{
    internal static IEnumerable<RoundOutput> Of(RoundMaterial material, MaterialKeys keys, Language language, string folder)
    {
        if (material.Review is { } review)
            yield return New("evaluators.txt", MaterialParts.Review, () => review.ToText(language));
        if (material.Screen is { } screen)
            yield return New("patterns.txt", MaterialParts.Screen, () => screen.ToText(language));
        if (material.Study is { } study)
            yield return New("robustness.txt", MaterialParts.Study, () => material.Sensitivity is { } sensitivity ? study.ToText(language) + "\n" + sensitivity.ToText(language) : study.ToText(language));
        if (material.Comparison is { } comparison)
            yield return New("comparison.txt", MaterialParts.Comparison, () => comparison.ToText(language));
        if (material.Conduct is { } conduct)
            yield return New("conduct.txt", MaterialParts.Conduct, () => conduct.ToText(language));

        RoundOutput New(string name, MaterialParts parts, Func<string> text) => new(folder + name, keys.Of(name, language, parts), (stream, _, _) =>
        {
            stream.Write(Encoding.UTF8.GetBytes(text()));
            return [];
        });
    }
}

using CsCheck;

namespace Evaluation.Schemes;

/// <summary>What holds for every scheme and for every text that claims to be one.</summary>
public sealed class SchemeFileProperties
{
    [Test]
    public void A_random_scheme_is_valid() =>
        RandomScheme.Valid.Sample(scheme => SchemeValidator.Validate(scheme).IsValid, iter: 500);

    [Test]
    public void Writing_and_reading_a_scheme_is_identity() =>
        RandomScheme.Valid.Sample(scheme => SchemeFile.Parse(SchemeFile.ToYaml(scheme)).OrThrow() == scheme, iter: 500);

    [Test]
    public void Random_text_never_throws() =>
        Gen.String[Gen.Char[" \n\t-:[]{}#&*!|>'\"%@`,?abc甲\0"], 0, 60].Sample(
            text => !SchemeFile.Parse(text).IsValid, iter: 20_000);

    [TestCase("!!c?,[")]
    [TestCase(":\n[\nc\">'\"|\0[@'&{")]
    [TestCase("%YAML 99999999999999999999.1\n---\na: b\n")]
    public void Text_that_makes_the_parser_fail_without_a_place_is_a_diagnostic(string text) =>
        Assert.That(SchemeFile.Parse(text).Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "SCH002" }));

    [Test]
    public void A_scheme_with_a_few_characters_changed_never_throws() =>
        Gen.Select(RandomScheme.Valid, Gen.Int[0, int.MaxValue], Gen.Char[" \n\t-:[]{}#&*!|>'\"%,?1a甲"]).Sample(
            (scheme, where, what) =>
            {
                char[] yaml = SchemeFile.ToYaml(scheme).ToCharArray();
                yaml[where % yaml.Length] = what;
                _ = SchemeFile.Parse(new string(yaml)).Diagnostics;
            },
            iter: 5_000);

    [Test]
    public void A_hundred_thousand_open_brackets_are_one_diagnostic() =>
        Assert.That(
            SchemeFile.Parse("scheme: " + new string('[', 100_000)).Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "SCH004" }));

    [Test]
    public void A_chain_of_a_hundred_thousand_parents_is_refused_without_exhausting_the_stack()
    {
        string chain = string.Concat(Enumerable.Range(1, 100_000).Select(i => FormattableString.Invariant(
            $"  - {{ code: L{i}, title: t{i}, parent: L{i - 1} }}\n")));

        Assert.That(
            SchemeFile.Parse("scheme: s\ntitle: t\nindicators:\n  - { code: L0, title: t0 }\n" + chain).Diagnostics.Select(d => d.Code),
            Is.EqualTo(new[] { "SCH204" }));
    }

    [Test]
    public void A_deep_scheme_made_in_code_is_refused_without_exhausting_the_stack()
    {
        var indicator = new Indicator { Code = "L", Title = "t", FullMark = 100, Method = new Methods.DirectPoints() };
        for (int i = 0; i < 200_000; i++)
            indicator = new Indicator { Code = "L", Title = "t", Children = [indicator] };

        Assert.That(
            SchemeValidator.Validate(new Scheme { Code = "s", Title = "t", Indicators = [indicator] }).Diagnostics.Select(d => d.Code),
            Is.EqualTo(new[] { "SCH204" }));
    }
}

using CsCheck;

namespace Evaluation.Patterns.Texts;

public sealed class TextReuseTests
{
    private const string Long = "该单位的政府信息公开指南更新不及时，机构职能和内设机构信息仍为上一年度的内容，办公地址和联系电话与实际不符";

    private static readonly Gen<string> Words = Gen.OneOf(Gen.Const("公开目录"), Gen.Const("答复时限"), Gen.Const("网站栏目"), Gen.Const("解读材料"), Gen.Const("abc"), Gen.Const("更新"))
        .Array[10, 30].Select(words => string.Concat(words));

    [Test]
    public void A_text_used_again_is_found_whatever_its_spaces_width_and_punctuation()
    {
        string again = Long.Replace('，', ' ').Replace("1", "１", StringComparison.Ordinal) + " ！";

        TextReuse reuse = TextReuse.Among([Long, "另一份评语：网站首页两周内有更新，依申请公开渠道畅通，收到申请当日即登记，并在规定时限内答复申请人", again]);

        Assert.That(reuse.Pairs, Is.EqualTo(new[] { new TextPair(0, 2, 1) }));
        Assert.That(reuse.Compared, Is.EqualTo(3));
    }

    [Test]
    public void A_text_with_a_word_changed_is_alike_and_one_of_its_own_is_not()
    {
        TextReuse reuse = TextReuse.Among([Long, Long.Replace("上一年度", "前一年度", StringComparison.Ordinal)]);

        Assert.That(reuse.Pairs.Single().Similarity, Is.GreaterThan(0.75).And.LessThan(1));
    }

    [Test]
    public void Short_texts_are_not_compared_and_counted()
    {
        TextReuse reuse = TextReuse.Among(["符合要求", "符合要求", "", null, "……", Long]);

        Assert.That(reuse.Pairs, Is.Empty);
        Assert.That((reuse.Compared, reuse.TooShort), Is.EqualTo((1, 2)));
    }

    [Test]
    public void The_words_of_a_form_make_no_texts_alike()
    {
        const string form = "一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、存在的主要问题及改进情况";
        string[] reports = [.. Enumerable.Range(0, 12).Select(i => form + string.Concat(Enumerable.Range(0, 12).Select(j => $"第{i * 97 + j * 31}件")))];

        Assert.That(TextReuse.Among(reports).Pairs, Is.Empty);
        Assert.That(TextReuse.Among([form + Long, form + "本年度共受理申请十二件，均在法定期限内办结，未发生行政复议和行政诉讼，公众满意度较上年提高"], new TextReuseOptions { Templates = [form], Similarity = 0.3 }).Pairs, Is.Empty);
    }

    [Test]
    public void The_pairs_are_those_that_comparing_every_pair_finds() =>
        Gen.Select(Words.Array[2, 15], Gen.Int[3, 10]).Sample((texts, tenths) =>
        {
            var options = new TextReuseOptions { Similarity = tenths / 10.0, Boilerplate = 1 };
            (int, int)[] found = [.. TextReuse.Among(texts, options).Pairs.Select(pair => (pair.First, pair.Second)).Order()];
            return found.SequenceEqual(AllPairs(texts, options));
        });

    [Test]
    public void The_order_of_texts_changes_positions_only() => Words.Array[2, 12].Sample(texts =>
    {
        double[] forward = [.. TextReuse.Among(texts).Pairs.Select(pair => pair.Similarity)];
        double[] backward = [.. TextReuse.Among([.. texts.Reverse()]).Pairs.Select(pair => pair.Similarity)];
        return forward.SequenceEqual(backward);
    });

    [Test]
    public void Broken_characters_are_no_trouble() =>
        Assert.That(TextReuse.Among([Long + "\ud800", Long + "\ud800", "\0\u202e" + Long]).Pairs, Has.Count.EqualTo(3));

    /// <summary>Every pair, by sets of strings.</summary>
    private static IEnumerable<(int, int)> AllPairs(string[] texts, TextReuseOptions options)
    {
        HashSet<string>[] sets = [.. texts.Select(text => Enumerable.Range(0, Math.Max(0, text.Length - 4)).Select(i => text.Substring(i, 5)).ToHashSet(StringComparer.Ordinal))];
        for (int i = 0; i < sets.Length; i++)
        {
            for (int j = i + 1; j < sets.Length; j++)
            {
                int shared = sets[i].Intersect(sets[j]).Count();
                bool isLong = sets[i].Count >= options.ShortestText - 4 && sets[j].Count >= options.ShortestText - 4;
                if (isLong && (double)shared / (sets[i].Count + sets[j].Count - shared) >= options.Similarity)
                    yield return (i, j);
            }
        }
    }
}

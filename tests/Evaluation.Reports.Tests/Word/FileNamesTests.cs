using System.Text;
using CsCheck;

namespace Evaluation.Reports.Word;

public sealed class FileNamesTests
{
    [TestCase("市自然资源局", "市自然资源局.docx")]
    [TestCase("../../etc/passwd", "_.._.._etc_passwd.docx")]
    [TestCase("A/B\\C:D*E?\"F\"<G>|H", "A_B_C_D_E__F__G__H.docx")]
    [TestCase("CON", "_CON.docx")]
    [TestCase("nul.txt", "_nul.txt.docx")]
    [TestCase("COM¹", "_COM¹.docx")]
    [TestCase("局.. ", "局.docx")]
    [TestCase("...", "_.docx")]
    [TestCase("a\u202Egnp.exe\u0007\n", "a_gnp.exe__.docx")]
    [TestCase("-rf", "_-rf.docx")]
    public void A_name_becomes_one_that_every_system_takes(string name, string file) =>
        Assert.That(FileNames.Of([name], ".docx").Single(), Is.EqualTo(file));

    [Test]
    public void Names_that_differ_only_in_case_or_in_what_is_replaced_get_a_number() =>
        Assert.That(FileNames.Of(["a/b", "A:B", "a_b", "a_b(2)"], ".docx"), Is.EqualTo(new[] { "a_b.docx", "A_B(2).docx", "a_b(3).docx", "a_b(2)(2).docx" }));

    [Test]
    public void A_long_name_is_cut_between_characters()
    {
        string file = FileNames.Of([new string('局', 200)], "-问题清单.docx").Single();
        Assert.That(Encoding.UTF8.GetByteCount(file), Is.LessThan(200));
        Assert.That(file, Is.EqualTo(new string('局', 40) + "-问题清单.docx"));
    }

    [Test]
    public void Equal_beginnings_of_long_names_stay_apart() =>
        Assert.That(FileNames.Of([new string('局', 200) + "甲", new string('局', 200) + "乙"], ".docx").Distinct().Count(), Is.EqualTo(2));

    [Test]
    public void Any_names_give_safe_names_that_are_all_different() => Gen.String.Array[1, 20].Sample(names =>
    {
        string[] files = FileNames.Of(names, ".docx");
        return files.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Length
            && files.All(file => file.Length > 5 && file.IndexOfAny([.. "<>:\"/\\|?*".ToCharArray(), '\0', '\n']) < 0 && Path.GetFileName(file) == file);
    });
}

using Evaluation.Reports.Excel.Writing;

namespace Evaluation.Reports.Excel;

public class SheetNamesTests
{
    [TestCase("a/b\\c?d*e[f]g:h", "a_b_c_d_e_f_g_h")]
    [TestCase("'quoted'", "quoted")]
    [TestCase("", "Sheet")]
    [TestCase("History", "History_")]
    [TestCase("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    public void What_a_name_may_not_have_is_replaced(string text, string name) => Assert.That(SheetNames.Legal(text), Is.EqualTo(name));

    [Test]
    public void Names_differ_by_more_than_letter_case() =>
        Assert.That(SheetNames.Legal(["Sheet", "sheet", "SHEET"]), Is.EqualTo(new[] { "Sheet", "sheet (2)", "SHEET (3)" }));
}

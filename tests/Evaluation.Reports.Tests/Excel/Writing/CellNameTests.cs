using Evaluation.Reports.Excel.Writing;

namespace Evaluation.Reports.Excel;

public class CellNameTests
{
    [TestCase(1, "A")]
    [TestCase(26, "Z")]
    [TestCase(27, "AA")]
    [TestCase(702, "ZZ")]
    [TestCase(703, "AAA")]
    [TestCase(16384, "XFD")]
    public void Columns_are_lettered_as_in_Excel(int column, string letters) => Assert.That(CellName.Column(column), Is.EqualTo(letters));

    [Test]
    public void Quotation_marks_in_names_and_texts_are_doubled() =>
        Assert.That((CellName.On("a'b", "A1"), CellName.Quoted("a\"b")), Is.EqualTo(("'a''b'!A1", "\"a\"\"b\"")));
}

using CsCheck;

namespace Evaluation.Observations.Reading;

public sealed class QuoteCheckTests
{
    [TestCase("a,\"b\",\"c,\"\"d\"\"\n\",\"\"\r\n")]
    [TestCase("a,b\"c,\"\"\n")]
    [TestCase("\"\"\"\"")]
    [TestCase("")]
    [TestCase(",")]
    public void Marks_that_RFC_4180_allows_and_marks_inside_a_bare_cell_are_no_fault(string row) =>
        Assert.That(QuoteCheck.FirstFault(row, ','), Is.Null);

    [TestCase("a,\"b", "OBS203", 1)]
    [TestCase("\"", "OBS203", 0)]
    [TestCase("a,b,\"\"\"", "OBS203", 2)]
    [TestCase("\"a\"b,c", "OBS204", 0)]
    [TestCase("a,\"b\" ,c", "OBS204", 1)]
    [TestCase("\"a\";b", "OBS204", 0)]
    public void A_fault_is_told_with_its_column(string row, string code, int column)
    {
        var fault = QuoteCheck.FirstFault(row, ',');

        Assert.That(fault?.Descriptor.Code, Is.EqualTo(code));
        Assert.That(fault?.Column, Is.EqualTo(column));
    }

    [Test]
    public void Quoted_cells_are_never_a_fault() =>
        Gen.String[Gen.Char["\",;x\n"], 0, 6].Array[1, 5].Sample(cells =>
            QuoteCheck.FirstFault(string.Join(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"")}\"")), ',') is null);
}

namespace Evaluation.Conduct.AnnualReports;

public sealed class TableFinderTests
{
    private static ReportGrid Grid(params string[] rows) => new("grid", rows.Select(row => row.Split('|').ToValueList()).ToValueList());

    [Test]
    public void Labels_are_found_whatever_numbers_them_and_wherever_the_table_stands()
    {
        ReportTable table = Grid(
            "三、收到和处理政府信息公开申请情况",
            "（本列数据的勾稽关系为：……）||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
            "一、本年新收政府信息公开申请数量||3|0|0|0|0|0|3",
            "三、本年度办理结果|（一）予以公开|2|0|0|0|0|0|2",
            "|（三）不予公开  1．属于国家秘密|1|/||0|0|0|1",
            "|（六）其他处理  3.其他|0|0|0|0|0|0|0",
            "|（七）总计|3|0|0|0|0|0|3").FindRequests()!;

        Assert.That(table["new", 0]!.Value, Is.EqualTo(new ReportValue(ReportValueKind.Number, 3, "3", 3, 3)));
        Assert.That(table["granted", 6]!.Value.Number, Is.EqualTo(2));
        Assert.That(table["d1", 1]!.Value.Kind, Is.EqualTo(ReportValueKind.NoSuchThing));
        Assert.That(table["d1", 2]!.Value.Kind, Is.EqualTo(ReportValueKind.Blank));
        Assert.That(table["tot", 0]!.Value.Number, Is.EqualTo(3));
        Assert.That(table["carry", 0], Is.Null);
        Assert.That(table.Missing.Select(line => line.Key), Does.Contain("carry").And.Not.Contain("tot"));
    }

    [Test]
    public void A_grid_without_the_headings_has_no_table()
    {
        Assert.That(Grid("自然人|商业企业|总计", "一、本年新收政府信息公开申请数量|1|2|3").FindRequests(), Is.Null);
        Assert.That(Grid("").FindReviews(), Is.Null);
    }

    [Test]
    public void Headings_may_be_nested_and_table_4_stand_in_one_row()
    {
        ReportTable requests = Grid(
            "|自然人|法人或其他组织|||||总计",
            "||商业企业|科研机构|社会公益组织|法律服务机构|其他|",
            "一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21").FindRequests()!;
        ReportTable reviews = Grid(
            "行政复议|||||行政诉讼||||||||||",
            "结果维持|结果纠正|其他结果|尚未审结|总计|复议后起诉|||||未经复议直接起诉||||",
            "|||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
            "1|2|3|4|10|5|6|7|8|26|9|10|11|12|42").FindReviews()!;

        Assert.That(Enumerable.Range(0, 7).Select(column => requests["new", column]!.Value.Number), Is.EqualTo(new[] { 1m, 2, 3, 4, 5, 6, 21 }));
        Assert.That((reviews["review", 4]!.Value.Number, reviews["after", 4]!.Value.Number, reviews["direct", 4]!.Value.Number), Is.EqualTo((10m, 26m, 42m)), "headings decide, not the order");
    }

    [Test]
    public void A_second_table_below_is_a_table_of_its_own()
    {
        string headings = "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";
        ReportTable[] tables = [.. Grid(headings, "本年新收政府信息公开申请数量|1|0|0|0|0|0|1", headings, "总计|2|0|0|0|0|0|2").AllRequests()];

        Assert.That(tables.Select(table => table.Missing.Count), Is.EqualTo(new[] { 24, 24 }));
        Assert.That(tables[0]["tot", 0], Is.Null);
    }

    [TestCase("1,234", ReportValueKind.Number, 1234)]
    [TestCase("１２", ReportValueKind.Number, 12)]
    [TestCase(" 7 ", ReportValueKind.Number, 7)]
    [TestCase("1,2", ReportValueKind.Text, 0)]
    [TestCase("／", ReportValueKind.NoSuchThing, 0)]
    [TestCase("—", ReportValueKind.NoSuchThing, 0)]
    [TestCase("　", ReportValueKind.Blank, 0)]
    [TestCase("=SUM(A1:A2)", ReportValueKind.Text, 0)]
    [TestCase("1e400", ReportValueKind.Text, 0)]
    [TestCase("无", ReportValueKind.Text, 0)]
    [TestCase("\ud800", ReportValueKind.Text, 0)]
    public void Cells_are_read_as_what_they_are(string text, ReportValueKind kind, int number)
    {
        var value = ReportValue.Read(text);

        Assert.That((value.Kind, value.Number), Is.EqualTo((kind, (decimal)number)));
    }
}

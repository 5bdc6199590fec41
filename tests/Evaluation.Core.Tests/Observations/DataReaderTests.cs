using System.Data;
using Evaluation.Diagnostics;

namespace Evaluation.Observations;

public sealed class DataReaderTests
{
    [Test]
    public void Typed_cells_are_read_as_their_text()
    {
        using DataTable data = Table(("subject", typeof(string)), ("indicator", typeof(string)), ("value", typeof(object)), ("time", typeof(object)));
        data.Rows.Add("成都市", "A1", 38.5, new DateTime(2024, 5, 31));
        data.Rows.Add("成都市", "A2", 50m, new DateTime(2024, 5, 31, 16, 30, 0));
        data.Rows.Add("成都市", "B1", true, new DateTimeOffset(2024, 5, 31, 16, 30, 0, TimeSpan.FromHours(8)));
        data.Rows.Add("成都市", "B2", DBNull.Value, DBNull.Value);
        data.Rows.Add("绵阳市", "A1", 1e-5, new DateOnly(2024, 5, 31));

        ObservationTable table = Read(data).OrThrow();

        Assert.That(Enumerable.Range(0, 5).Select(row => table[row].Value), Is.EqualTo(new[]
        {
            ObservedValue.OfNumber(38.5m), ObservedValue.OfNumber(50), ObservedValue.OfYesNo(true), ObservedValue.Missing, ObservedValue.OfNumber(0.00001m),
        }));
        Assert.That(table[0].Time, Is.EqualTo(new DateTimeOffset(2024, 5, 31, 0, 0, 0, TimeSpan.Zero)));
        Assert.That(table[1].Time, Is.EqualTo(new DateTimeOffset(2024, 5, 31, 16, 30, 0, TimeSpan.Zero)));
        Assert.That(table[2].Time, Is.EqualTo(new DateTimeOffset(2024, 5, 31, 16, 30, 0, TimeSpan.FromHours(8))));
        Assert.That(table.PlaceOf(4), Is.EqualTo(new Place("query", 6, 3, "value")));
        Assert.That(table.SourceHash, Is.Null);
    }

    [Test]
    public void Faults_are_told_with_row_and_column_as_for_a_file()
    {
        using DataTable data = Table(("subject", typeof(object)), ("A1", typeof(object)), ("B1", typeof(object)));
        data.Rows.Add("成都市", double.NaN, 2);
        data.Rows.Add(DBNull.Value, DBNull.Value, DBNull.Value);
        data.Rows.Add("\uD800", new byte[3], TimeSpan.Zero);
        data.Rows.Add("绵阳市", new string('1', 40_000), true);

        Assert.That(
            TestTables.Faults(Read(data)),
            Is.EqualTo(new[] { "OBS301 2:2", "OBS308 2:3", "OBS218 4:1", "OBS219 4:2", "OBS219 4:3", "OBS012 5:2" }));
    }

    [Test]
    public void A_query_without_rows_or_columns_is_a_diagnostic()
    {
        using DataTable rowless = Table(("subject", typeof(string)), ("A1", typeof(string)));
        using DataTable columnless = Table();

        Assert.That(TestTables.Faults(Read(rowless)), Is.EqualTo(new[] { "OBS010 1:0" }));
        Assert.That(TestTables.Faults(Read(columnless)), Is.EqualTo(new[] { "OBS006 0:0" }));
    }

    private static DataTable Table(params ReadOnlySpan<(string Name, Type Type)> columns)
    {
        var table = new DataTable();
        foreach ((string name, Type type) in columns)
            table.Columns.Add(name, type);
        return table;
    }

    private static Checked<ObservationTable> Read(DataTable data)
    {
        using DataTableReader reader = data.CreateDataReader();
        return ObservationFile.Read(reader, TestSchemes.Mixed, "query");
    }
}

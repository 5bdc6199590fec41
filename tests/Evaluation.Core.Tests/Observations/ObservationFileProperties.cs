using System.Text;
using CsCheck;
using Evaluation.Diagnostics;

namespace Evaluation.Observations;

public sealed class ObservationFileProperties
{
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(false),
        new UTF8Encoding(true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!,
    ];

    private static readonly Gen<string> GenComment = Gen.OneOf('甲', '"', ',', ';', '\t', '\n', '\r', '=', 'x', ' ', '\'', '#', '龘').Array[0, 12]
        .Select(characters => new string(characters));

    private static readonly Gen<(string Indicator, ObservedValue Value)> GenValue = Gen.OneOf<(string, ObservedValue)>(
        Gen.Select(Gen.OneOf("A1", "A2", "C1", "C2"), Gen.Decimal[-1_000_000_000m, 1_000_000_000m], (leaf, number) => (leaf, ObservedValue.OfNumber(number))),
        Gen.Bool.Select(yes => ("B1", ObservedValue.OfYesNo(yes))),
        Gen.OneOf("好", "较好", "差").Select(level => ("B2", ObservedValue.OfLevel(level))),
        Gen.Select(
            Gen.OneOf("A1", "B1", "B2"),
            Gen.OneOf(ObservedValue.Missing, ObservedValue.NotApplicable, ObservedValue.Excluded, ObservedValue.Zero)));

    private static readonly Gen<(string Indicator, ObservedValue Value, string Comment)[]> GenRows = Gen.Select(GenValue, GenComment)
        .Select((value, comment) => (value.Indicator, value.Value, comment)).Array[1, 20];

    [Test]
    public void A_table_written_with_any_quoting_and_encoding_reads_back_equal() =>
        Gen.Select(GenRows, Gen.OneOf(",", "\t", ";"), Gen.OneOf("\n", "\r\n"), Gen.OneOf(Encodings), Gen.Bool.Array[1, 7])
            .Sample((rows, separator, end, encoding, quotes) =>
            {
                ObservationTable table = TestTables.Read(Write(rows, separator, end, encoding, quotes)).OrThrow();

                Assert.That(table.Count, Is.EqualTo(rows.Length));
                for (int i = 0; i < rows.Length; i++)
                {
                    Assert.That(table[i].Subject!.Name, Is.EqualTo(Subject(i)));
                    Assert.That((table[i].IndicatorCode, table[i].Value), Is.EqualTo((rows[i].Indicator, rows[i].Value)));
                    Assert.That(table[i].Comment, Is.EqualTo(string.IsNullOrWhiteSpace(rows[i].Comment) ? null : rows[i].Comment));
                }
            }, iter: 1000);

    [Test]
    public void Random_bytes_give_diagnostics_and_never_an_exception() =>
        Gen.Byte.Array[0, 200].Sample(bytes => !TestTables.Read(bytes).IsValid, iter: 5000);

    [Test]
    public void Random_cells_after_a_good_header_never_give_an_exception_and_errors_forbid_a_table() =>
        Gen.OneOf("\"", ",", "\n", "成都市", "A1", "1", "%", " ", "１", "1e9", "\uFFFF", "\u0085", "=", "#", "/").Array[0, 60].Sample(parts =>
        {
            Checked<ObservationTable> read = TestTables.Read("subject,indicator,value\n" + string.Concat(parts));
            return read.IsValid == read.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error)
                && read.Diagnostics.All(diagnostic => diagnostic.Message(Language.Chinese).Length > 0);
        }, iter: 5000);

    [Test]
    public void One_changed_byte_never_gives_an_exception_or_more_observations()
    {
        byte[] good = Encodings[4].GetBytes("评估对象,A1,B1,B2\r\n\"成都\"\"市\",1.5,是,好\r\n绵阳市,2,否,\"较好\"\r\n");
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte).Sample((position, changed) =>
        {
            byte[] bytes = [.. good];
            bytes[position] = changed;
            Checked<ObservationTable> read = TestTables.Read(bytes);
            return read.IsValid == read.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error)
                && (!read.IsValid || read.Value.Count <= 6);
        }, iter: 5000);
    }

    [Test]
    public void Permuting_rows_changes_nothing_but_order() =>
        Gen.Select(GenRows, Gen.Int).Sample((rows, seed) =>
        {
            string[] lines = [.. rows.Select((row, i) => Line(row, i, ",", [true]))];
            string[] shuffled = [.. lines];
            new Random(seed).Shuffle(shuffled);

            IEnumerable<string> before = TestTables.Rows(TestTables.Read(Header(",") + "\n" + string.Join('\n', lines)).OrThrow());
            IEnumerable<string> after = TestTables.Rows(TestTables.Read(Header(",") + "\n" + string.Join('\n', shuffled)).OrThrow());

            return before.Order(StringComparer.Ordinal).SequenceEqual(after.Order(StringComparer.Ordinal));
        });

    private static byte[] Write(
        (string Indicator, ObservedValue Value, string Comment)[] rows, string separator, string end, Encoding encoding, bool[] quotes)
    {
        string text = Header(separator) + end + string.Join(end, rows.Select((row, i) => Line(row, i, separator, quotes)));
        return [.. encoding.GetPreamble().Where(_ => encoding is UTF8Encoding or UnicodeEncoding), .. encoding.GetBytes(text)];
    }

    private static string Header(string separator) => string.Join(separator, "评估对象", "indicator", "采集值", "备注");

    private static string Subject(int row) => $"对象\"{row}\",;=";

    private static string Line((string Indicator, ObservedValue Value, string Comment) row, int i, string separator, bool[] quotes) => string.Join(
        separator,
        new[] { Subject(i), row.Indicator, row.Value.ToString(), row.Comment }
            .Select((cell, column) => quotes[(i + column) % quotes.Length] || cell.AsSpan().ContainsAny("\",;\t\r\n") ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell));
}

using CsCheck;
using Spectre.Console;

namespace Evaluation.Cli.Output;

public sealed class TextTableTests
{
    [Test]
    public void A_table_that_fits_has_a_frame()
    {
        Assert.That(Write(frameWidth: 18), Is.EqualTo(new[]
        {
            "╭──────┬─────────╮",
            "│ 名次 │ 对象    │",
            "├──────┼─────────┤",
            "│    1 │ 成都市  │",
            "│   10 │ [b]x[/] │",
            "╰──────┴─────────╯",
        }));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(17)]
    public void A_table_too_wide_for_the_terminal_has_none_and_is_never_broken(int frameWidth) =>
        Assert.That(Write(frameWidth), Is.EqualTo(new[] { "名次  对象", "   1  成都市", "  10  [b]x[/]" }));

    [Test]
    public void Control_characters_become_escapes()
    {
        var table = new TextTable();
        table.AddColumn("a\tb", isNumber: false);
        table.AddRow(["\u001b[2Jx\ny\u202e"]);

        Assert.That(Lines(table, 0), Is.EqualTo(new[] { "a\\u0009b", "\\u001b[2Jx\\u000ay\\u202e" }));
    }

    [Test]
    public void Any_text_at_any_width_ends_and_keeps_the_columns_straight() =>
        Gen.Select(Gen.String[0, 8].Array[2].Array[1, 4], Gen.Int[0, 40]).Sample((rows, width) =>
        {
            var table = new TextTable();
            table.AddColumn("名", isNumber: false);
            table.AddColumn("N", isNumber: true);
            foreach (string[] row in rows)
                table.AddRow(row);
            string[] lines = Lines(table, width);

            Assert.That(lines, Has.Length.EqualTo(rows.Length + (lines[0].StartsWith('╭') ? 4 : 1)));
            if (lines[0].StartsWith('╭'))
                Assert.That(lines.Select(line => line.GetCellWidth()), Is.All.EqualTo(lines[0].GetCellWidth()).And.All.LessThanOrEqualTo(width));
        });

    private static string[] Write(int frameWidth)
    {
        var table = new TextTable();
        table.AddColumn("名次", isNumber: true);
        table.AddColumn("对象", isNumber: false);
        table.AddRow(["1", "成都市"]);
        table.AddRow(["10", "[b]x[/]"]);
        return Lines(table, frameWidth);
    }

    private static string[] Lines(TextTable table, int frameWidth)
    {
        using var writer = new StringWriter();
        table.Write(writer, frameWidth);
        return writer.ToString().ReplaceLineEndings("\n").Split('\n')[..^1];
    }
}

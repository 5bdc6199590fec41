using System.Text;
using System.Text.Json;
using Spectre.Console;

namespace Evaluation.Cli.Commands;

public sealed class ScoreCommandTests
{
    [Test]
    public void The_ten_cities_of_2014_come_out_as_published()
    {
        CommandRun run = CommandRun.Of("score", Sample.CitiesScheme, Sample.CitiesObservations, "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.That(run.Code, Is.Zero);
        Assert.That(
            json.RootElement.GetProperty("standings").EnumerateArray().Select(standing => (
                standing.GetProperty("label").GetString(),
                standing.GetProperty("subject").GetString(),
                standing.GetProperty("score").GetDecimal())),
            Is.EqualTo(Sample.Published("prefecture-cities-2014")));
    }

    [TestCase("en", "Rank", "Subject", "Total")]
    [TestCase("zh-CN", "名次", "评估对象", "总分")]
    public void The_table_has_headings_in_the_language_asked_for(string locale, params string[] headings)
    {
        CommandRun run = CommandRun.In(locale, "score", Sample.LandScheme, Sample.LandObservations);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.OutputLines[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), Is.SupersetOf(headings));
        Assert.That(run.OutputLines, Has.Length.EqualTo(24));
    }

    [Test]
    public void The_columns_of_the_table_end_at_the_same_cell()
    {
        CommandRun run = CommandRun.Of("score", Sample.LandScheme, Sample.LandObservations);

        int[] widths = [.. run.OutputLines.Skip(2).Select(line => line.GetCellWidth())];
        Assert.That(widths.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void At_a_terminal_the_table_has_a_frame_when_one_fits()
    {
        CommandRun narrow = CommandRun.With(
            terminal => terminal with { IsOutputTerminal = true, Width = 20 }, "score", Sample.LandScheme, Sample.LandObservations);

        CommandRun run = CommandRun.With(
            terminal => terminal with { IsOutputTerminal = true, Width = 60 }, "score", Sample.LandScheme, Sample.LandObservations);

        Assert.That(run.OutputLines[2], Does.StartWith("╭─").And.EndWith("─╮"));
        Assert.That(run.OutputLines.Skip(2).Select(line => line.GetCellWidth()), Is.All.LessThanOrEqualTo(60));
        Assert.That(narrow.OutputLines[2], Does.StartWith("Rank  Subject "));
    }

    [Test]
    public void The_output_has_the_bytes_of_the_files()
    {
        string folder = Sample.NewFolder();
        CommandRun csv = CommandRun.Of("score", Sample.LandScheme, Sample.LandObservations, "--format", "csv", "--out", folder);
        CommandRun json = CommandRun.In("zh-CN", "score", Sample.LandScheme, Sample.LandObservations, "--format", "json");

        Assert.That(Encoding.UTF8.GetBytes(csv.Output), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder, "ranking.csv"))));
        Assert.That(Encoding.UTF8.GetBytes(json.Output), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder, "result.json"))));
        Assert.That(csv.Error, Does.Contain(Path.Combine(folder, "report.html")));
    }

    [Test]
    public void The_folder_has_the_workbook_and_its_checksum()
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.Of("score", Sample.LandScheme, Sample.LandObservations, "--out", folder);

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(File.ReadAllBytes(Path.Combine(folder, "results.xlsx"))[..2], Is.EqualTo("PK"u8.ToArray()));
        Assert.That(File.ReadAllText(Path.Combine(folder, "checksums.sha256")), Does.Contain("results.xlsx"));
        Assert.That(run.Error, Does.Contain(Path.Combine(folder, "results.xlsx")));
    }

    [Test]
    public void A_round_too_large_for_a_workbook_has_none_and_that_is_told()
    {
        string folder = Sample.NewFolder();
        string scheme = Sample.Write("one.yaml", "scheme: one\ntitle: One\nfullMark: 10\nindicators:\n  - { code: A, title: A, fullMark: 10, method: direct }\n");
        string observations = Sample.Write("many.csv", "subject,A\n" + string.Concat(Enumerable.Range(0, 200_001).Select(i => $"s{i},{i % 11}\n")));

        CommandRun run = CommandRun.Of("score", scheme, observations, "--out", folder, "--template", Sample.Write("small.liquid", "-"));

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(Path.Combine(folder, "results.xlsx"), Does.Not.Exist);
        Assert.That(run.Error, Does.Contain("results.xlsx was left out, as the round has more than 200000 observations"));
    }

    [Test]
    public void A_scheme_that_is_not_there_is_a_finding_and_leaves_no_files()
    {
        string folder = Sample.NewFolder();

        CommandRun run = CommandRun.Of("score", "nowhere.yaml", Sample.LandObservations, "--out", folder);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.StartWith("nowhere.yaml: error SCH001"));
        Assert.That(folder, Does.Not.Exist);
    }

    [TestCase("en", "A folder has the name of the file.")]
    [TestCase("zh-CN", "已有同名文件夹。")]
    public void When_one_file_cannot_be_written_all_old_ones_stay(string locale, string reason)
    {
        string folder = Sample.NewFolder();
        Directory.CreateDirectory(Path.Combine(folder, "report.html"));
        File.WriteAllText(Path.Combine(folder, "ranking.csv"), "old ranking");
        File.WriteAllText(Path.Combine(folder, "result.json"), "old result");

        CommandRun run = CommandRun.In(locale, "score", Sample.LandScheme, Sample.LandObservations, "--out", folder);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.ErrorLines, Has.Length.EqualTo(1));
        Assert.That(run.Error, Does.Contain("CLI201").And.Contain(reason));
        Assert.That(File.ReadAllText(Path.Combine(folder, "ranking.csv")), Is.EqualTo("old ranking"));
        Assert.That(File.ReadAllText(Path.Combine(folder, "result.json")), Is.EqualTo("old result"));
        Assert.That(Directory.GetFileSystemEntries(folder), Has.Length.EqualTo(3));
    }

    [TestCase("csv", "ranking.csv")]
    [TestCase("json", "result.json")]
    public void A_large_result_goes_to_the_output_in_small_pieces(string format, string name)
    {
        string folder = Sample.NewFolder();
        IEnumerable<string> rows = Enumerable.Range(0, 5000).Select(i => FormattableString.Invariant($"第{i}号办公室,70,9,7,4,3"));
        string observations = Sample.Write("observations.csv", "评估对象,A1,A2,A3,A4,A5\n" + string.Join('\n', rows));
        using var output = new PieceWriter();

        CommandRun run = CommandRun.With(
            terminal => terminal with { Output = output }, "score", Sample.LandScheme, observations, "--format", format, "--out", folder);

        Assert.That(run.Code, Is.Zero);
        Assert.That(Encoding.UTF8.GetBytes(output.ToString()), Is.EqualTo(File.ReadAllBytes(Path.Combine(folder, name))));
        Assert.That(output.ToString(), Has.Length.GreaterThan(150_000));
        Assert.That(output.Longest, Is.LessThanOrEqualTo(100_000));
    }

    [Test]
    public void Points_above_the_full_mark_are_refused_with_their_place()
    {
        string observations = Sample.Write("observations.csv", "评估对象,A1,A2,A3,A4,A5\n甲,78,9,7,4,3\n");

        CommandRun run = CommandRun.Of("score", Sample.LandScheme, observations);

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.StartWith($"{observations}(2,2): error RUL103: '甲' has 78 for A1"));
    }

    [Test]
    public void Names_are_never_markup_and_never_control_a_terminal([Values] bool isTerminal, [Values("table", "csv", "json")] string format)
    {
        string observations = Sample.Write("observations.csv", "评估对象,A1,A2,A3,A4,A5\n[red]甲[/],70,9,7,4,3\n");
        string hostile = Sample.Write("hostile.yaml", File.ReadAllText(Sample.LandScheme).Replace("四川省", "省[bold]", StringComparison.Ordinal));

        CommandRun run = CommandRun.With(terminal => terminal with { IsOutputTerminal = isTerminal, Width = 100 }, "score", hostile, observations, "--format", format);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Does.Contain("[red]甲[/]"));
        Assert.That(run.Output.Where(character => char.IsControl(character) && character is not ('\r' or '\n')), Is.Empty);
    }

    private sealed class PieceWriter : StringWriter
    {
        internal int Longest { get; private set; }

        public override void Write(string? value) => Write(value.AsSpan());

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer)
        {
            Longest = Math.Max(Longest, buffer.Length);
            GetStringBuilder().Append(buffer);
        }
    }
}

using Spectre.Console;

namespace Evaluation.Cli.Help;

public sealed class HelpWriterTests
{
    [Test]
    public void The_help_of_the_whole_command_reads_as_approved()
    {
        CommandRun run = CommandRun.Of("--help");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output.ReplaceLineEndings("\n"), Is.EqualTo("""
            Scores organisations on weighted indicators, ranks them and explains every point.

            Usage:
              evaluation COMMAND …

            Commands:
              demo            Score a published round of 21 cities again and compare
              score           Score a round and print its ranking
              report          Write everything of a round: pages, workbooks, charts, data
              check           Tell everything that is wrong with a scheme or a round,
                              without a result
              explain         Explain every point of one subject: rule, clause and evidence
              evaluators      Review the evaluators: who is severe, who agrees, who may
                              favour whom
              patterns        Look for careless, formalistic, copied and gamed scoring
              robustness      Tell how far the ranking may be believed
              whatif          Answer what if: other indicators, weights or scores, an
                              earlier round
              compare         Compare two rounds: what changed, for whom, and why
              conduct         Review an assessment itself: independence, fees, sample,
                              appeals
              sample          Draw a random sample that anybody can draw again
              annual-report   Check the arithmetic of an annual report on open government
              template        Write the workbook in which an office scores itself
              selfscore       Score a filled-in workbook: losses, what wins most back,
                              deadlines, what stands out
              simulate        Make up a round, honest or with planted patterns, for trials
              page-template   Write the template of the page, to change it

            Options:
              --culture zh-CN|en   Language of what people read: zh-CN or en (default: the
                                   system's)
              --threads N          Most threads at work at once (default: all); no result
                                   depends on it
              --all                Print every diagnostic, not only the first 50
              -h, --help           Show this help
              --version            Show the version

            Examples:
              evaluation demo
              evaluation score scheme.yaml observations.csv
              evaluation report scheme.yaml observations.csv --out results
              evaluation check scheme.yaml
              evaluation explain scheme.yaml observations.csv --subject 成都市
              evaluation evaluators scheme.yaml observations.csv
              evaluation patterns scheme.yaml observations.csv
              evaluation robustness scheme.yaml observations.csv
              evaluation whatif scheme.yaml observations.csv --remove A1 B --structure
              evaluation compare 2024.yaml 2024.csv 2025.yaml 2025.csv
              evaluation conduct dossier.yaml
              evaluation sample offices.csv --size 20 --seed "3D 2026300 5 1 7"
              evaluation annual-report report-2025.xlsx
              evaluation template scheme.yaml --out selfscore.xlsx
              evaluation selfscore scheme.yaml selfscore.xlsx --today 2026-11-24
              evaluation simulate --out trial
              evaluation page-template --out look

            Exit codes:
              0     done
              1     findings in the input that stop the work
              2     wrong call
              70    a defect of the program
              130   stopped by Ctrl-C

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void The_help_of_a_command_reads_as_approved_in_Chinese()
    {
        CommandRun run = CommandRun.In("zh-CN", "score", "-h");

        Assert.That(run.Output.ReplaceLineEndings("\n"), Is.EqualTo("""
            为一轮评估评分并输出排名

            用法：
              evaluation score SCHEME OBSERVATIONS [--corrections FILE] [--prepare FILE]
              [--earlier FILE...] [--out DIR] [--template PATH] [--format table|csv|json]

            参数：
              SCHEME         指标体系文件（YAML）
              OBSERVATIONS   采集值文件（CSV）

            选项：
              --corrections FILE        反馈、申诉、复核后的更正文件（CSV）
              --prepare FILE            先按这些步骤处理数据（YAML）
              --earlier FILE...         用于插补缺失的此前轮次采集值，最近的在前（CSV）
              --out DIR                 另将 report.html、results.xlsx、ranking.csv、
                                        result.json 写入此文件夹
              --template PATH           网页模板：文件夹或 .liquid 文件
              --format table|csv|json   排名的输出格式：table（默认）、csv 或 json
              --culture zh-CN|en        界面语言：zh-CN 或 en（默认随系统）
              --threads N               最多同时使用的线程数（默认全部）；不影响任何结果
              --all                     列出全部诊断，而不只前 50 条
              -h, --help                显示帮助

            示例：
              evaluation score scheme.yaml observations.csv
              evaluation score scheme.yaml observations.csv --out results
              evaluation score scheme.yaml observations.csv --format csv > ranking.csv

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void The_help_of_evaluators_reads_as_approved()
    {
        CommandRun run = CommandRun.Of("evaluators", "-h");

        Assert.That(run.Output.ReplaceLineEndings("\n"), Is.EqualTo("""
            Review the evaluators: who is severe, who agrees, who may favour whom

            Usage:
              evaluation evaluators SCHEME OBSERVATIONS [--relations FILE] [--seed N]
              [--level SHARE] [--draws N] [--out DIR] [--format text|json]

            Arguments:
              SCHEME         The scheme (YAML)
              OBSERVATIONS   The observations (CSV)

            Options:
              --relations FILE     Ties between evaluators and subjects: evaluator, subject,
                                   tie (CSV)
              --seed N             The seed of everything random (default: 1); same seed,
                                   same review
              --level SHARE        The level at which false findings are controlled
                                   (default: 0.05)
              --draws N            Random arrangements for each test (default: 9999)
              --out DIR            Also write evaluators.txt and evaluators.json into this
                                   folder
              --format text|json   How to print the review: text (default) or json
              --culture zh-CN|en   Language of what people read: zh-CN or en (default: the
                                   system's)
              --threads N          Most threads at work at once (default: all); no result
                                   depends on it
              --all                Print every diagnostic, not only the first 50
              -h, --help           Show this help

            Examples:
              evaluation evaluators scheme.yaml observations.csv
              evaluation evaluators scheme.yaml observations.csv --relations ties.csv
              evaluation evaluators scheme.yaml observations.csv --out results --seed 7

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void No_line_of_any_help_is_wider_than_80_cells([Values("en", "zh-CN")] string locale, [Values("", "demo", "score", "report", "check", "explain", "evaluators", "patterns", "simulate", "robustness", "whatif", "compare", "conduct", "sample", "annual-report", "page-template")] string command)
    {
        CommandRun run = CommandRun.In(locale, [.. new[] { command, "--help" }.Where(word => word.Length > 0)]);

        Assert.That(run.OutputLines.Skip(1).Select(line => line.GetCellWidth()), Is.All.LessThanOrEqualTo(80));
        Assert.That(run.Output, Does.Contain("  evaluation " + (command.Length > 0 ? command : "demo")));
    }

    [TestCase("--help", "--culture", "de")]
    [TestCase("score", "--threads", "0", "-h")]
    [TestCase("explain", "--help", "--subject")]
    public void Help_comes_whatever_else_is_wrong_with_the_call(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output, Does.Contain("Usage:"));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void The_version_is_printed_alone()
    {
        CommandRun run = CommandRun.Of("--version");

        Assert.That(run.Code, Is.Zero);
        Assert.That(run.Output.TrimEnd(), Does.Match(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$"));
    }
}

using System.Diagnostics;
using System.Text;
using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Simulation.Writing;

namespace Evaluation.Cli;

public sealed class DeterminismTests
{
    private static readonly string[] Files = ["ranking.csv", "result.json", "report.html"];

    [Test]
    public void Language_time_zone_and_threads_of_the_machine_change_no_byte_of_a_result()
    {
        string root = Sample.NewFolder();
        string[] folders =
        [
            Demo(root, "C.UTF-8", "Asia/Shanghai", 1),
            Demo(root, "de_DE.UTF-8", "America/New_York", 2),
            Demo(root, "zh_CN.UTF-8", "America/New_York", 2),
            Demo(root, "", "Asia/Shanghai", 1),
        ];

        foreach (string file in Files)
        {
            byte[][] contents = [.. folders.Select(folder => File.ReadAllBytes(Path.Combine(folder, file)))];
            Assert.That(contents[0], Is.Not.Empty);
            Assert.That(contents, Is.All.EqualTo(contents[0]), file);
        }
    }

    [Test]
    public void A_round_with_times_has_the_same_pages_in_every_zone_and_shows_the_times_of_its_data()
    {
        var round = new HostileRound("甲");
        ObservationTable observed = round.Observed();
        string scheme = Sample.Write("scheme.yaml", SchemeFile.ToYaml(round.Scheme));
        string observations = Sample.Write("observations.csv", stream => SimulationCsv.Write(observed, stream, default));
        string corrections = Sample.Write("corrections.csv", stream => SimulationCsv.Write(round.Corrections(observed), stream));
        string root = Sample.NewFolder();
        string[][] pages =
        [
            .. new[] { ("zh_CN.UTF-8", "Asia/Shanghai", "1"), ("tr_TR.UTF-8", "America/St_Johns", "2"), ("ar_SA.UTF-8", "UTC", "2"), ("th_TH.UTF-8", "America/St_Johns", "1") }.Select(machine =>
            {
                string folder = Path.Combine(root, machine.Item1);
                Run(machine.Item1, machine.Item2, "report", scheme, observations, "--corrections", corrections, "--out", folder, "--language", "both", "--threads", machine.Item3);
                return new[] { "zh", "en" }.Select(language => File.ReadAllText(Path.Combine(folder, language, "report.html"))).ToArray();
            }),
        ];

        // The last of fourteen offices was looked at on the fourteenth day, half past nine in China.
        Assert.That(pages[0], Is.All.Contains("2024-05-14 09:30 &#x2B;08:00"));
        Assert.That(pages, Is.All.EqualTo(pages[0]));
    }

    [TestCase("csv")]
    [TestCase("json")]
    public void The_redirected_output_is_UTF_8_under_every_locale(string format)
    {
        byte[][] outputs =
        [
            .. new[] { "C", "zh_CN.GB18030", "de_DE.ISO-8859-1", "zh_CN.UTF-8" }
                .Select(locale => Run(locale, "Asia/Shanghai", "score", Sample.LandScheme, Sample.LandObservations, "--format", format)),
        ];

        Assert.That(Encoding.UTF8.GetString(outputs[0]), Does.Contain("成都市"));
        Assert.That(outputs, Is.All.EqualTo(outputs[0]));
    }

    private static string Demo(string root, string locale, string zone, int threads)
    {
        string folder = Path.Combine(root, $"{locale}-{zone.Replace('/', '-')}");
        Run(locale, zone, "demo", "--culture", "zh-CN", "--threads", $"{threads}", "--out", folder);
        return folder;
    }

    private static byte[] Run(string locale, string zone, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "evaluation.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = locale;
        start.Environment["TZ"] = zone;
        using Process process = Process.Start(start)!;
        using var output = new MemoryStream();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, errors.Result);
        return output.ToArray();
    }
}

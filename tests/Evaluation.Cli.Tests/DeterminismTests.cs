using System.Diagnostics;
using System.Text;

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

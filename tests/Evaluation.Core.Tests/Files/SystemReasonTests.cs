namespace Evaluation.Files;

public sealed class SystemReasonTests
{
    [TestCase(28, 0x70, "There is no space left.", "存储空间不足。")]
    [TestCase(32, 0x6D, "The reader has closed it.", "接收方已经关闭。")]
    [TestCase(30, 0x13, "It can only be read.", "只能读取，不能写入。")]
    [TestCase(11, 0x20, "Another program has it open.", "文件正被其他程序使用。")]
    public void A_known_reason_is_said_in_both_languages(int posix, int windows, string english, string chinese) => Assert.That(
        SystemReason.Of(new IOException("?", OperatingSystem.IsWindows() ? unchecked((int)0x80070000) | windows : posix)), Is.EqualTo(new LocalText(english, chinese)));

    [Test]
    public void The_system_s_words_never_stand_in_a_Chinese_text()
    {
        Assert.That(SystemReason.Of(new IOException("Level 2 halted", 0x2D)), Is.EqualTo(new LocalText("Level 2 halted.", "系统错误（0x0000002D）。")));
        Assert.That(SystemReason.Of(new UnauthorizedAccessException("x")).Chinese, Is.EqualTo("没有访问权限。"));
    }
}

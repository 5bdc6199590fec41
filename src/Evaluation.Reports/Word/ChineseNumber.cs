using System.Text;

namespace Evaluation.Reports.Word;

/// <summary>Whole numbers in Chinese, as headings count: 一, 十, 十一, 二十, 一百零一.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";
    private const string Units = "千百十";

    /// <summary>A number from 1 to 9,999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is another.</exception>
    internal static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9_999);
        var text = new StringBuilder();
        bool gap = false;
        for (int place = 0, unit = 1000; unit > 0; place++, unit /= 10)
        {
            int digit = number / unit % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap)
                text.Append(Digits[0]);
            gap = false;
            if (digit != 1 || unit != 10 || text.Length > 0)
                text.Append(Digits[digit]);
            if (unit > 1)
                text.Append(Units[place]);
        }

        return text.ToString();
    }
}

using DocumentFormat.OpenXml.Wordprocessing;

namespace Evaluation.Reports.Word;

/// <summary>The numbering of headings (一、（一）1.（1）), of annexes and of lists, linked to their styles.</summary>
internal static class WordNumbering
{
    /// <summary>The list of headings.</summary>
    internal const int Headings = 1;

    /// <summary>The list of annexes.</summary>
    internal const int Annexes = 2;

    /// <summary>The first of the lists of sentences; each is counted from 1.</summary>
    internal const int FirstList = 3;

    private const int HeadingPattern = 0;
    private const int AnnexPattern = 1;
    private const int ListPattern = 2;

    /// <summary>The part of numbering in a language, with so many lists of sentences.</summary>
    internal static Numbering Part(Language language, int lists) => new(
    [
        new AbstractNum(
        [
            new MultiLevelType { Val = MultiLevelValues.Multilevel },
            .. language == Language.Chinese ? ChineseHeadings() : EnglishHeadings(),
        ]) { AbstractNumberId = HeadingPattern },
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            Level(0, NumberFormatValues.Decimal, language == Language.Chinese ? "附件%1" : "Annex %1", WordStyle.Annex, LevelSuffixValues.Space)) { AbstractNumberId = AnnexPattern },
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            ListLevel()) { AbstractNumberId = ListPattern },
        Instance(Headings, HeadingPattern),
        Instance(Annexes, AnnexPattern),
        .. Enumerable.Range(FirstList, lists).Select(List),
    ]);

    private static Level[] ChineseHeadings() =>
    [
        Level(0, NumberFormatValues.ChineseCountingThousand, "%1、", WordStyle.Heading(1), LevelSuffixValues.Nothing),
        Level(1, NumberFormatValues.ChineseCountingThousand, "（%2）", WordStyle.Heading(2), LevelSuffixValues.Nothing),
        Level(2, NumberFormatValues.Decimal, "%3.", WordStyle.Heading(3), LevelSuffixValues.Nothing),
        Level(3, NumberFormatValues.Decimal, "（%4）", WordStyle.Heading(4), LevelSuffixValues.Nothing),
    ];

    private static Level[] EnglishHeadings() =>
    [
        Level(0, NumberFormatValues.Decimal, "%1", WordStyle.Heading(1), LevelSuffixValues.Space),
        Level(1, NumberFormatValues.Decimal, "%1.%2", WordStyle.Heading(2), LevelSuffixValues.Space),
        Level(2, NumberFormatValues.Decimal, "%1.%2.%3", WordStyle.Heading(3), LevelSuffixValues.Space),
        Level(3, NumberFormatValues.Decimal, "(%4)", WordStyle.Heading(4), LevelSuffixValues.Space),
    ];

    /// <summary>A paragraph that names its list takes the list's indentation and not its style's.</summary>
    private static Level ListLevel()
    {
        Level level = Level(0, NumberFormatValues.Decimal, "%1.", null, LevelSuffixValues.Space);
        level.Append(new PreviousParagraphProperties(new Indentation { Left = "0", FirstLine = "640" }));
        return level;
    }

    private static Level Level(int level, NumberFormatValues format, string text, string? style, LevelSuffixValues suffix)
    {
        var made = new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }) { LevelIndex = level };
        if (style is not null)
            made.Append(new ParagraphStyleIdInLevel { Val = style });
        made.Append(new LevelSuffix { Val = suffix }, new LevelText { Val = text }, new LevelJustification { Val = LevelJustificationValues.Left });
        return made;
    }

    private static NumberingInstance Instance(int number, int pattern) => new(new AbstractNumId { Val = pattern }) { NumberID = number };

    private static NumberingInstance List(int number)
    {
        NumberingInstance list = Instance(number, ListPattern);
        list.Append(new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 });
        return list;
    }
}

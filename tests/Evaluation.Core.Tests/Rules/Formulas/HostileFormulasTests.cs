using Evaluation.Diagnostics;

namespace Evaluation.Rules.Formulas;

/// <summary>Attacks on the parser, the machine and the reader. None may give a formula, and none may throw.</summary>
public sealed class HostileFormulasTests
{
    private static readonly string Zalgo = "value" + new string('\u0301', 200);

    /// <summary>CVE-2023-32571: methods of any object could be called (System.Linq.Dynamic.Core before 1.3.0).</summary>
    private static readonly string[] MethodsOfObjects =
    [
        "value.GetType()",
        "\"\".GetType().Assembly.GetType(\"System.Diagnostics.Process\")",
        "\"\".GetType().Module.Assembly.GetType(\"System.AppDomain\").GetMethods()[0].Invoke(null, null)",
        "\"a\".GetType().Assembly.DefinedTypes.Where(it.Name == \"AppDomain\").First().DeclaredMethods.Where(it.Name == \"CreateInstance\").First()",
        "it.GetType().Assembly.CodeBase",
        "level.ToString()",
        "level.PadLeft(2000000000)",
        "\"x\".PadLeft(2000000000).Length",
        "value.ToString().Length",
        "value.Equals(1) ? 1 : 0",
        "value.GetTypeCode()",
        "(1).GetHashCode()",
    ];

    /// <summary>CVE-2024-51417: properties of reflection types and static members could be read (before 1.6.0).</summary>
    private static readonly string[] ReflectionAndStatics =
    [
        "string.Join(\"\\r\\n\", GetType().Assembly.DefinedTypes.SelectMany(CustomAttributes).Select(AttributeType).Select(AssemblyQualifiedName))",
        "c => string.Join(\"\\r\\n\", c.GetType().Assembly.DefinedTypes.Select(t => t.BaseType).Select(t => t.AssemblyQualifiedName))",
        "GetType().Assembly.DefinedTypes.Select(BaseType)",
        "typeof(string).Assembly",
        "Math.Abs(value)",
        "Math.PI",
        "Convert.ToInt32(value)",
        "decimal.MaxValue",
        "Int32.Parse(\"1\")",
        "DateTime.Now.Year",
        "DateTime(2020, 1, 1)",
        "TimeSpan.MaxValue",
        "Guid.NewGuid()",
        "StringComparer.Ordinal",
        "Environment.MachineName",
        "Environment.GetEnvironmentVariable(\"PATH\")",
        "System.Environment.Exit(1)",
        "System.IO.File.ReadAllText(\"/etc/passwd\")",
        "File.Delete(\"/tmp/x\")",
        "System.Diagnostics.Process.Start(\"sh\")",
        "System.AppDomain.CurrentDomain",
        "\"System.IO.File\"(value)",
        "\"System.DateTime\"?(value)",
        "Evaluation.Scoring.Scorer",
    ];

    /// <summary>Words and marks that mean something to the parser library.</summary>
    private static readonly string[] WordsOfTheLibrary =
    [
        "it", "$", "it.Number", "$.Number", "^", "~", "parent", "root", "Number", "Row", "Kind", "Table", "Table.Subjects.Count", "Subject.Name", "observation",
        "observation.Number", "@0", "@0 + @1", "@5", "new(value as x)", "new System.Uri(\"a\")", "new { value }", "np(value)", "isnull(value, 1)",
        "null", "value ?? 1", "value == null ? 1 : 2", "value?.Row", "cast(value, \"System.Int32\")", "as(\"System.String\")", "value as string",
        "is(\"System.String\")", "value is decimal", "value in (1, 2)", "value not in (1, 2)", "true", "false", "true ? 1 : 0", "value eq 1 ? 1 : 0", "value mod 2",
        "value => value", "x => x", "(x) => 1", "Where(true)", "Select(value)", "Any()", "Sum(value)", "Table[0]", "value[0]", "level[0]", "[1, 2]", "out _", "__value",
        "Expression", "DataTable", "Func(value)", "dynamic", "ObservationTable", "orderby value", "value & 1", "value | 1", "value << 2", "value >> 2", "'a'", "\"a\" + \"b\"",
        "level + level", "level + 1", "level = level ? 1 : 0", "level < \"b\" ? 1 : 0", "level = 1 ? 1 : 0", "level = \"a\" \"b\" ? 1 : 0", "yes = \"1\"", "value = \"5\" ? 1 : 0",
        "iif(level = \"a\", level, \"b\")", "max(level, 1)", "min", "min(", "min)", "min()", "min(,)", "min(1,,2)", "iif(1 = 1, 1)",
    ];

    /// <summary>Characters that look like others, or like nothing.</summary>
    private static readonly string[] Characters =
    [
        "vаlue", "ѵalue", "value\u200B", "va\u200Blue", "\uFEFFvalue", "value\u00AD", "value\u202E", "\u202Eeulav", "ｖａｌｕｅ", "１ + １", "١ + ١", "1\u00A0+ 1", "1　+ 1",
        "abſ(value)", "mın(1, 2)", "\u212Axp(1)", "value ∗ 2", "value ÷ 2", "1，2", "max（1，2）", "“好” = level", "value − 1", "value ＋ 1", "\0", "value\0", "1\u0001+1",
        "\u0085", "\u2028value", "value \u2029 + 1", "\uD800", "value\uDC00", "😀", "𝐯𝐚𝐥𝐮𝐞", "value // 2\n", "value /* 2 */", "/**/value", "value # 2", "value -- 2;", "value; value", "\\u0076alue",
        "\\x76", "&#118;alue", "%76alue", "value%00%", "{value}", "${value}", "{{value}}", "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "@SUM(1+1)", "`ls`", "$(ls)", "1.0e", "value\tvalue",
        "采集值值", "满分分", "如果（是否，满分，0）", "未知名称", "0x10", "0b1", "1e308", "1E5", "1m", "1L", "1d", "1f", "1_000", "1,000", ".5", "5.", "1..2", "1.2.3", "00x",
        "79228162514264337593543950336", "99999999999999999999999999999", "0.00000000000000000000000000001", "0.12345678901234567890123456789", "NaN", "Infinity", "-Infinity",
        "level = \"", "level = \"\" ? 1 : 0", "level = \"a\\\" ? 1 : 0", "level = \"a\nb\" ? 1 : 0", "level = \"\u202Ea\" ? 1 : 0", "level = \"\uD800\" ? 1 : 0", "level = 'a' ? 1 : 0", "\"\"", "\"",
    ];

    /// <summary>Formulas that would never end, overflow something, or never have a value.</summary>
    private static readonly string[] Bombs =
    [
        "pow(9, pow(9, 9))",
        "pow(9, pow(9, pow(9, 9)))",
        "9999999999999999999999999999 * 9999999999999999999999999999",
        "exp(exp(exp(9)))",
        "pow(1.0000001, 9999999999999999999999999999)",
        "1 / 0",
        "value * (1 % 0)",
        "sqrt(-1)",
        "ln(0)",
        "round(1, 1000000)",
        "clamp(1, 2, 1)",
        "",
        new string(' ', 1_000_000),
        new string('1', 1_000_000),
        new string('(', 1_000_000),
        new string('(', 900),
        new string('-', 999),
        new string('-', 300) + "1",
        new string('!', 999),
        "\"" + new string('a', 1_000_000) + "\"",
        "level = \"" + new string('a', 101) + "\" ? 1 : 0",
        string.Concat(Enumerable.Repeat("1+", 499)) + "1",
        string.Concat(Enumerable.Repeat("(", 33)) + "1" + string.Concat(Enumerable.Repeat(")", 33)),
        string.Concat(Enumerable.Repeat("abs(", 33)) + "1" + string.Concat(Enumerable.Repeat(")", 33)),
        string.Concat(Enumerable.Repeat("1=1?", 33)) + "1" + string.Concat(Enumerable.Repeat(":1", 33)),
        "max(" + string.Join(",", Enumerable.Repeat("1", 17)) + ")",
        string.Concat(Enumerable.Repeat("value", 199)),
        Zalgo,
    ];

    private static IEnumerable<TestCaseData> Attacks() => MethodsOfObjects.Concat(ReflectionAndStatics).Concat(WordsOfTheLibrary).Concat(Characters).Concat(Bombs)
        .Select((text, number) => new TestCaseData(text).SetArgDisplayNames($"{number + 1}: {SafeText.Of(text[..Math.Min(text.Length, 40)])}"));

    [TestCaseSource(nameof(Attacks))]
    public void An_attack_gets_diagnostics_and_nothing_else(string text)
    {
        ValueList<Diagnostic> faults = TestFormulas.Faults(text);
        Assert.That(faults, Is.Not.Empty);
        foreach (Diagnostic fault in faults)
        {
            Assert.That(fault.Code, Does.Match("^RUL2[0-9]{2}$"));
            Assert.That(fault.Code, Is.Not.EqualTo(FormulaDiagnostics.NotAllowed.Code), "the first fence should have stopped this");
            string message = fault.Message(Language.English) + fault.Message(Language.Chinese);
            Assert.That(message, Is.EqualTo(SafeText.Line(message)).And.Length.LessThan(1_000));
        }
    }

    [Test]
    public void An_attack_as_a_condition_gets_nothing_either()
    {
        foreach (string text in MethodsOfObjects.Concat(ReflectionAndStatics).Concat(WordsOfTheLibrary))
        {
            Assert.That(FormulaParser.ParseCondition(text, 20, out ValueList<Diagnostic> diagnostics), Is.Null, text);
            Assert.That(diagnostics, Is.Not.Empty, text);
        }
    }

    [Test]
    public void The_largest_formulas_allowed_are_read_on_a_small_stack()
    {
        string deep = string.Concat(Enumerable.Repeat("(", 32)) + "value" + string.Concat(Enumerable.Repeat(")", 32));
        string calls = string.Concat(Enumerable.Repeat("abs(", 32)) + "value" + string.Concat(Enumerable.Repeat(")", 32));
        string longest = string.Concat(Enumerable.Repeat("1+", 149)) + "1";
        string signs = new string('-', 298) + "value";
        string choices = string.Concat(Enumerable.Repeat("1=2?2:", 49)) + "value";
        decimal[] points = [];
        const int smallStack = 256 * 1024;
        var thread = new Thread(
            () => points = [.. new[] { deep, calls, longest, signs, choices }.Select(text => TestFormulas.Points(text, 7))], smallStack);
        thread.Start();
        thread.Join();
        Assert.That(points, Is.EqualTo(new[] { 7m, 7, 150, 7, 7 }));
    }
}

using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Conduct.Dossiers;
using Evaluation.Diagnostics;
using Evaluation.Reports.Reading;

namespace Evaluation.Reports.Excel;

public sealed class DossierWorkbookTests
{
    private static readonly DossierSet Clean = DossierFile.Load(Repository.PathTo("samples", "conduct", "clean.yaml"));

    private static string NewPath() => Path.Combine(Directory.CreateTempSubdirectory("evaluation-dossier-").FullName, "d.xlsx");

    private static Checked<DossierSet> Through(DossierSet set, Language language)
    {
        string path = NewPath();
        Assert.That(DossierWorkbook.Save(path, set, language), Is.Empty);
        return DossierWorkbook.Read(path);
    }

    private static Checked<DossierSet> Read(WorkbookDraft draft)
    {
        string path = NewPath();
        File.WriteAllBytes(path, draft.ToBytes());
        return DossierWorkbook.Read(path);
    }

    private static string[] Places(Checked<DossierSet> read) =>
        [.. read.Diagnostics.Select(found => $"{found.Code} {found.Place.File!.Split('[', ']').ElementAtOrDefault(1)}({found.Place.Row},{found.Place.Column})")];

    [TestCase(Language.Chinese)]
    [TestCase(Language.English)]
    public void Any_dossier_comes_back_as_it_was(Language language) =>
        RandomDossier.Set.Sample(set => Through(set, language).OrThrow().Equals(set), iter: 60, threads: 1);

    [Test]
    public void The_samples_come_back_as_they_were_and_as_the_same_text()
    {
        foreach (string name in new[] { "clean.yaml", "warning-signs.yaml" })
        {
            DossierSet set = DossierFile.Load(Repository.PathTo("samples", "conduct", name));
            DossierSet back = Through(set, Language.Chinese).OrThrow();

            Assert.That(back, Is.EqualTo(set), name);
            Assert.That(DossierFile.ToText(back), Is.EqualTo(DossierFile.ToText(set)), name);
        }
    }

    [TestCase(Language.Chinese)]
    [TestCase(Language.English)]
    public void The_file_is_valid_and_has_lists_to_choose_from(Language language)
    {
        using var stream = new MemoryStream();
        DossierWorkbook.Write(stream, Clean, language);
        stream.Position = 0;
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);
        DataValidation[] checks = [.. package.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<DataValidation>())];

        Assert.That(new OpenXmlValidator().Validate(package).Select(error => error.Description), Is.Empty);
        Assert.That(package.WorkbookPart.Workbook!.Descendants<Sheet>().Count(), Is.EqualTo(8));
        Assert.That(checks.Count(check => check.Type?.Value == DataValidationValues.List), Is.GreaterThan(20));
        Assert.That(checks.Select(check => check.Prompt?.Value), Is.All.Not.Null.And.All.Not.Empty);
    }

    [Test]
    public void The_same_dossier_gives_the_same_bytes()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        DossierWorkbook.Write(first, Clean);
        DossierWorkbook.Write(second, Clean);

        Assert.That(first.ToArray(), Is.EqualTo(second.ToArray()));
    }

    [Test]
    public void What_is_wrong_is_told_by_sheet_and_cell_and_all_at_once()
    {
        Checked<DossierSet> read = Read(new WorkbookDraft()
            .Sheet("项目", ["项目名称", "甲项目"], ["每个对象的评估员人数（至少）", "1.5"], ["佐证材料是否留存", "也许"], ["资金往来：确认没有", "无"], ["不认识的栏目", "x"])
            .Sheet("资金往来", ["项目名称", "付款方", "收款方", "金额（元）", "用途"], ["", "甲", "乙", "-3", "行贿"], ["丙项目", "甲", "乙", "3", "咨询"])
            .Sheet("申诉", ["评估对象", "收到日期"], ["丙市", "2025-02-30"]));

        Assert.That(Places(read), Is.EquivalentTo(new[] { "CON001 项目(2,2)", "SCH108 项目(3,2)", "CON024 项目(4,2)", "CON022 项目(5,1)", "CON002 资金往来(2,4)", "SCH107 资金往来(2,5)", "CON023 资金往来(3,1)", "SCH131 申诉(2,2)" }));
        Assert.That(read.IsValid, Is.False);
    }

    [Test]
    public void Sheets_rows_and_columns_may_be_moved_and_dates_and_amounts_typed_as_people_do()
    {
        DossierSet set = Read(new WorkbookDraft()
            .Sheet("Payments", ["to", "FROM", "Purpose", "Amount, yuan"], ["乙", "甲", "advice", "５００"])
            .Sheet("别的", ["备注"])
            .Sheet("Programmes", ["fill in"], ["assessor", "乙"], ["Programme", "p"], ["First scores sent on", "2025-09-15"], ["Awards: none?", "none"])).OrThrow();

        Assert.That(set.Dossiers.Single().Payments, Is.EqualTo(new[] { new Payment("甲", "乙", 500, null, PaymentPurpose.Advice, false) }));
        Assert.That((set.Dossiers[0].FeedbackSent, set.Dossiers[0].Awards!.Count, set.Dossiers[0].Evaluators), Is.EqualTo((new DateOnly(2025, 9, 15), 0, (ValueList<DossierEvaluator>?)null)));
    }

    [Test]
    public void Files_that_are_no_workbook_of_a_dossier_are_told()
    {
        string text = NewPath();
        File.WriteAllText(text, "programme: p");

        Assert.That(Places(Read(new WorkbookDraft().Sheet("Sheet1", ["a"]))), Is.EqualTo(new[] { "CON021 (0,0)" }));
        Assert.That(DossierWorkbook.IsWorkbook(text), Is.False);
        Assert.That(DossierWorkbook.IsWorkbook("no-such-file.xlsx"), Is.False);
        Assert.That(DossierWorkbook.Read("no-such-file.xlsx").Diagnostics.Single().Code, Is.EqualTo("OBS001"));
    }
}

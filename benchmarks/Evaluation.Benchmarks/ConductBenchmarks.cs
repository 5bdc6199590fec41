using System.Globalization;
using BenchmarkDotNet.Attributes;
using Evaluation.Conduct;
using Evaluation.Conduct.Dossiers;

namespace Evaluation.Benchmarks;

/// <summary>500 programmes with evaluators, payments, appeals and awards: read from YAML, put through every rule, and told.</summary>
[MemoryDiagnoser]
public class ConductBenchmarks
{
    private const int Programmes = 500;
    private const int PerList = 10;

    private string yaml = "";
    private ValueList<Dossier> dossiers = [];

    /// <summary>Writes the dossiers.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        dossiers = Enumerable.Range(0, Programmes).Select(Programme).ToValueList();
        yaml = DossierFile.ToText(new DossierSet(dossiers));
    }

    /// <summary>Reads the dossiers.</summary>
    [Benchmark]
    public DossierSet Read() => DossierFile.Parse(yaml).OrThrow();

    /// <summary>Puts them through the rules of all packs.</summary>
    [Benchmark]
    public ValueList<ConductReview> Review() => ConductReview.Of(dossiers);

    /// <summary>From the text of the file to the text of the review.</summary>
    [Benchmark]
    public int ReadReviewAndTell() => new ConductReport(ConductReview.Of(Read().Dossiers)).ToText(Language.Chinese).Length;

    private static Dossier Programme(int number)
    {
        string name = "项目" + number.ToString(CultureInfo.InvariantCulture);
        var day = new DateOnly(2025, 3, 3);
        return new Dossier
        {
            Programme = name,
            Commissioner = "省政府办公厅",
            Assessor = "评估机构" + name,
            Evaluators = Each(i => new DossierEvaluator("评估员" + i, "某大学", i % 3 == 0 ? ["市" + i] : [], [], true)),
            EvaluatorsPerSubject = 2,
            Payments = Each(i => new Payment("单位" + i, "评估机构" + name, 1_000 * number, day, i == 0 ? PaymentPurpose.Advice : PaymentPurpose.Assessment, i == 0)),
            EarlierRoles = [new EarlierRole(EarlierRoleKind.Advised, "市1", day)],
            Scheme = new SchemeDisclosure(day, true, true, number % 2 == 0, null),
            Subjects = new SubjectChoice(SubjectSelection.Voluntary, 100, 90),
            CollectionFrom = day.AddDays(60),
            CollectionTo = day.AddDays(120),
            FeedbackSent = new DateOnly(2025, 9, 15),
            Appeals = new AppealRecord(5, 10, Each(i => new Appeal("市" + i, new DateOnly(2025, 9, 18), new DateOnly(2025, 9, 24).AddDays(i), AppealOutcome.Partly, true))),
            Publication = new PublicationRecord(new DateOnly(2025, 11, 20), 15, true, false),
            Awards = Each(i => new Award("中国政务公开奖" + i, "某协会", "", 6_000, AwardForm.Summit)),
            Burden = new BurdenRecord(60, 1, 30, 50, 1, 20),
        };
    }

    private static ValueList<T> Each<T>(Func<int, T> make) => Enumerable.Range(0, PerList).Select(make).ToValueList();
}

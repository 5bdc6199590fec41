using CsCheck;
using Evaluation.Conduct.Rules;

namespace Evaluation.Conduct.Dossiers;

/// <summary>Dossiers of any content that a file can tell: much of it unknown, texts that look like something else.</summary>
internal static class RandomDossier
{
    private static readonly string[] Odd =
    [
        "甲市", "a b", "无", "none", "null", "~", "true", "否", "=1+1", "12", "007", "1e5", "2025-01-01", "甲;乙", "“引”", "\"quoted\"", "<b>&amp;", "𠮷野", "a, b: c # d", "- x", "_x0041_", "是",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, (2 * Odd.Length) - 1].Select(i => i < Odd.Length ? Odd[i] : FormattableString.Invariant($"名{i}"));

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 20_000].Select(days => new DateOnly(1985, 1, 1).AddDays(days));

    private static readonly Gen<decimal> Money = Gen.OneOf(Gen.Int[0, 10_000_000].Select(cents => cents / 100m), Gen.Const(12_345_678_901_234_567.89m), Gen.Const(0m));

    private static readonly Gen<Payment> Payment = Gen.Select(Text, Text, Known(Money), Known(Day), Gen.Enum<PaymentPurpose>(), Gen.Bool, (from, to, amount, day, purpose, isFromAssessed) =>
        new Payment(from, to, amount, day, purpose, isFromAssessed));

    private static readonly Gen<DossierEvaluator> Evaluator = Gen.Select(Text, Told(Text), Told(Texts), Texts, Known(Gen.Bool), (name, employer, interests, recused, signed) =>
        new DossierEvaluator(name, employer, interests, recused, signed));

    private static readonly Gen<Appeal> Appeal = Gen.Select(Text, Day, Known(Gen.Select(Gen.Int[0, 90], Gen.Enum<AppealOutcome>())), Known(Gen.Bool), (subject, received, decision, reasoned) =>
        new Appeal(subject, received, decision is { } one ? received.AddDays(one.Item1) : null, decision?.Item2, reasoned));

    private static readonly Gen<Award> Award = Gen.Select(Text, Told(Text), Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)""), Gen.Const((string?)"国评〔2019〕1号")), Known(Money), Gen.Enum<AwardForm>(), (name, organiser, approval, fee, form) =>
        new Award(name, organiser, approval, fee, form));

    private static readonly Gen<int?> Count = Known(Gen.Int[0, 5_000]);

    private static readonly Gen<Dossier> People = Gen.Select(Told(Text), Told(Text), Told(List(Evaluator)), Told(List(Payment)), Told(List(Gen.Select(Gen.Enum<EarlierRoleKind>(), Text, Known(Day), (kind, whom, until) => new EarlierRole(kind, whom, until)))), Count,
        (commissioner, assessor, evaluators, payments, roles, perSubject) => new Dossier
        {
            Programme = "p",
            Commissioner = commissioner,
            Assessor = assessor,
            Evaluators = evaluators,
            Payments = payments,
            EarlierRoles = roles,
            EvaluatorsPerSubject = perSubject,
        });

    private static readonly Gen<SchemeDisclosure?> Scheme = Told(Gen.Select(Known(Day), Known(Gen.Bool), Known(Gen.Bool), Known(Gen.Bool), Known(Gen.Bool), (day, published, weights, method, consulted) =>
        new SchemeDisclosure(day, published ?? (day is null ? null : true), weights, method, consulted)));

    private static readonly Gen<Dossier> Whole = Gen.Select(People, Scheme, Gen.Select(Count, Count, Count), Known(Day), Known(Gen.Bool), Gen.Select(Told(List(Appeal)), Told(List(Award)), List(Judgement)), (people, scheme, counts, day, flag, lists) => people with
    {
        Scheme = scheme == new SchemeDisclosure(null, null, null, null, null) ? null : scheme,
        Subjects = counts.Item1 is { } some ? new SubjectChoice(SubjectSelection.Voluntary, some + 7, some) : null,
        CollectionFrom = day,
        CollectionTo = day?.AddDays(30),
        EvidenceKept = flag,
        FeedbackSent = day?.AddDays(60),
        Appeals = lists.Item1 is not null || counts.Item2 is not null ? new AppealRecord(counts.Item2, counts.Item3, lists.Item1) : null,
        Publication = counts.Item3 is null ? null : new PublicationRecord(day, counts.Item3, flag, null),
        Awards = lists.Item2,
        Burden = counts.Item1 is null && counts.Item3 is null ? null : new BurdenRecord(counts.Item1, null, counts.Item3, 12, null, counts.Item1),
        Judgements = lists.Item3,
    });

    /// <summary>One dossier to four, with names of their own.</summary>
    internal static Gen<DossierSet> Set => Whole.List[1, 4].Select(dossiers => new DossierSet(dossiers.Select((dossier, i) =>
        dossier with { Programme = FormattableString.Invariant($"项目 {i}") }).ToValueList()));

    private static Gen<RuleJudgement> Judgement => Gen.Select(Text, Gen.Enum<RuleOutcomeKind>(), Text, Day, Text, (rule, outcome, by, day, reason) => new RuleJudgement(rule, outcome, by, day, reason));

    private static Gen<ValueList<string>> Texts => List(Text);

    private static Gen<ValueList<T>> List<T>(Gen<T> of) => of.List[0, 3].Select(items => items.ToValueList());

    private static Gen<T?> Known<T>(Gen<T> of)
        where T : struct => Gen.OneOf(Gen.Const((T?)null), of.Select(value => (T?)value));

    private static Gen<T?> Told<T>(Gen<T> of)
        where T : class => Gen.OneOf(Gen.Const((T?)null), of.Select(value => (T?)value));
}

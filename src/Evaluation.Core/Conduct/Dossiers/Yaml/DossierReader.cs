using Evaluation.Diagnostics;
using Evaluation.Schemes.Yaml;

namespace Evaluation.Conduct.Dossiers.Yaml;

/// <summary>Reads dossiers, noting everything that is wrong with them.</summary>
internal sealed class DossierReader
{
    private readonly DiagnosticBag diagnostics;

    private DossierReader(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    internal static DossierSet? Read(string yaml, string? file, DiagnosticBag diagnostics) =>
        YamlTree.ReadMap(yaml, file, "dossier", diagnostics) is { } root ? new DossierReader(diagnostics).Read(root) : null;

    /// <summary>Reads dossiers from a tree that was made from another kind of file.</summary>
    internal static DossierSet? Read(YamlMapping root, DiagnosticBag diagnostics) => new DossierReader(diagnostics).Read(new MapReader(root, diagnostics));

    private DossierSet? Read(MapReader root)
    {
        if (root.Node("programmes") is not { } list)
            return new DossierSet([ReadOne(root)]);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var dossiers = new List<Dossier>();
        foreach (MapReader map in root.Maps("programmes"))
        {
            Dossier dossier = ReadOne(map);
            if (dossier.Programme.Length > 0 && !names.Add(dossier.Programme))
                map.Report(DossierDiagnostics.DoubledProgramme, map.PlaceOf("programme"), dossier.Programme);
            dossiers.Add(dossier);
        }

        if (dossiers.Count == 0)
            diagnostics.Add(DossierDiagnostics.NoProgrammes, list.Place);
        root.Finish();
        return new DossierSet(dossiers.ToValueList());
    }

    private static Dossier ReadOne(MapReader map)
    {
        (DateOnly? from, DateOnly? to) = ReadCollection(map);
        var dossier = new Dossier
        {
            Programme = map.RequiredText("programme"),
            Commissioner = map.Text("commissioner"),
            Assessor = map.Text("assessor"),
            Evaluators = map.KnownList("evaluators", ReadEvaluator),
            EvaluatorsPerSubject = map.KnownCount("evaluatorsPerSubject"),
            Payments = map.KnownList("payments", ReadPayment),
            EarlierRoles = map.KnownList("earlierRoles", ReadRole),
            Scheme = map.KnownPart("scheme", ReadScheme, new SchemeDisclosure(null, null, null, null, null)),
            Subjects = map.KnownPart("subjects", ReadSubjects, new SubjectChoice(null, null, null)),
            CollectionFrom = from,
            CollectionTo = to,
            EvidenceKept = map.KnownFlag("evidenceKept"),
            FeedbackSent = map.Date("feedbackSent"),
            Appeals = map.KnownPart("appeals", ReadAppeals, new AppealRecord(null, null, null)),
            Publication = map.KnownPart("publication", ReadPublication, new PublicationRecord(null, null, null, null)),
            Awards = map.KnownList("awards", ReadAward),
            Burden = map.KnownPart("burden", ReadBurden, new BurdenRecord(null, null, null, null, null, null)),
            Judgements = map.KnownList("judgements", ReadJudgement) ?? [],
        };
        map.Finish();
        return dossier;
    }

    private static (DateOnly? From, DateOnly? To) ReadCollection(MapReader map)
    {
        if (map.Map("collection") is not { } inner)
            return (null, null);
        (DateOnly? from, DateOnly? to) = (inner.Date("from"), inner.Date("to"));
        inner.RequireOrder("from", from, "to", to);
        inner.Finish();
        return (from, to);
    }

    private static DossierEvaluator ReadEvaluator(MapReader map) => new(
        map.RequiredText("name"), map.Text("employer"), map.KnownTexts("interests"), map.KnownTexts("recusedFrom") ?? [], map.KnownFlag("signed"));

    private static Payment ReadPayment(MapReader map)
    {
        map.RequireNode("purpose");
        return new Payment(
            map.RequiredText("from"),
            map.RequiredText("to"),
            map.KnownAmount("amount"),
            map.Date("date"),
            map.Choice("purpose", DossierNames.Purposes) ?? PaymentPurpose.Other,
            map.Flag("fromAssessed"));
    }

    private static EarlierRole ReadRole(MapReader map)
    {
        map.RequireNode("role");
        return new EarlierRole(map.Choice("role", DossierNames.Roles) ?? EarlierRoleKind.Assessed, map.RequiredText("for"), map.Date("until"));
    }

    private static SchemeDisclosure ReadScheme(MapReader map)
    {
        DateOnly? published = map.Date("published");
        return new SchemeDisclosure(
            published, map.KnownFlag("isPublished") ?? (published is null ? null : true), map.KnownFlag("weightsPublished"), map.KnownFlag("methodPublished"), map.KnownFlag("consulted"));
    }

    private static SubjectChoice ReadSubjects(MapReader map)
    {
        var choice = new SubjectChoice(map.Choice("selection", DossierNames.Selections), map.KnownCount("frame"), map.KnownCount("assessed"));
        if (choice.Assessed > choice.Frame)
            map.Report(DossierDiagnostics.MoreThanThereAre, map.PlaceOf("assessed"), "assessed", choice.Assessed, "frame", choice.Frame);
        return choice;
    }

    private static AppealRecord ReadAppeals(MapReader map) => new(
        map.KnownCount("daysToApply"), map.KnownCount("daysToDecide"), map.KnownList("list", ReadAppeal));

    private static Appeal ReadAppeal(MapReader map)
    {
        var appeal = new Appeal(
            map.RequiredText("subject"), map.RequiredDate("received"), map.Date("decided"), map.Choice("outcome", DossierNames.AppealOutcomes), map.KnownFlag("reasoned"));
        if ((appeal.Decided is null) != (appeal.Outcome is null) && !map.HasErrors)
            map.Report(DossierDiagnostics.DecisionIncomplete, map.Place, appeal.Subject);
        map.RequireOrder("received", appeal.Received, "decided", appeal.Decided);
        return appeal;
    }

    private static PublicationRecord ReadPublication(MapReader map) => new(
        map.Date("date"), map.KnownCount("results"), map.KnownFlag("scores"), map.KnownFlag("partScores"));

    /// <summary>An approval that is told to be <c>none</c> is one that there is not.</summary>
    private static Award ReadAward(MapReader map)
    {
        string? approval = map.Text("approval");
        return new Award(
            map.RequiredText("name"),
            map.Text("organiser"),
            approval is DossierNames.NoApproval or "无" ? "" : approval,
            map.KnownAmount("fee"),
            map.Choice("form", DossierNames.AwardForms) ?? AwardForm.Award);
    }

    private static BurdenRecord ReadBurden(MapReader map) => new(
        map.KnownCount("indicators"),
        map.KnownCount("visits"),
        map.KnownCount("materials"),
        map.KnownCount("indicatorBudget"),
        map.KnownCount("visitBudget"),
        map.KnownCount("materialBudget"));

    private static RuleJudgement ReadJudgement(MapReader map)
    {
        map.RequireNode("outcome");
        return new RuleJudgement(
            map.RequiredText("rule"), map.Choice("outcome", DossierNames.Outcomes) ?? default, map.RequiredText("by"), map.RequiredDate("date"), map.RequiredText("reason"));
    }
}

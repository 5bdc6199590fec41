using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Cli.Options;
using Evaluation.Scoring;

namespace Evaluation.Cli.Commands;

/// <summary>Explains every point of one subject.</summary>
internal sealed class ExplainCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new(
        "Explain every point of one subject: rule, clause and evidence", "说明某一评估对象的每一分：规则、依据与证据");

    private static readonly LocalText SubjectText = new("The subject's name, as the observations have it", "评估对象名称，与采集值文件一致");

    private static readonly LocalText Prepared = new("What was done to its numbers before they were scored:", "评分前对其数据所作的处理：");

    private readonly Argument<string> scheme;
    private readonly Argument<string> observations;
    private readonly Option<string> corrections;
    private readonly PreparationOptions preparation;
    private readonly Option<string> subject;

    internal ExplainCommand(Language language)
        : base("explain", Summary, language)
    {
        scheme = AddSchemeArgument();
        observations = AddObservationsArgument();
        corrections = AddCorrectionsOption();
        preparation = AddPreparationOptions();
        subject = AddOption("--subject", "NAME", SubjectText, isRequired: true);
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation explain scheme.yaml observations.csv --subject 成都市",
        "evaluation explain scheme.yaml observations.csv --corrections corrections.csv --subject 成都市",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        if (preparation.Refusal(call) is { } refusal)
        {
            session.Note([refusal]);
            return ExitCode.WrongCall;
        }

        RoundResult result = Round.Score(session, preparation.AddTo(
            new RoundFiles(call.GetRequiredValue(scheme), call.GetRequiredValue(observations), call.GetValue(corrections)), call));
        string name = call.GetRequiredValue(subject);
        if (result.Find(name) is not { } standing)
        {
            session.Note([UnknownSubject.Describe(name, result, call.GetRequiredValue(observations))]);
            return ExitCode.Findings;
        }

        session.Terminal.Output.Write(standing.Card.Explain().ToText(session.Language));
        if (result.Observations.Preparation?.ToText(name, session.Language) is { Length: > 0 } prepared)
        {
            session.SayNothing();
            session.Say(Prepared);
            session.Terminal.Output.Write(prepared);
        }

        return ExitCode.Done;
    }
}

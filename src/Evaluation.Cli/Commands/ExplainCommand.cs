using System.CommandLine;
using Evaluation.Cli.Input;
using Evaluation.Scoring;

namespace Evaluation.Cli.Commands;

/// <summary>Explains every point of one subject.</summary>
internal sealed class ExplainCommand : EvaluationCommand
{
    private static readonly LocalText Summary = new(
        "Explain every point of one subject: rule, clause and evidence", "说明某一评估对象的每一分：规则、依据与证据");

    private static readonly LocalText SubjectText = new("The subject's name, as the observations have it", "评估对象名称，与采集值文件一致");

    private readonly Argument<string> scheme;
    private readonly Argument<string> observations;
    private readonly Option<string> corrections;
    private readonly Option<string> subject;

    internal ExplainCommand(Language language)
        : base("explain", Summary, language)
    {
        scheme = AddSchemeArgument();
        observations = AddObservationsArgument();
        corrections = AddCorrectionsOption();
        subject = AddOption("--subject", "NAME", SubjectText, isRequired: true);
    }

    internal override ValueList<string> Examples =>
    [
        "evaluation explain scheme.yaml observations.csv --subject 成都市",
        "evaluation explain scheme.yaml observations.csv --corrections corrections.csv --subject 成都市",
    ];

    internal override int Run(ParseResult call, Session session)
    {
        RoundResult result = Round.Score(session, call.GetRequiredValue(scheme), call.GetRequiredValue(observations), call.GetValue(corrections));
        string name = call.GetRequiredValue(subject);
        if (result.Find(name) is not { } standing)
        {
            session.Note([UnknownSubject.Describe(name, result, call.GetRequiredValue(observations))]);
            return ExitCode.Findings;
        }

        session.Terminal.Output.Write(standing.Card.Explain().ToText(session.Language));
        return ExitCode.Done;
    }
}

using Evaluation.Observations;
using Evaluation.Schemes;
using Evaluation.Schemes.Methods;
using Evaluation.Scoring;

var scheme = new Scheme
{
    Code = "smoke",
    Title = "Smoke test",
    Indicators =
    [
        new Indicator { Code = "A", Title = "Disclosure", FullMark = 60, Method = new DirectPoints() },
        new Indicator { Code = "B", Title = "Replies in time, per cent", FullMark = 40, Method = new ProportionOfTarget(100) },
    ],
};
ObservationTable observations = new ObservationTableBuilder(scheme)
    .Add("North", "A", ObservedValue.OfNumber(51)).Add("North", "B", ObservedValue.OfNumber(95))
    .Add("South", "A", ObservedValue.OfNumber(57)).Add("South", "B", ObservedValue.OfNumber(60))
    .Add("West", "A", ObservedValue.OfNumber(40)).Add("West", "B", ObservedValue.OfNumber(100))
    .Build();
RoundResult result = Scorer.For(scheme).Score(observations);
foreach (Standing standing in result.Standings)
    Console.WriteLine($"{standing.Label} {standing.Subject.Name} {standing.Score}");
Console.WriteLine(result.Standings[0].Card.Explain());

using System.Text.Json;
using Evaluation.Evaluators.Bias;
using Evaluation.Evaluators.Copying;
using Evaluation.Evaluators.Fair;
using Evaluation.Findings;
using Evaluation.Scoring;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Writes the JSON of <see cref="EvaluatorReviewJson"/>.</summary>
internal sealed class ReviewJsonWriter(EvaluatorReview review, Utf8JsonWriter json)
{
    private const string FormatName = "evaluation-evaluators";
    private const int FormatVersion = 1;
    private const int BytesPerFlush = 1 << 16;

    internal void Write(CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        WriteManifest();
        WriteRatings();
        json.WriteDiagnostics(review.Diagnostics);
        new AgreementJsonWriter(review, json).Write();
        WriteEach("evaluators", review.Evaluators, WriteProfile, cancellationToken);
        new FindingJsonWriter(json).Write(EvaluatorFindings.All, review.Families, review.Findings, review.Abstentions);
        WriteEach("fairScores", review.FairScores, WriteFairScore, cancellationToken);
        WriteEach("favours", review.Favours, WriteFavour, cancellationToken);
        WriteEach("pairs", review.Pairs, WritePair, cancellationToken);
        json.WriteEndObject();
    }

    private void WriteManifest()
    {
        EvaluatorReviewOptions options = review.Options;
        json.WriteStartObject("manifest");
        json.WriteManifestMembers(review.Ratings.Manifest);
        json.WriteString("relationsName", options.RelationsName);
        json.WriteString("relationsHash", options.RelationsHash);
        json.WriteNumber("relationCount", options.Relations.Count);
        json.WriteNumber("seed", review.Seed);
        json.WriteStatistic("level", options.Level);
        json.WriteStatistic("smallestSeverity", options.SmallestSeverity);
        json.WriteNumber("mostCategories", options.MostCategories);
        json.WriteNumber("draws", options.Draws);
        json.WriteNumber("fairDraws", options.FairDraws);
        json.WriteEndObject();
    }

    private void WriteRatings()
    {
        json.WriteStartObject("ratings");
        json.WriteNumber("evaluators", review.Ratings.EvaluatorsRating.Count);
        json.WriteNumber("subjects", review.Ratings.SubjectsRated.Count);
        json.WriteNumber("indicators", review.Ratings.LeavesRated.Count);
        json.WriteNumber("count", review.Ratings.Ratings.Count);
        json.WriteNumber("withoutEvaluator", review.Ratings.WithoutEvaluator);
        json.WriteNumber("withoutPoints", review.Ratings.WithoutPoints);
        json.WriteEndObject();
    }

    private void WriteProfile(EvaluatorProfile profile)
    {
        json.WriteString("name", profile.Name);
        json.WriteNumber("ratings", profile.Ratings);
        json.WriteNumber("subjects", profile.Subjects);
        json.WriteStatistic("severityInPoints", profile.SeverityInPoints);
        json.WriteStatistic("severityLow", profile.SeverityInterval?.Low);
        json.WriteStatistic("severityHigh", profile.SeverityInterval?.High);
        json.WriteStatistic("severity", profile.Severity);
        json.WriteStatistic("severityError", profile.SeverityError);
        json.WriteStatistic("infit", profile.Infit);
        json.WriteStatistic("agreement", profile.Agreement);
        json.WriteText("verdict", profile.Verdict);
    }

    private void WriteFairScore(FairScore score)
    {
        json.WriteString("subject", score.Subject.Name);
        json.WriteExact("official", score.Official);
        json.WriteExact("fair", score.Fair);
        json.WriteStatistic("low", score.Fair is null ? null : score.Low);
        json.WriteStatistic("high", score.Fair is null ? null : score.High);
        json.WriteExact("officialRank", score.OfficialRank);
        json.WriteExact("fairRank", score.FairRank);
        json.WriteExact("bestRank", score.BestRank);
        json.WriteExact("worstRank", score.WorstRank);
        json.WriteString("officialGrade", score.OfficialGrade);
        json.WriteString("fairGrade", score.FairGrade);
        json.WriteStatistic("sameGrade", score.SameGrade);
    }

    private void WriteFavour(FavourTest test)
    {
        json.WriteString("evaluator", review.Ratings.Observations.Evaluators[test.Evaluator]);
        json.WriteNumber("tied", test.Permutation.FocalCount);
        json.WriteNumber("others", test.Permutation.Count - test.Permutation.FocalCount);
        json.WriteStatistic("difference", test.Permutation.Difference);
        json.WriteStatistic("p", test.Permutation.PValue);
        json.WriteString("method", JsonValues.Of(test.Permutation.Method));
        json.WriteStatistic("groupP", test.Groups?.PValue);
        json.WriteStatistic("tiedGroups", test.Groups?.Tied);
        json.WriteStatistic("groups", test.Groups?.Count);
        json.WriteStatistic("welchP", test.Welch?.PValue());
        json.WriteStatistic("yuenP", test.Yuen?.PValue());
        json.WriteStartArray("ties");
        foreach (TieCount tie in test.Ties)
        {
            json.WriteStartObject();
            json.WriteString("tie", tie.Tie);
            json.WriteNumber("subjects", tie.Subjects);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePair(PairMatch pair)
    {
        json.WriteString("first", review.Ratings.Observations.Evaluators[pair.First]);
        json.WriteString("second", review.Ratings.Observations.Evaluators[pair.Second]);
        json.WriteNumber("shared", pair.Shared);
        json.WriteNumber("matches", pair.Matches);
        json.WriteStatistic("expected", pair.Expected);
        json.WriteStatistic("z", pair.Z);
        json.WriteStatistic("p", pair.PValue);
        json.WriteStatistic("omegaFirst", pair.OmegaFirst);
        json.WriteStatistic("omegaSecond", pair.OmegaSecond);
        json.WriteStatistic("empiricalZ", pair.EmpiricalZ);
        json.WriteStatistic("thirdPartyP", pair.ThirdPartyP);
        json.WriteStatistic("cautiousP", pair.CautiousP);
    }

    private void WriteEach<T>(string name, ValueList<T> items, Action<T> write, CancellationToken cancellationToken)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
            if (json.BytesPending > BytesPerFlush)
                json.Flush();
        }

        json.WriteEndArray();
    }
}

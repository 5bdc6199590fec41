using Evaluation.Diagnostics;
using Evaluation.Evaluators.Bias;
using Evaluation.Evaluators.Copying;
using Evaluation.Evaluators.Fair;
using Evaluation.Evaluators.Model;
using Evaluation.Findings;
using Evaluation.Scoring;

namespace Evaluation.Evaluators.Reviewing;

/// <summary>Runs the parts of a review one after the other.</summary>
internal sealed class ReviewBuilder
{
    private static readonly LocalText OneEvaluator = new("Fewer than two evaluators are named in the observations.", "采集数据中署名的评估员不足两位。");
    private static readonly LocalText NoModel = new("The evaluators cannot be put on one scale: {0}", "无法将评估员放在同一尺度上比较：{0}");

    private readonly EvaluatorRatings ratings;
    private readonly EvaluatorReviewOptions options;
    private readonly IProgress<double>? progress;
    private readonly ReviewLog log;
    private readonly ReviewContext context;
    private readonly List<Diagnostic> diagnostics = [];

    internal ReviewBuilder(EvaluatorRatings ratings, EvaluatorReviewOptions options, long seed, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        this.ratings = ratings;
        this.options = options;
        this.progress = progress;
        log = new ReviewLog(options.Level);
        context = new ReviewContext(ratings, options, seed, log, cancellationToken);
    }

    internal EvaluatorReview Build()
    {
        RoundModel? model = ratings.EvaluatorsRating.Count < 2 ? null : Fit();
        progress?.Report(0.3);
        AgreementSummary? agreement = ratings.EvaluatorsRating.Count < 2 ? null : AgreementReview.Of(context, model);
        progress?.Report(0.35);
        PairMatch[] pairs = model is null ? [] : RunModelScreens(model);
        FavourTest[] favours = ratings.EvaluatorsRating.Count < 2 ? [] : TieScreen.Run(context);
        progress?.Report(0.7);
        FairScore[] fair = model is null ? [] : Fair(model);
        progress?.Report(1);
        return new EvaluatorReview
        {
            Ratings = ratings,
            Options = options,
            Seed = context.Seed,
            Model = model?.Fit,
            RoundModel = model,
            Agreement = agreement,
            Pairs = pairs.ToValueList(),
            Treatments = log.Treatments.ToValueList(),
            Favours = favours.ToValueList(),
            FairScores = fair.ToValueList(),
            Findings = log.Findings.ToValueList(),
            Families = log.Families.ToValueList(),
            Abstentions = log.Abstentions.ToValueList(),
            Evaluators = new ProfileWriter(context, model, agreement).Write().ToValueList(),
            Diagnostics = diagnostics.ToValueList(),
        };
    }

    private RoundModel? Fit()
    {
        Checked<RoundModel> model = RoundModel.Of(ratings, options.MostCategories, options.MaxDegreeOfParallelism, null, context.CancellationToken);
        diagnostics.AddRange(model.Diagnostics);
        if (model.Value is not null)
            return model.Value;
        Diagnostic why = model.Diagnostics[0];
        foreach (FindingKind kind in EvaluatorFindings.All.Where(kind => kind != EvaluatorFindings.Favour))
            log.Abstain(kind, NoModel.Fill(new LocalText(why.Message(Language.English), why.Message(Language.Chinese))));
        return null;
    }

    private PairMatch[] RunModelScreens(RoundModel model)
    {
        SeverityScreen.Run(context, model);
        TreatmentScreen.Run(context, model);
        progress?.Report(0.45);
        HabitScreen.Run(context, model);
        progress?.Report(0.6);
        PairMatch[] pairs = IdenticalSheets.Compare(model, IdenticalSheets.FewestShared, out int tooFew, context.CancellationToken);
        IdenticalScreen.Run(context, pairs, tooFew);
        return pairs;
    }

    private FairScore[] Fair(RoundModel model)
    {
        Checked<RoundResult> official = Scorer.For(ratings.Scheme).TryScore(ratings.Observations, null, context.CancellationToken);
        if (official.Value is { } result)
            return FairScores.Of(model, result, options.FairDraws, context.Seed, options.MaxDegreeOfParallelism, null, context.CancellationToken);
        diagnostics.AddRange(official.Diagnostics);
        return [];
    }

    /// <summary>Why nothing can be said about a single evaluator.</summary>
    internal static LocalText WhyNothing => OneEvaluator;
}

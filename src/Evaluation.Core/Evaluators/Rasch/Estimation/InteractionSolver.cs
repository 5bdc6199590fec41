namespace Evaluation.Evaluators.Rasch.Estimation;

/// <summary>The score test of an interaction.</summary>
internal sealed class InteractionSolver(RaschFit fit, CellIndex index, CancellationToken cancellationToken)
{
    private readonly RatingLayout layout = RatingLayout.Of(
        fit.Ratings, fit.Plan, fit.Residuals.TookPart.ToArray(), fit.Categories.Coding, new InteractionColumn(index.OfRow, index.Cells.Count));

    /// <summary>Where the cells begin in the vector of parameters.</summary>
    private int FirstCell => layout.ThresholdOffset - index.Cells.Count;

    /// <summary>The test; <see langword="null"/> without a degree of freedom.</summary>
    internal InteractionTest? Solve(bool withLikelihoodRatio)
    {
        RaschState state = Extended();
        SquareMatrix information = CellInformation(Information.Of(layout, state, cancellationToken));
        double[][] margins = Margins(information);
        SquareMatrix covariance = Covariance.Invert(information, margins, cancellationToken, out int rank);
        int freedom = rank - margins.Length;
        if (freedom < 1)
            return null;
        double[] scores = Scores();
        double calibration = fit.Calibration;
        double[] effects = [.. covariance.Times(scores).Select(effect => effect * calibration)];
        double chiSquare = SquareMatrix.Dot(scores, effects, scores.Length);
        return new InteractionTest(Cells(effects, covariance, information, calibration), chiSquare, freedom)
        {
            Calibration = calibration,
            LikelihoodRatio = withLikelihoodRatio ? LikelihoodRatio(state) : double.NaN,
        };
    }

    /// <summary>The estimates with an interaction of zero.</summary>
    private RaschState Extended()
    {
        var others = new double[layout.ParameterCount];
        fit.State.Others.AsSpan(0, FirstCell).CopyTo(others);
        fit.State.Others.AsSpan(FirstCell).CopyTo(others.AsSpan(layout.ThresholdOffset));
        return new RaschState(fit.State.Floating, others);
    }

    /// <summary>The information of the cells, less what all other parameters absorb of it.</summary>
    private SquareMatrix CellInformation(Information information)
    {
        int[] cells = [.. Enumerable.Range(FirstCell, index.Cells.Count).Select(information.PositionOf)];
        int[] others = [.. Enumerable.Range(0, layout.ParameterCount).Where(i => layout.Free[i] && (i < FirstCell || i >= layout.ThresholdOffset))];
        int[] places = [.. others.Select(information.PositionOf)];
        SquareMatrix inverse = Covariance.Invert(Part(information.Matrix, places), Conditions(others), cancellationToken, out _);
        double[][] cross = [.. cells.Select(cell => places.Select(place => information.Matrix[cell, place]).ToArray())];
        double[][] images = [.. cross.Select(row => inverse.Times(row))];
        SquareMatrix own = Part(information.Matrix, cells);
        for (int a = 0; a < own.Size; a++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int b = 0; b < own.Size; b++)
                own[a, b] -= SquareMatrix.Dot(cross[a], images[b], places.Length);
        }

        return own;
    }

    private static SquareMatrix Part(SquareMatrix matrix, int[] places)
    {
        var part = new SquareMatrix(places.Length);
        for (int a = 0; a < places.Length; a++)
        {
            for (int b = 0; b < places.Length; b++)
                part[a, b] = matrix[places[a], places[b]];
        }

        return part;
    }

    private double[][] Conditions(int[] parameters)
    {
        var conditions = new double[layout.CentreCount][];
        for (int centre = 0; centre < conditions.Length; centre++)
            conditions[centre] = [.. parameters.Select(parameter => layout.Centres[parameter] == centre ? 1.0 : 0.0)];
        return conditions;
    }

    /// <summary>The levels of either factor as directions at right angles, so large as the information is.</summary>
    private double[][] Margins(SquareMatrix information)
    {
        var margins = new List<double[]>();
        double size = Math.Sqrt(Enumerable.Range(0, information.Size).Average(i => Math.Abs(information[i, i])) + double.Epsilon);
        IEnumerable<double[]> levels = index.Cells.Select(cell => cell.First).Distinct().Select(level => Indicator(cell => cell.First == level))
            .Concat(index.Cells.Select(cell => cell.Second).Distinct().Select(level => Indicator(cell => cell.Second == level)));
        foreach (double[] level in levels)
        {
            double before = SquareMatrix.Dot(level, level, level.Length);
            foreach (double[] margin in margins)
                AddTimes(level, margin, -SquareMatrix.Dot(level, margin, level.Length));
            double square = SquareMatrix.Dot(level, level, level.Length);
            if (square > 1e-9 * before)
                margins.Add([.. level.Select(part => part / Math.Sqrt(square))]);
        }

        return [.. margins.Select(margin => margin.Select(part => part * size).ToArray())];
    }

    private double[] Indicator(Predicate<(int First, int Second)> isIn) => [.. index.Cells.Select(cell => isIn(cell) ? 1.0 : 0.0)];

    private static void AddTimes(double[] sum, double[] part, double factor)
    {
        for (int i = 0; i < sum.Length; i++)
            sum[i] += factor * part[i];
    }

    private double[] Scores()
    {
        var scores = new double[index.Cells.Count];
        for (int row = 0; row < index.OfRow.Length; row++)
        {
            if (index.OfRow[row] >= 0)
                scores[index.OfRow[row]] += fit.Ratings.WeightOf(row) * fit.Residuals.Residuals[row];
        }

        return scores;
    }

    private ValueList<InteractionCell> Cells(double[] effects, SquareMatrix covariance, SquareMatrix information, double calibration) => index.Rows().Select((rows, cell) =>
    {
        double weights = rows.Sum(fit.Ratings.WeightOf);
        double points = rows.Sum(row => fit.Ratings.WeightOf(row) * Points(row, effects[cell]));
        double difference = rows.Sum(row => fit.Ratings.WeightOf(row) * fit.Residuals.Residuals[row]);
        double variance = calibration * covariance[cell, cell];
        return new InteractionCell(
            index.FirstLevels[index.Cells[cell].First],
            index.SecondLevels[index.Cells[cell].Second],
            rows.Count,
            effects[cell],
            variance > 1e-12 ? Math.Sqrt(variance) : 0,
            points / weights,
            difference / weights)
        {
            DifferenceError = Math.Sqrt(Math.Max(0, information[cell, cell]) / calibration) / weights,
        };
    }).ToValueList();

    private double Points(int row, double effect)
    {
        int set = fit.Plan.SetOf(row);
        double eta = fit.Eta(row);
        return fit.Categories.MeanCategory(set, eta + effect) - fit.Categories.MeanCategory(set, eta);
    }

    private double LikelihoodRatio(RaschState state)
    {
        if (fit.Plan.Anchors.Any(anchors => anchors is not null) || fit.Plan.Groups.Any(groups => groups is not null))
            return double.NaN;
        NewtonSolver solver = new NewtonSolver(layout, fit.Options, state, cancellationToken).Run(stopAtLikelihood: true);
        return 2 * (solver.System.LogLikelihood - fit.LogLikelihood);
    }
}

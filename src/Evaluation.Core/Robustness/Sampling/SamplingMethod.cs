namespace Evaluation.Robustness.Sampling;

/// <summary>How the points of a design are drawn.</summary>
public enum SamplingMethod
{
    /// <summary>
    /// A Sobol sequence (Joe and Kuo 2008) whose bits are scrambled (Owen 1995): evenly spread, unbiased, and best with a power of two of points. Beyond its
    /// 52 dimensions numbers are random.
    /// </summary>
    ScrambledSobol = 0,

    /// <summary>A Latin hypercube (McKay, Beckman and Conover 1979): of n points each dimension has one in every n-th.</summary>
    LatinHypercube = 1,

    /// <summary>Independent random points.</summary>
    MonteCarlo = 2,
}

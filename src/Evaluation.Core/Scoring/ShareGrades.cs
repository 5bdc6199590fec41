using Evaluation.Schemes;

namespace Evaluation.Scoring;

/// <summary>Gives grades by share: to the first so many places of all subjects that have a rank, or of each peer group.</summary>
internal static class ShareGrades
{
    /// <summary>The grades by position of the subject; empty when the scheme has none by share.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="contenders">The subjects that have a rank, in order.</param>
    internal static Dictionary<int, GradeByShare> Of(Scheme scheme, Contender[] contenders)
    {
        var grades = new Dictionary<int, GradeByShare>();
        if (scheme.Grades.Count == 0 || scheme.Grades[0].Share is null)
            return grades;
        bool isWithinGroups = scheme.Ranking.GradesWithin == GradeScope.Group;
        foreach (IGrouping<string?, Contender> peers in contenders.GroupBy(c => isWithinGroups ? c.Subject.Group : null, StringComparer.Ordinal))
            Add([.. peers], scheme, grades);
        return grades;
    }

    private static void Add(Contender[] peers, Scheme scheme, Dictionary<int, GradeByShare> grades)
    {
        for (int first = 0; first < peers.Length;)
        {
            int end = first + 1;
            while (scheme.Ranking.Ties != TieRule.GivenOrder && end < peers.Length && peers[end].Basis == peers[first].Basis)
                end++;
            int place = scheme.Ranking.GradeTies == GradeTieRule.AllIn ? first + 1 : end;
            (Grade grade, int places) = GradeAt(place, peers.Length, scheme.Grades);
            for (int i = first; i < end; i++)
                grades.Add(peers[i].Position, new GradeByShare(grade, place, end - first, peers.Length, places));
            first = end;
        }
    }

    private static (Grade Grade, int Places) GradeAt(int place, int among, ValueList<Grade> grades)
    {
        decimal share = 0;
        foreach (Grade grade in grades)
        {
            share += grade.Share!.Value;
            int places = (int)decimal.Floor(share * among);
            if (place <= places)
                return (grade, places);
        }

        throw new InvalidOperationException("The shares of a valid scheme add up to 1.");
    }
}

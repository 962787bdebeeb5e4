using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>What became of one row of a reference.</summary>
/// <param name="Row">The row.</param>
/// <param name="Span">The days it covers.</param>
/// <param name="Tenure">Our term of the same person, country and time whose dates are nearest; null where none is.</param>
internal sealed record LeadersFinding(LeadersReferenceRow Row, LeadersSpan Span, Tenure? Tenure)
{
    /// <summary>Days by which the dates differ at most, counted from the evaluation's first day; 0 where nothing was found.</summary>
    public int DaysApart => Tenure is null ? 0 : Span.DaysApart(LeadersSpan.Of(Tenure));
}

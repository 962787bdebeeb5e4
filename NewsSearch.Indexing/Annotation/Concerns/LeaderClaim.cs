using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Concerns;

/// <summary>Words of an undated article that make a person a leader.</summary>
/// <param name="Person">The person.</param>
/// <param name="Tenure">The last time that the tables have the person in the office.</param>
/// <param name="At">First code unit of the words.</param>
internal sealed record LeaderClaim(Entity Person, Tenure Tenure, int At);

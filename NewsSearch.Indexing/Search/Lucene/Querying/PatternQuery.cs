using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>Documents with any of the words of a pattern in a field. They match alike, however many there are: no limit on clauses is ever met.</summary>
/// <param name="field">A field of exact words.</param>
/// <param name="pattern">The pattern.</param>
/// <param name="deadline">When to end.</param>
internal sealed class PatternQuery(string field, WordPattern pattern, Deadline deadline) : MultiTermQuery(field)
{
    /// <inheritdoc/>
    public override string ToString(string inField) => $"{(Field == inField ? "" : Field + ":")}{pattern}";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => base.Equals(obj) && obj is PatternQuery other && other.ToString("") == ToString("");

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), ToString(""));

    /// <inheritdoc/>
    protected override TermsEnum GetTermsEnum(Terms terms, AttributeSource atts) => new PatternTerms(terms.GetEnumerator(), pattern, deadline);
}

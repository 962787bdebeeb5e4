using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Querying;

/// <summary>The terms of a field that a pattern stands for.</summary>
internal sealed class PatternTerms : FilteredTermsEnum
{
    private readonly WordPattern _pattern;
    private readonly BytesRef _beginning;
    private readonly Deadline _deadline;
    private readonly CharsRef _word = new();

    /// <param name="terms">All terms of the field.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="deadline">When to end: a pattern may stand for few words and yet take a look at all of them.</param>
    public PatternTerms(TermsEnum terms, WordPattern pattern, Deadline deadline)
        : base(terms)
    {
        (_pattern, _beginning, _deadline) = (pattern, new BytesRef(pattern.Beginning), deadline);
        SetInitialSeekTerm(_beginning);
    }

    /// <inheritdoc/>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    protected override AcceptStatus Accept(BytesRef term)
    {
        _deadline.Tick();
        if (!StringHelper.StartsWith(term, _beginning))
            return AcceptStatus.END;
        UnicodeUtil.UTF8toUTF16(term, _word);
        return _pattern.Matches(_word.Chars.AsSpan(_word.Offset, _word.Length)) ? AcceptStatus.YES : AcceptStatus.NO;
    }
}

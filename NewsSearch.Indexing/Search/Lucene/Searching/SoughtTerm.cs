using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Postings;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>A term that is searched for, looked up once for all segments.</summary>
internal sealed class SoughtTerm
{
    private readonly Term _term;
    private readonly TermContext _states;
    private readonly TermScoring _scoring;
    private readonly DocumentBlocks _blocks = new();

    /// <param name="searcher">What is searched.</param>
    /// <param name="query">The term with its boost.</param>
    public SoughtTerm(ArchiveSearcher searcher, TermQuery query)
    {
        _term = query.Term;
        _states = TermContext.Build(searcher.TopReaderContext, _term);
        _scoring = new TermScoring(searcher, query, _states);
    }

    /// <summary>Whether a segment has it.</summary>
    public bool IsIn(ArchiveSegment segment) => _states.Get(segment.Context.Ord) is not null;

    /// <summary>Its place among the terms of a segment that has it.</summary>
    public TermsEnum In(ArchiveSegment segment)
    {
        var terms = segment.Context.AtomicReader.GetTerms(_term.Field).GetEnumerator();
        terms.SeekExact(_term.Bytes, _states.Get(segment.Context.Ord));
        return terms;
    }

    /// <summary>Its documents in a segment that has it, to be gone through; until the next segment.</summary>
    public TermDocuments Documents(ArchiveSegment segment, TermsEnum terms) => new(terms, _scoring, segment.Lengths(_term.Field), _blocks);

    /// <summary>Its documents in a segment that has it, to be looked up for so many; until the next segment.</summary>
    public TermLookup Lookup(ArchiveSegment segment, TermsEnum terms, int wanted) => new(terms, _scoring, segment.Lengths(_term.Field), wanted, _blocks);
}

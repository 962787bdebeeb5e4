using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Postings;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>Words side by side that are searched for.</summary>
internal sealed class SoughtPhrase : Sought
{
    private readonly string _field;
    private readonly int[] _offsets;
    private readonly TermScoring _scoring;
    private readonly PlaceBlocks[] _blocks;

    /// <param name="searcher">What is searched.</param>
    /// <param name="query">The phrase with its boost.</param>
    public SoughtPhrase(ArchiveSearcher searcher, PhraseQuery query)
    {
        var terms = query.GetTerms();
        var states = terms.Select(term => TermContext.Build(searcher.TopReaderContext, term)).ToList();
        (_field, _offsets) = (terms[0].Field, query.GetPositions());
        _scoring = new TermScoring(searcher, _field, query.Boost, states);
        _blocks = [.. terms.Select(_ => new PlaceBlocks())];
        Words = [.. terms.Zip(states, (term, state) => new SoughtTerm(term, state, _scoring))];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SoughtTerm> Words { get; }

    /// <inheritdoc/>
    public override PhraseLookup Lookup(ArchiveSegment segment, int wanted, Deadline deadline) =>
        new([.. Words.Select(word => word.In(segment))], _offsets, _scoring, segment.Lengths(_field), wanted, _blocks, deadline);
}

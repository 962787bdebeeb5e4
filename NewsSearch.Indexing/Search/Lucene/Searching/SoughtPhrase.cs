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
    private readonly PhraseDocuments _documents;

    /// <param name="searcher">What is searched.</param>
    /// <param name="query">The phrase with its boost.</param>
    public SoughtPhrase(ArchiveSearcher searcher, PhraseQuery query)
    {
        var terms = query.GetTerms();
        var found = terms.Select(term => new FoundTerm(searcher, term)).ToList();
        (_field, _offsets) = (terms[0].Field, query.GetPositions());
        _scoring = new TermScoring(searcher, _field, query.Boost, [.. found.Select(term => term.Frequency)]);
        _blocks = [.. terms.Select(_ => new PlaceBlocks())];
        _documents = new PhraseDocuments(_scoring, _offsets);
        Words = [.. found.Select(term => new SoughtTerm(_field, term, _scoring))];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SoughtTerm> Words { get; }

    /// <inheritdoc/>
    public override PhraseDocuments Documents(ArchiveSegment segment)
    {
        _documents.Begin([.. Words.Select(word => word.In(segment))], segment.Lengths(_field));
        return _documents;
    }

    /// <inheritdoc/>
    public override PhraseLookup Lookup(ArchiveSegment segment, int wanted, Deadline deadline) =>
        new([.. Words.Select(word => word.In(segment))], _offsets, _scoring, segment.Lengths(_field), wanted, _blocks, deadline);

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var word in Words)
            word.Dispose();
    }
}

using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Postings;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>A term that is searched for.</summary>
internal sealed class SoughtTerm : Sought
{
    private readonly Term _term;
    private readonly TermContext _states;
    private readonly TermScoring _scoring;
    private readonly DocumentBlocks _blocks = new();
    private readonly TermDocuments _documents;

    /// <param name="term">The term.</param>
    /// <param name="states">Where it stands.</param>
    /// <param name="scoring">What it counts.</param>
    public SoughtTerm(Term term, TermContext states, TermScoring scoring)
    {
        (_term, _states, _scoring) = (term, states, scoring);
        _documents = new TermDocuments(scoring, _blocks);
        Words = [this];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SoughtTerm> Words { get; }

    /// <summary>Looks a term up.</summary>
    public static SoughtTerm Of(ArchiveSearcher searcher, TermQuery query)
    {
        var states = TermContext.Build(searcher.TopReaderContext, query.Term);
        return new SoughtTerm(query.Term, states, new TermScoring(searcher, query.Term.Field, query.Boost, [states]));
    }

    /// <summary>Whether a segment has it.</summary>
    public bool Stands(ArchiveSegment segment) => _states.Get(segment.Context.Ord) is not null;

    /// <summary>How many documents of a segment that has it do.</summary>
    public int Frequency(ArchiveSegment segment) => _states.Get(segment.Context.Ord) is BlockTermState state ? state.DocFreq : In(segment).DocFreq;

    /// <summary>Its place among the terms of a segment that has it.</summary>
    public TermsEnum In(ArchiveSegment segment)
    {
        var terms = segment.Context.AtomicReader.GetTerms(_term.Field).GetEnumerator();
        terms.SeekExact(_term.Bytes, _states.Get(segment.Context.Ord));
        return terms;
    }

    /// <summary>Its documents in a segment that has it, to be gone through; until the next segment.</summary>
    public TermDocuments Documents(ArchiveSegment segment)
    {
        _documents.Begin(In(segment), segment.Lengths(_term.Field));
        return _documents;
    }

    /// <summary>All its documents in a segment that has it; until the next segment.</summary>
    public TermLookup All(ArchiveSegment segment) => new(In(segment), _scoring, segment.Lengths(_term.Field), segment.MaxDoc, _blocks);

    /// <inheritdoc/>
    public override TermLookup Lookup(ArchiveSegment segment, int wanted, Deadline deadline) => new(In(segment), _scoring, segment.Lengths(_term.Field), wanted, _blocks);
}

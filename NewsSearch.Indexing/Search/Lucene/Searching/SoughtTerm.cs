using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search.Lucene.Postings;

namespace NewsSearch.Indexing.Search.Lucene.Searching;

/// <summary>A term that is searched for.</summary>
internal sealed class SoughtTerm : Sought
{
    private readonly string _field;
    private readonly FoundTerm _found;
    private readonly TermScoring _scoring;
    private readonly DocumentBlocks _blocks = new();
    private readonly TermDocuments _documents;

    /// <param name="field">Its field.</param>
    /// <param name="found">Where it stands.</param>
    /// <param name="scoring">What it counts.</param>
    public SoughtTerm(string field, FoundTerm found, TermScoring scoring)
    {
        (_field, _found, _scoring) = (field, found, scoring);
        _documents = new TermDocuments(scoring, _blocks);
        Words = [this];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SoughtTerm> Words { get; }

    /// <summary>Looks a term up.</summary>
    public static SoughtTerm Of(ArchiveSearcher searcher, TermQuery query)
    {
        var found = new FoundTerm(searcher, query.Term);
        return new SoughtTerm(query.Term.Field, found, new TermScoring(searcher, query.Term.Field, query.Boost, [found.Frequency]));
    }

    /// <summary>Whether a segment has it.</summary>
    public bool Stands(ArchiveSegment segment) => _found.In(segment) is not null;

    /// <summary>How many documents of a segment that has it do.</summary>
    public int Frequency(ArchiveSegment segment) => In(segment).DocFreq;

    /// <summary>Its place among the terms of a segment that has it.</summary>
    public TermsEnum In(ArchiveSegment segment) => _found.In(segment)!;

    /// <inheritdoc/>
    public override TermDocuments Documents(ArchiveSegment segment)
    {
        _documents.Begin(In(segment), segment.Lengths(_field));
        return _documents;
    }

    /// <summary>All its documents in a segment that has it; until the next segment.</summary>
    public TermLookup All(ArchiveSegment segment) => new(In(segment), _scoring, segment.Lengths(_field), segment.MaxDoc, _blocks);

    /// <inheritdoc/>
    public override TermLookup Lookup(ArchiveSegment segment, int wanted, Deadline deadline) => new(In(segment), _scoring, segment.Lengths(_field), wanted, _blocks);

    /// <inheritdoc/>
    public override void Dispose() => _found.Dispose();
}

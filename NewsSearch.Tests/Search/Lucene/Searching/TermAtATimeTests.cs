using CsCheck;
using Lucene.Net.Search;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Querying;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Storage;
using NewsSearch.Indexing.Search.Lucene.Stories;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;
using NewsSearch.Tests.Contracts;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Searching;

/// <summary>The quick way through a list of terms against Lucene's own.</summary>
public sealed class TermAtATimeTests : IDisposable
{
    private const int Best = 15;
    private static readonly Gen<string> Text = Gen.Select(RandomCoverage.Word.Array[1, 5], Gen.Int[0, 7]).Select((words, form) => form switch
    {
        0 => string.Join(' ', words),
        1 => string.Join(" OR ", words),
        2 => $"\"{string.Join(' ', words)}\"",
        3 => $"\"{words[0]} {words[^1]}\" {words[0]}",
        4 => $"\"{words[0]} {words[^1]}\" \"{words[^1]} {words[0]}\"",
        5 => $"\"{words[0]} {words[^1]}\" OR {words[0]}",
        6 => $"\"{words[0]} {words[^1]}\" OR \"{words[^1]} {words[^1]}\"",
        _ => $"{words[0]}~1",
    });

    private readonly TemporaryFolder _folder = new();
    private readonly Stemmers _stemmers = new();

    public void Dispose()
    {
        _stemmers.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(64)]
    public void Terms_one_at_a_time_find_rank_and_score_what_Lucene_does_to_the_last_bit(int few)
    {
        using var index = new OwnedIndex(_folder.Path, new FacetTables(new SampleNames()), _stemmers);
        var sequence = 0L;
        Gen.Select(RandomCoverage.Changes, Gen.Select(Text, RandomCoverage.Search).List[40, 60]).Sample(
            (changes, searches) =>
            {
                index.ApplyAsync(changes, ++sequence, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
                var searcher = index.Acquire()!;
                foreach (var (text, search) in searches)
                    Compare(searcher, text, search, few);
                index.Release(searcher);
            },
            iter: 10,
            threads: 1,
            print: _ => "");
    }

    [Theory]
    [InlineData("said war")]
    [InlineData("said OR peace")]
    [InlineData("\"said said\" war")]
    public async Task A_word_that_stands_hundreds_of_times_counts_as_often_as_it_does_for_Lucene(string text)
    {
        using var index = new OwnedIndex(_folder.Path, new FacetTables(new SampleNames()), _stemmers);
        List<IndexChange> changes = [.. Enumerable.Range(0, 40).Select(number =>
            SampleArticles.Article($"a{number}", "Talks", $"war {string.Join(' ', Enumerable.Repeat("said", 240 + number))} peace", source: $"outlet {number % 3}").Change())];
        await index.ApplyAsync(changes, 1, TestContext.Current.CancellationToken);
        var searcher = index.Acquire()!;

        Compare(searcher, text, new SearchRequest { Text = text, Filters = [new FacetFilter(Facet.Source, "outlet 1", FilterMode.All)] }, few: 64);

        index.Release(searcher);
    }

    [Fact]
    public async Task A_phrase_that_time_runs_out_over_is_shown_where_it_was_found_until_then()
    {
        const int Articles = 6_000;
        using var index = new OwnedIndex(_folder.Path, new FacetTables(new SampleNames()), _stemmers);
        List<IndexChange> changes = [.. Enumerable.Range(0, Articles).Select(number => SampleArticles.Article($"a{number}", "Talks", "Peace talks.").Change())];
        await index.ApplyAsync(changes, 1, TestContext.Current.CancellationToken);
        var searcher = index.Acquire()!;

        int[] found = [.. Enumerable.Range(1, 8).Select(looks => FoundWithin(searcher, "\"peace talks\"", looks))];

        index.Release(searcher);
        found.ShouldContain(Articles);
        found.ShouldContain(count => count > 0 && count < Articles);
    }

    /// <summary>How many documents are found where so many looks at the clock find it in time.</summary>
    private int FoundWithin(ArchiveSearcher searcher, string text, int looks)
    {
        var query = new QueryCompiler(searcher, _stemmers, null, aliases: false, default, new QueryNotes(), new Deadline(TimeProvider.System, TimeSpan.FromMinutes(10), default)).Compile(ParsedQuery.Read(text, new QueryNotes())).Query!;
        var matcher = new TermAtATime(searcher, TermList.Of(query).ShouldNotBeNull(), new FacetSelection([], searcher.Tables), null, SearchSort.Relevance, new BestHits(Best, null), new Deadline(new LateClock(looks), TimeSpan.FromSeconds(2), default), size: 1_024);
        try
        {
            matcher.Run();
        }
        catch (TimeIsUpException)
        {
            looks = 0;
        }

        var found = matcher.Found().Sum(hits => hits.Hits.Cardinality);
        (looks == 0 || found == searcher.IndexReader.NumDocs).ShouldBeTrue();
        return found;
    }

    /// <summary>Stands still for so many looks behind the first and is ten seconds on from then on.</summary>
    private sealed class LateClock(int looks) : TimeProvider
    {
        private int _left = looks + 1;

        public override long GetTimestamp() => _left-- > 0 ? 0 : 10 * TimestampFrequency;
    }

    private void Compare(ArchiveSearcher searcher, string text, SearchRequest search, int few)
    {
        var deadline = new Deadline(TimeProvider.System, TimeSpan.FromMinutes(10), TestContext.Current.CancellationToken);
        var query = new QueryCompiler(searcher, _stemmers, null, aliases: false, default, new QueryNotes(), deadline).Compile(ParsedQuery.Read(text, new QueryNotes())).Query!;
        if (query is BooleanQuery { Clauses.Count: 0 })
            return;
        var selection = new FacetSelection(search.Filters, searcher.Tables);
        var (quick, plain) = (NoneYet(searcher, search), NoneYet(searcher, search));

        var found = Found(new TermAtATime(searcher, TermList.Of(query).ShouldNotBeNull(text), selection, search.Days, search.Sort, quick, deadline, size: 64, few));
        var expected = Found(new HitCollector(searcher, query, selection, search.Days, search.Sort, plain, deadline));

        quick.EndStories();
        plain.EndStories();
        found.ShouldBe(expected, text);
        quick.InOrder().ShouldBe(plain.InOrder(), text);
        quick.More.ShouldBe(plain.More, text);
    }

    private static BestHits NoneYet(ArchiveSearcher searcher, SearchRequest search) => new(Best, null, search.Stories ? new StoryFirsts(searcher.Stories) : null);

    /// <summary>The documents found by segment, those beside 'any' filters behind them.</summary>
    private static List<string> Found(IMatcher matcher)
    {
        matcher.Run();
        return [.. matcher.Found().Where(hits => hits.Hits.Cardinality + hits.BesideAny.Sum(set => set.Cardinality) > 0).Select(hits =>
            $"{hits.Segment.Context.Ord}: {string.Join('|', hits.BesideAny.Prepend(hits.Hits).Select(set => string.Join(' ', Enumerable.Range(0, hits.Segment.MaxDoc).Where(set.Get))))}")];
    }
}

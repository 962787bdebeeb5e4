using CsCheck;
using NewsSearch.Indexing.Search;
using Xunit;

namespace NewsSearch.Tests.Contracts;

/// <summary>An archive of many names is counted as one counts by hand, however few or many articles are found, whatever was changed and withdrawn, and whatever filters are stacked.</summary>
public abstract class ManyValuesContract(ITestedEngine engine) : EngineContract(engine)
{
    private const int Histories = 8;
    private long _sequence;

    [Fact]
    public void Many_values_are_counted_by_hand_after_any_changes() =>
        Gen.Select(RandomCoverage.Changes, RandomCoverage.Search.List[10, 20]).List[2, 3].Sample(history => Replay(history).GetAwaiter().GetResult(), iter: Histories, threads: 1, print: _ => "");

    private async Task Replay(List<(List<IndexChange> Changes, List<SearchRequest> Searches)> history)
    {
        var archive = new Dictionary<string, IndexedArticle>();
        await Index.ApplyAsync([.. Enumerable.Range(1, 400).Select(number => new IndexChange($"a{number}", null))], ++_sequence, Stop);
        foreach (var (changes, searches) in history)
        {
            await Index.ApplyAsync(changes, ++_sequence, Stop);
            RandomCoverage.Apply(changes, archive);
            foreach (var search in searches)
                (await Index.SearchAsync(search, Stop)).ShouldBeAsByHand(search, new SearchOracle(archive.Values));
        }
    }
}

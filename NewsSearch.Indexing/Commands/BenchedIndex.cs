using System.CommandLine;
using NewsSearch.Indexing.Annotation.Given;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;

namespace NewsSearch.Indexing.Commands;

/// <summary>What a benchmark asks: the archive's index, or one that 'bench index' made.</summary>
internal sealed class BenchedIndex
{
    /// <summary>The option that names an index without an archive.</summary>
    public Option<string?> Option { get; } = new("--index") { Description = "An index that 'bench index' made, in place of the archive's.", HelpName = "FOLDER" };

    /// <summary>Opens it for the length of <paramref name="use"/>. That of an archive is brought up to date and put in order before, so that neither is measured, and calls countries as the articles do.</summary>
    public async Task UseAsync(ParseResult parse, Func<ISearchEngine, TimeProvider, Task> use, CancellationToken ct)
    {
        if (parse.GetValue(Option) is not { } folder)
        {
            GivenCountries countries;
            // Segments are merged behind; to close is to wait for that.
            await using (var before = ArchiveSession.Open(parse))
                countries = await GivenCountries.OfAsync(await before.IndexAsync(ct), before.Archive, new GivenTargets(before.Get<Gazetteer>()), ct);
            await using var session = ArchiveSession.Open(parse, countries.Over);
            await use(await session.IndexAsync(ct), session.Get<TimeProvider>());
            return;
        }

        if (!Directory.Exists(folder))
            throw new UsageException($"There is no folder '{folder}'.");
        await using var index = await LuceneIndex.OpenAsync(folder, GivenLabels.Load(folder), TimeProvider.System, readOnly: true, ct);
        await use(index, TimeProvider.System);
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Annotation.Concerns;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;
using NewsSearch.Indexing.Language.Meaning;
using NewsSearch.Indexing.Search;
using NewsSearch.Indexing.Search.Lucene;
using NewsSearch.Indexing.Search.Meaning;
using NewsSearch.Indexing.Search.Spellings;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Importing;

/// <summary>Composes the product over an archive.</summary>
public static class NewsSearchServices
{
    /// <summary>
    /// The archive, the gazetteer, the search engine, the importer and the readers of names and meaning; and the services that follow the archive with index and vectors and read what comes in while a host runs.
    /// A host that registers a progress of <see cref="CatchingUp"/> is told how far an archive of an older version and an index that is behind are.
    /// Nothing is opened before it is first asked for. A host opens with <see cref="ArchiveOpening"/>, which those services wait for; without one, <see cref="IndexHost.OpenAsync"/> comes before the first search.
    /// </summary>
    public static IServiceCollection AddNewsSearch(this IServiceCollection services, ArchiveFolder folder)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(folder);
        // SQLite answers synchronously whatever is asked of it: nothing is gained by waiting for it elsewhere.
        services.AddSingleton(provider => NewsArchive.OpenAsync(folder, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<IReadingTally>, provider.GetService<IProgress<CatchingUp>>()).GetAwaiter().GetResult());
        services.AddSingleton<IEntityNames>(provider => new CountryNames(provider.GetRequiredService<NewsArchive>(), provider.GetRequiredService<Gazetteer>));

        services.AddSingleton(_ => Gazetteer.Load());
        services.AddSingleton<INameTagger>(_ => new TransformerTagger());
        services.AddSingleton<ArticleAnnotator>();
        services.AddSingleton<IReadingTally, ReadingTally>();
        services.AddSingleton(provider => new NameFixes(provider.GetRequiredService<NewsArchive>(), provider.GetRequiredService<Gazetteer>));
        services.AddSingleton<NameReader>();
        services.AddSingleton<IMeaningEncoder>(_ => new MeaningEncoder());
        services.AddSingleton<MeaningReader>();
        services.AddSingleton<ArchiveMeanings>();
        services.AddSingleton<Func<ArchiveMeanings>>(provider => provider.GetRequiredService<ArchiveMeanings>);
        services.AddSingleton<IMeanings>(provider => provider.GetRequiredService<ArchiveMeanings>());
        services.AddSingleton<ArchiveReader>();

        services.AddSingleton(_ => new SourceReader());
        services.AddSingleton<ArticleCleaner>();
        services.AddSingleton<Func<ArticleAnnotator>>(provider => provider.GetRequiredService<ArticleAnnotator>);
        services.AddSingleton<Importer>();

        services.AddSingleton<OpenIndex>(provider => async (index, readOnly, ct) =>
        {
            var variants = new KnownWords(new SpelledVariants(new GazetteerVariants(provider.GetRequiredService<Gazetteer>)));
            var opened = await LuceneIndex.OpenAsync(index, provider.GetRequiredService<IEntityNames>(), variants, provider.GetRequiredService<IMeanings>(), provider.GetRequiredService<TimeProvider>(), readOnly, ct);
            if (opened.Rebuilt is { } why)
                provider.GetRequiredService<ILogger<IndexHost>>().LogWarning("{Why}", why);
            return opened;
        });
        services.AddSingleton<IndexHost>();
        services.AddSingleton<Func<IndexHost>>(provider => provider.GetRequiredService<IndexHost>);
        services.AddSingleton<ArchiveOpening>();
        services.AddSingleton<ISearchEngine>(provider => provider.GetRequiredService<IndexHost>());
        services.AddHostedService<IndexService>();
        services.AddHostedService<IndexWatchService>();
        services.AddHostedService<ReadingService>();
        services.AddHostedService<MeaningService>();
        return services;
    }
}

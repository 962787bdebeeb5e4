using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning;
using NewsSearch.Indexing.Importing;
using NewsSearch.Indexing.Language;
using NewsSearch.Indexing.Sources;
using NewsSearch.Tests.Annotation;
using NewsSearch.Tests.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Importing;

/// <summary>Articles that bring their own names.</summary>
public sealed class GivenEntitiesTests(KnownWorld world) : ArchiveTest
{
    private const string Record = """{"id": "g1", "title": "Erik Raroul in Kyiv", "text": "Erik Raroul's visit to Kyiv was short, said Shiino Agency. The Slovak press was there, and Slovakia too.", "published": "1994-07-09T18:19:00Z", "people": ["João Meova", "Erik Raroul"], "places": ["Kyiv"], "organisations": ["Shiino Agency"], "countries": ["Slovakia"], "leaders": ["João Meova"]}""";

    [Fact]
    public async Task Names_given_are_taken_as_they_are_and_no_tagger_reads_the_text()
    {
        var report = await ImportAsync(Record, given: true);

        report.Added.ShouldBe(1);
        var read = (await TheOneAsync()).Annotations.ShouldNotBeNull();
        read.Entities.Select(e => (e.Id, e.Name, e.Mentions)).ShouldBe(
            [("person/erik-raroul", "Erik Raroul", 2), ("place/ua/kyiv", "Kyiv", 2), ("organisation/shiino-agency", "Shiino Agency", 1), ("person/joao-meova", "João Meova", 0)]);
        read.Leaders.ShouldBe([new LeaderInOffice("person/joao-meova", "João Meova", "", "", LeaderBasis.Given)]);
        read.Countries.ShouldBe([new CountryConcerned("SK", "Slovakia", 1, CountryLevel.About)]);
        (await Archive.EntityAsync("person/joao-meova", Cancel))!.Articles.ShouldBe(1);
        (await Archive.CheckAsync(Cancel)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_are_marked_where_a_name_stands_as_whole_words_with_the_source_as_evidence()
    {
        await ImportAsync(Record, given: true);

        var stored = await TheOneAsync();
        stored.Annotations!.Mentions.Select(m => (m.Surface, m.Entity, m.Rule)).ShouldBe(
        [
            ("Erik Raroul", "person/erik-raroul", "given-by-source"), ("Kyiv", "place/ua/kyiv", "given-by-source"),
            ("Erik Raroul", "person/erik-raroul", "given-by-source"), ("Kyiv", "place/ua/kyiv", "given-by-source"),
            ("Shiino Agency", "organisation/shiino-agency", "given-by-source"), ("Slovakia", "country/sk", "given-by-source"),
        ]);
        stored.Annotations.Mentions.ShouldAllBe(m => stored.Article.Text.Substring(m.Start, m.End - m.Start) == m.Surface);
    }

    [Fact]
    public async Task An_article_without_names_of_its_own_is_left_to_be_read_and_so_are_all_where_they_are_not_wanted()
    {
        await ImportAsync("""{"id": "g2", "title": "Rain", "text": "It rained in the valley all day long."}""", given: true);
        await ImportAsync(Record, given: false);

        (await Archive.UnreadAsync("any", 10, Cancel)).Select(a => a.Article.Given).ShouldBe([null, null]);
    }

    [Fact]
    public async Task Empty_lists_say_that_there_are_no_names()
    {
        await ImportAsync("""{"id": "g3", "title": "Rain", "text": "It rained in the valley all day long.", "people": []}""", given: true);

        (await TheOneAsync()).Annotations.ShouldNotBeNull().Mentions.ShouldBeEmpty();
    }

    [Fact]
    public async Task Other_names_for_the_same_text_are_a_new_version_which_is_read_for_them_alone()
    {
        await ImportAsync(Record, given: true);
        var report = await ImportAsync(Record.Replace("Shiino Agency\"]", "Valley Press\"]", StringComparison.Ordinal), given: true);

        report.NewVersions.ShouldBe(1);
        var unread = (await Archive.UnreadAsync(Annotator().Stamp, 10, Cancel)).ShouldHaveSingleItem();
        Annotator().Annotate(unread.Article).Entities.ShouldContain(e => e.Id == "organisation/valley-press" && e.Mentions == 0);
    }

    [Fact]
    public async Task Names_given_are_corrected_like_those_that_were_read()
    {
        await ImportAsync(Record, given: true);

        await Archive.FixNamesAsync(new NameFix { Kind = NameFixKind.Merge, Entity = "person/joao-meova", Into = new FixTarget("person/erik-raroul", "Erik Raroul", MentionKind.Person, null) }, null, Cancel);

        var read = (await TheOneAsync()).Annotations!;
        read.Entities.Select(e => e.Id).ShouldNotContain("person/joao-meova");
        read.Leaders.ShouldHaveSingleItem().Name.ShouldBe("Erik Raroul");
    }

    private async Task<StoredArticle> TheOneAsync() => (await Archive.FindAsync((await Archive.ChangesAsync(0, 10, Cancel)).Changes.ShouldHaveSingleItem().Id, null, Cancel)).ShouldNotBeNull();

    private ArticleAnnotator Annotator() => new(new NoTagger(), world.Gazetteer);

    private async Task<ImportReport> ImportAsync(string record, bool given)
    {
        var file = Path.Combine(Folder.Path, "given.jsonl");
        await File.WriteAllTextAsync(file, record, Cancel);
        return await new Importer(new SourceReader(), new ArticleCleaner(Clock), Archive, Annotator, Clock).ImportAsync(file, new ImportOptions { EntitiesGiven = given }, null, Cancel);
    }

    /// <summary>Fails where it is asked.</summary>
    private sealed class NoTagger : INameTagger
    {
        public string Version => "none";

        public IReadOnlyList<IReadOnlyList<NameSpan>> Tag(IReadOnlyList<Sentence> article) => throw new InvalidOperationException("Nothing is to be tagged.");
    }
}

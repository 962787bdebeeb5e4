using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Archive.Fixing;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

/// <summary>What corrections make of everything that refers to an entity.</summary>
public sealed class HoldingFixesTests
{
    private const string Smith = "person/john-smith";
    private const string Text = "John Smith of Acme met J. Smith.";

    private static readonly FixedArticle Here = new("a1", "Harbour Post", new DateOnly(2022, 2, 25));

    private static readonly FixTarget Jane = new("person/jane-smith", "Jane Smith", MentionKind.Person, "GB");

    private static readonly Annotations Read = new()
    {
        Stamp = "model-1",
        Mentions = [Mention("John Smith", Smith), Mention("Acme", "organisation/acme", MentionKind.Organisation), Mention("J. Smith", Smith)],
        Entities = [new(Smith, "John Smith", MentionKind.Person, "US", 2, 0.8), new("organisation/acme", "Acme", MentionKind.Organisation, null, 1, 0.4)],
        Roles = [new(Smith, "head", "organisation/acme", RoleState.Now, 0, 18), new(Smith, "guest", null, RoleState.Now, 23, 31)],
        Quotes = [new(0, 4, QuoteForm.Direct, [new(Smith, "John Smith", "J. Smith"), new(Smith, "John Smith", "he")], "said")],
        Leaders = [new(Smith, "John Smith", "organisation/acme", "Head of Acme", LeaderBasis.Text)],
    };

    [Fact]
    public void A_spelling_split_off_takes_its_roles_and_words_along_and_leaves_the_rest()
    {
        var read = Over(new NameFix { Kind = NameFixKind.Split, Entity = Smith, Surfaces = ["J. Smith"], Into = Jane });

        read.Mentions.Select(m => m.Entity).ShouldBe([Smith, "organisation/acme", Jane.Id]);
        read.Entities.ShouldBe([new(Jane.Id, "Jane Smith", MentionKind.Person, "GB", 1, 0.8), new(Smith, "John Smith", MentionKind.Person, "US", 1, 0.8), Read.Entities[1]]);
        read.Roles.Select(r => (r.Person, r.Title)).ShouldBe([(Smith, "head"), (Jane.Id, "guest")]);
        read.Quotes[0].Speakers.ShouldBe([new(Jane.Id, "Jane Smith", "J. Smith"), new(Smith, "John Smith", "he")]);
        read.Leaders.ShouldBe(Read.Leaders);
    }

    [Fact]
    public void A_person_that_goes_into_an_organisation_holds_no_roles_any_more_and_its_mentions_change_their_kind()
    {
        var read = Over(new NameFix { Kind = NameFixKind.Merge, Entity = Smith, Into = new("organisation/acme", "Acme", MentionKind.Organisation, null) });

        read.Mentions.ShouldAllBe(m => m.Kind == MentionKind.Organisation && m.Entity == "organisation/acme");
        read.Entities.ShouldBe([new("organisation/acme", "Acme", MentionKind.Organisation, null, 3, 0.8)]);
        read.Roles.ShouldBeEmpty();
    }

    [Fact]
    public void An_organisation_that_is_no_name_leaves_roles_without_it_and_nobody_leads_it()
    {
        var read = Over(new NameFix { Kind = NameFixKind.NotAName, Surfaces = ["Acme"], ReadAs = MentionKind.Organisation });

        read.Roles[0].Of.ShouldBeNull();
        read.Leaders.ShouldBeEmpty();
        read.Entities.Select(e => e.Id).ShouldBe([Smith]);
    }

    [Fact]
    public void Words_for_people_stay_such_words_when_their_place_goes_into_another()
    {
        var russian = new Annotations
        {
            Stamp = "model-1",
            Mentions = [new Mention(0, 4, MentionKind.Demonym, "John", "country/xa", "demonym", 1)],
            Entities = [new("country/xa", "Xa", MentionKind.Place, "XA", 1, 1)],
        };

        Fixed(russian, new NameFix { Kind = NameFixKind.Merge, Entity = "country/xa", Into = new("country/xb", "Xb", MentionKind.Place, "XB") })
            .Mentions.ShouldHaveSingleItem().ShouldBe(new Mention(0, 4, MentionKind.Demonym, "John", "country/xb", "corrected-by-editor:1", 1));
    }

    [Theory]
    [InlineData("a2", null, null)]
    [InlineData(null, "Valley Times", null)]
    [InlineData(null, null, "2022-02-26")]
    public void Where_a_correction_does_not_hold_the_reading_is_as_it_was(string? article, string? source, string? from)
    {
        var fix = new NameFix { Kind = NameFixKind.Split, Entity = Smith, Into = Jane, Article = article, Source = source, From = from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture) };

        var laid = new HoldingFixes([(1, fix)]).Over(Read, Here);

        laid.Annotations.ShouldBeSameAs(Read);
        laid.Fixes.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_source_says_without_words_in_the_text_is_corrected_by_its_name()
    {
        var given = new Annotations { Stamp = "given", Entities = [new(Smith, "John Smith", MentionKind.Person, null, 1, 1)], Leaders = [new(Smith, "John Smith", "", "", LeaderBasis.Text)] };

        Fixed(given, new NameFix { Kind = NameFixKind.Merge, Entity = Smith, Into = Jane }).Leaders.ShouldHaveSingleItem().Person.ShouldBe(Jane.Id);
        Fixed(given, new NameFix { Kind = NameFixKind.NotAName, Surfaces = ["John Smith"], ReadAs = MentionKind.Person }).Entities.ShouldBeEmpty();
    }

    private static Annotations Over(NameFix fix) => Fixed(Read, fix);

    private static Annotations Fixed(Annotations read, NameFix fix) => new HoldingFixes([(1, fix)]).Over(read, Here).Annotations;

    private static Mention Mention(string surface, string entity, MentionKind kind = MentionKind.Person)
    {
        var start = Text.IndexOf(surface, StringComparison.Ordinal);
        return new Mention(start, start + surface.Length, kind, surface, entity, "full-name", 0.9);
    }
}

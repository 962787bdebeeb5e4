using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Search.Lucene;

/// <summary>The fields of the index. Exact words stand in <see cref="Text"/>, <see cref="Title"/> and <see cref="Lead"/>; the same words' stems, at the same positions, in those names with a language behind them ("text.en").</summary>
internal static class IndexFields
{
    /// <summary>The article's public id: what updates and deletions name it by.</summary>
    public const string Id = "id";

    /// <summary>The archive's number.</summary>
    public const string Number = "number";

    /// <summary>Publication in UTC ticks; <see cref="Undated"/> where unknown.</summary>
    public const string Instant = "instant";

    /// <summary>The article's day as a day number; <see cref="Undated"/> where unknown.</summary>
    public const string Day = "day";

    /// <summary>Title and every paragraph.</summary>
    public const string Text = "text";

    /// <summary>The title alone.</summary>
    public const string Title = "title";

    /// <summary>The first paragraph alone.</summary>
    public const string Lead = "lead";

    /// <summary>The words of quotations alone.</summary>
    public const string Quote = "quote";

    /// <summary>The words of offices and occupations.</summary>
    public const string Role = "role";

    /// <summary>How many words the article has.</summary>
    public const string Length = "length";

    /// <summary>How many of them are no function words: what an article's length counts as in a fine ranking.</summary>
    public const string TellingLength = "length.telling";

    /// <summary>The language whose stems the article is indexed by.</summary>
    public const string Analysed = "analysed";

    /// <summary>The term at the first word of each sentence, in <see cref="Breaks"/>.</summary>
    public const string Sentence = "s";

    /// <summary>The term at the first word of each paragraph, in <see cref="Breaks"/>.</summary>
    public const string Paragraph = "p";

    /// <summary>The words of the outlet's name.</summary>
    public const string Source = "source";

    /// <summary>The words of the authors' names.</summary>
    public const string Author = "author";

    /// <summary>The words of the section's name.</summary>
    public const string Section = "section";

    /// <summary>The words of speakers' names, at positions that say which quotation they speak (<see cref="Documents.QuotationNumber"/>).</summary>
    public const string Speaker = "speaker";

    /// <summary>Speakers' entity ids, at such positions.</summary>
    public const string SpeakerId = "speaker.id";

    /// <summary>The term of <see cref="SpeakerId"/> that every quotation has of which a speaker is known.</summary>
    public const string AnySpeaker = "*";

    /// <summary>Where in <see cref="Quote"/> quotations begin and end (<see cref="Documents.QuotationSteps"/>).</summary>
    public const string Quotations = "quotations";

    /// <summary>The one term of <see cref="Quotations"/>.</summary>
    public const string Quotation = "q";

    /// <summary>Names that entities go by in the text: "folded name", <see cref="Separator"/>, entity id.</summary>
    public const string Alias = "alias";

    /// <summary>Where places belong: place id, <see cref="Separator"/>, country id.</summary>
    public const string PlaceParent = "place.parent";

    /// <summary>A digest of the words, equal in exact copies.</summary>
    public const string Digest = "digest";

    /// <summary>The number of the story that the article is of (<see cref="Stories.StoryMembers.Term"/>).</summary>
    public const string Story = "story";

    /// <summary>Stored: what a hit shows but for its text.</summary>
    public const string StoredHit = "hit";

    /// <summary>Stored: the text.</summary>
    public const string StoredText = "stored";

    /// <summary>Parts the halves of a term.</summary>
    public const char Separator = '\t';

    /// <summary>What stands for no date.</summary>
    public const int Undated = int.MinValue;

    /// <summary>The stems of <paramref name="field"/> in <paramref name="language"/>.</summary>
    public static string Stems(string field, string language) => $"{field}.{language}";

    /// <summary>Who is named in <paramref name="field"/>: entity ids and <see cref="KindOf"/>, at the position of the name's first word, with how many words it has as payload where they are more than one.</summary>
    public static string Named(string field) => $"named.{field}";

    /// <summary>How words of <paramref name="field"/> are written, at their positions: the folded word, <see cref="Separator"/>, the word with its capitals and accents. Words written as they are folded are left out.</summary>
    public static string Written(string field) => $"written.{field}";

    /// <summary>Where sentences and paragraphs begin in <paramref name="field"/>.</summary>
    public static string Breaks(string field) => $"breaks.{field}";

    /// <summary>The term for any name of a kind.</summary>
    public static string KindOf(MentionKind kind) => kind switch
    {
        MentionKind.Person => "<person>",
        MentionKind.Place => "<place>",
        MentionKind.Organisation => "<organisation>",
        MentionKind.Demonym => "<demonym>",
    };

    /// <summary>The values of a facet, one term each.</summary>
    public static string Of(Facet facet) => facet switch
    {
        Facet.Person => "facet.person",
        Facet.Place => "facet.place",
        Facet.Organisation => "facet.organisation",
        Facet.Country => "facet.country",
        Facet.CountryAbout => "facet.country-about",
        Facet.Leader => "facet.leader",
        Facet.Source => "facet.source",
        Facet.Author => "facet.author",
        Facet.Section => "facet.section",
        Facet.Language => "facet.language",
        Facet.Year => "facet.year",
    };
}

using System.Collections.Frozen;
using System.Globalization;

namespace NewsSearch.Indexing.Annotation;

/// <summary>The evidence codes of mentions (<see cref="Articles.Mention.Rule"/>), each with the sentence that the help page shows for it.</summary>
public static class EvidenceRules
{
    /// <summary>A person's full name, known to the tables.</summary>
    public const string KnownPerson = "known-person";

    /// <summary>A person's full name that the tables do not know.</summary>
    public const string FullName = "full-name";

    /// <summary>Another spelling of a full name known to the tables.</summary>
    public const string Spelling = "spelling";

    /// <summary>A surname whose full name stands earlier in the article.</summary>
    public const string SurnameAfterFullName = "surname-after-full-name";

    /// <summary>A surname whose full name stands later in the article.</summary>
    public const string SurnameBeforeFullName = "surname-before-full-name";

    /// <summary>A first name or another part of a full name in the article.</summary>
    public const string FirstName = "first-name";

    /// <summary>A surname with a title that only one office-holder fits.</summary>
    public const string OfficeHolder = "office-holder";

    /// <summary>A surname so well known that it stands alone.</summary>
    public const string KnownSurname = "known-surname";

    /// <summary>A surname that several people in the article share.</summary>
    public const string AmbiguousSurname = "ambiguous-surname";

    /// <summary>A surname without a full name.</summary>
    public const string UnknownSurname = "unknown-surname";

    /// <summary>A country's name.</summary>
    public const string CountryName = "country-name";

    /// <summary>A word for the people or quality of a country or place.</summary>
    public const string Demonym = "demonym";

    /// <summary>A word for people that the tables do not know.</summary>
    public const string UnknownDemonym = "unknown-demonym";

    /// <summary>The only entity of that name in the tables.</summary>
    public const string Gazetteer = "gazetteer";

    /// <summary>One of several namesakes, chosen by what else the article names.</summary>
    public const string Context = "context";

    /// <summary>One of several namesakes, chosen as the one most often meant.</summary>
    public const string Prior = "prior";

    /// <summary>A place told apart by the place that follows it.</summary>
    public const string PlacePair = "place-pair";

    /// <summary>An acronym whose expansion stands in the article.</summary>
    public const string Acronym = "acronym";

    /// <summary>A short form of a longer name in the article.</summary>
    public const string ShortForm = "short-form";

    /// <summary>A national body named by its kind, placed by the country it stands with.</summary>
    public const string NationalBody = "national-body";

    /// <summary>A name that the tables do not know, an entity of its own.</summary>
    public const string NamedInText = "named-in-text";

    /// <summary>A name that the source itself gave with the article.</summary>
    public const string Given = "given-by-source";

    /// <summary>A link that an editor corrected; the number of the correction stands behind it (<see cref="Articles.EditorRule"/>).</summary>
    public const string CorrectedByEditor = Articles.EditorRule.Code;

    private static readonly FrozenDictionary<string, string> Sentences = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [KnownPerson] = "The full name of a person whom NewsSearch's tables know.",
        [FullName] = "A full name as it stands in the article; the tables do not know this person.",
        [Spelling] = "Another spelling of the full name of a known person, with the right country in the article.",
        [SurnameAfterFullName] = "A surname; the full name stands earlier in the article.",
        [SurnameBeforeFullName] = "A surname, as in a headline; the full name stands later in the article.",
        [FirstName] = "A first name or another part of a full name that stands in the article, and of no other.",
        [OfficeHolder] = "A surname with a title, or the holder of an office at the article's date.",
        [KnownSurname] = "A surname alone that in this context can hardly mean anybody else.",
        [AmbiguousSurname] = "A surname that several people in the article share: not linked.",
        [UnknownSurname] = "A surname or single name without a full name in the article: not linked.",
        [CountryName] = "The name of a country.",
        [Demonym] = "A word for the people or quality of a place, counted for that place.",
        [UnknownDemonym] = "A word for people whose place the tables do not know: not linked.",
        [Gazetteer] = "The only entity of this name in the tables.",
        [Context] = "One of several entities of this name, chosen by the countries and places that the article names.",
        [Prior] = "One of several entities of this name, chosen because it is the one most often meant.",
        [PlacePair] = "A place told apart by the place named with it, as in 'Paris, Texas'.",
        [Acronym] = "An acronym; its expansion stands in the article.",
        [ShortForm] = "A short form of a longer name in the article.",
        [NationalBody] = "A national body named by its kind, such as 'the Senate', of the country it stands with.",
        [CorrectedByEditor] = "Corrected by an editor; the number is that of the correction in the log.",
        [Given] = "Given by the source, which brings its own names with its articles; marked where it stands in the text.",
        [NamedInText] = "A name as it stands in the article, which the tables do not know.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every code, in ordinal order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Sentences.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The sentence that explains <paramref name="code"/> to a reader; null where it is no code.</summary>
    public static string? Explain(string code) => Articles.EditorRule.NumberOf(code) is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"Corrected by an editor: number {number} in the log of corrections.")
        : Sentences.GetValueOrDefault(code);
}

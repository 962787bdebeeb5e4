using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Lucene.Highlighting;

/// <summary>What a query asks to be marked in the texts it finds.</summary>
internal sealed class Marks
{
    /// <summary>Folded words to be marked where they stand so.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems to be marked, by language.</summary>
    public Dictionary<string, HashSet<string>> Stems { get; } = new(StringComparer.Ordinal);

    /// <summary>Beginnings and wildcards.</summary>
    public List<WordPattern> Patterns { get; } = [];

    /// <summary>Words to be marked only side by side, or only where they are written in one way.</summary>
    public List<MarkedPhrase> Phrases { get; } = [];

    /// <summary>Entities whose mentions are to be marked.</summary>
    public HashSet<string> Entities { get; } = new(StringComparer.Ordinal);

    /// <summary>Kinds of entities whose mentions are to be marked.</summary>
    public HashSet<MentionKind> Kinds { get; } = [];

    /// <summary>Whether mentions of any entities are to be marked.</summary>
    public bool HasNames => Entities.Count > 0 || Kinds.Count > 0;

    /// <summary>Whether there is nothing to mark.</summary>
    public bool IsEmpty => Words.Count == 0 && Stems.Count == 0 && Patterns.Count == 0 && Phrases.Count == 0 && !HasNames;

    /// <summary>Asks for a word or a phrase, exact or by its stems.</summary>
    public void Add(MarkedPhrase phrase)
    {
        if (phrase.Words.Count > 1 || phrase.Written is not null)
            Phrases.Add(phrase);
        else if (phrase.Language is { } language)
            StemsOf(language).Add(phrase.Words[0]);
        else
            Words.Add(phrase.Words[0]);
    }

    /// <summary>Whether the mentions of an entity are to be marked.</summary>
    public bool Has(string entity) => Entities.Contains(entity) || (Kinds.Count > 0 && Kinds.Contains(KindOf(entity)));

    private static MentionKind KindOf(string entity) => entity[..Math.Max(0, entity.IndexOf('/'))] switch
    {
        "person" => MentionKind.Person,
        "organisation" => MentionKind.Organisation,
        _ => MentionKind.Place,
    };

    private HashSet<string> StemsOf(string language)
    {
        if (!Stems.TryGetValue(language, out var stems))
            Stems.Add(language, stems = new HashSet<string>(StringComparer.Ordinal));
        return stems;
    }
}

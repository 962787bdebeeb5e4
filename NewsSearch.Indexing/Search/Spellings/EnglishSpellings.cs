using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Words;

namespace NewsSearch.Indexing.Search.Spellings;

/// <summary>Words that British and American English write differently, each form of them with the other one's. Those that share their stem, such as "travelled" and "traveled", are left out: a search for the one finds the other as it is.</summary>
internal static class EnglishSpellings
{
    private const char ClassMark = '+';
    private const string None = "-";
    private static readonly Lazy<FrozenDictionary<string, string>> Others = new(Read);

    /// <summary>The other spelling of a word in small letters; null where it has none.</summary>
    public static string? OtherOf(string word) => Others.Value.GetValueOrDefault(word);

    private static FrozenDictionary<string, string> Read()
    {
        using var stemmer = new Stemmer("en");
        var rows = EmbeddedTable.Rows("Search/spellings.tsv").ToLookup(row => row[0][0] == ClassMark);
        var classes = rows[true].ToDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows[false])
        {
            foreach (var ending in classes.GetValueOrDefault(row[2], row[2]).Split(' '))
            {
                var (british, american) = Word(row[0], row[1], ending);
                if (stemmer.Stem(british) == stemmer.Stem(american))
                    continue;
                others.TryAdd(british, american);
                others.TryAdd(american, british);
            }
        }

        return others.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static (string British, string American) Word(string british, string american, string ending) => ending.Split(':') switch
    {
        [None] => (british, american),
        [var one, None] => (british + one, american),
        [var one, var other] => (british + one, american + other),
        _ => (british + ending, american + ending),
    };
}

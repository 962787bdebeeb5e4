using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Parts pairs of countries or demonyms into two names: "Turkish-Libyan", "US-China".</summary>
internal sealed class HyphenatedPairs(Gazetteer gazetteer)
{
    public void Split(NameSet names)
    {
        foreach (var name in names.Names)
        {
            var hyphen = name.Surface.IndexOfAny(['-', '–', '/']);
            if (hyphen <= 0 || name.Surface.Contains(' ', StringComparison.Ordinal) || gazetteer.CountryNamed(name.Surface) is not null)
                continue;
            var left = Half(name, 0, hyphen);
            var right = Half(name, hyphen + 1, name.Surface.Length);
            if (left is { } l && right is { } r)
                names.Replace(name, l, r);
        }
    }

    private FoundName? Half(FoundName name, int from, int to)
    {
        var word = name.Surface[from..to];
        MentionKind? kind = gazetteer.Demonym(word) is not null || gazetteer.PlaceDemonym(word) is not null ? MentionKind.Demonym
            : gazetteer.CountryNamed(word) is not null ? MentionKind.Place
            : null;
        return kind is { } k ? new FoundName(name.Start + from, name.Start + to, k, word, name.Score) : null;
    }
}

using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>Takes the country out of a body's name: "Russian Foreign Ministry", "US Senate", "Supreme Court of India".</summary>
internal sealed class NationalName(Gazetteer gazetteer)
{
    private const int LongestCountry = 3;

    /// <summary>The country, the rest of the name, and whether a demonym says the country; null where no country begins or ends it.</summary>
    public (Country Country, string Body, bool ByDemonym)? Split(string surface)
    {
        var words = surface.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return null;
        var from = words[0] is "the" or "The" && words.Length > 2 ? 1 : 0;
        for (var n = Math.Min(LongestCountry, words.Length - from - 1); n > 0; n--)
        {
            var head = WithoutPossessive(string.Join(' ', words, from, n));
            var demonym = gazetteer.Demonym(head);
            if ((demonym ?? gazetteer.CountryNamed(head)) is { } country)
                return (country, string.Join(' ', words[(from + n)..]), demonym is not null);
        }

        var of = surface.LastIndexOf(" of ", StringComparison.Ordinal);
        return of > 0 && gazetteer.CountryNamed(surface[(of + 4)..]) is { } last ? (last, surface[..of], false) : null;
    }

    private static string WithoutPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
}

using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Cleaning.Bylines;

/// <summary>Agencies and outlets whose names are no persons' and no part of a headline.</summary>
internal static class KnownOutlets
{
    private static readonly Lazy<FrozenSet<string>> Names = new(() => EmbeddedTable.Rows("Cleaning/Bylines/outlets.tsv").Select(row => OutletKey.Of(row[0])).ToFrozenSet());

    /// <summary>Whether the text is the name of a known agency or outlet; case, marks and a leading "the" do not count.</summary>
    public static bool Contains(string name) => Names.Value.Contains(OutletKey.Of(name));

    /// <summary>Whether two spellings name the same outlet: "The Guardian" and "theguardian", "nytimes.com" and "NYTimes".</summary>
    public static bool Same(string one, string other)
    {
        var (a, b) = (OutletKey.Of(one), OutletKey.Of(other));
        return a.Length > 1 && a == b;
    }

    /// <summary>Whether a name is that of an address's host: "BBC News" at bbc.com, "The New York Times" at nytimes.com.</summary>
    public static bool NamesHost(string name, string? host)
    {
        if (string.IsNullOrEmpty(host))
            return false;
        var labels = host.Split('.').Where(label => label.Length > 1 && label is not ("www" or "com" or "co" or "org" or "net" or "news" or "feeds" or "edition")).ToList();
        var key = OutletKey.Of(name);
        return Same(name, host) || Same("www." + name, host) || key.Length > 1 && labels.Exists(label => OutletKey.Of(label) is { Length: > 1 } site && (site == key || key == site + "news" || key == site + "online" || site == Initials(name) || Abbreviates(site, name)));
    }

    private static string Initials(string name) =>
        string.Concat(Words(name).Select(word => char.ToLowerInvariant(word[0])));

    /// <summary>"nytimes" for New York Times: initials of the first words and the last word whole.</summary>
    private static bool Abbreviates(string site, string name)
    {
        var words = Words(name);
        if (words.Count < 2)
            return false;
        var shortened = string.Concat(words.SkipLast(1).Select(word => char.ToLowerInvariant(word[0]))) + words[^1].ToLowerInvariant();
        return site == shortened;
    }

    private static List<string> Words(string name) =>
        [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0]) && !word.Equals("the", StringComparison.OrdinalIgnoreCase))];
}

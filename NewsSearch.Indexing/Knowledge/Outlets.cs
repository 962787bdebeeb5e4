using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Knowledge;

/// <summary>
/// Says which outlet an article is of, by what came in as its source: "feeds.reuters.com", "Reuters: World News" and "Thomson Reuters" are Reuters. The one place where that is decided; whatever lists, counts or filters by outlet asks here.
/// An outlet that the tables do not know has the name that came in, or the domain where a host came in. Shorteners and feed proxies name no outlet: the article's address does, else nothing.
/// </summary>
public static partial class Outlets
{
    private static readonly Lazy<IReadOnlyList<KnownOutlet>> Known = new(() => OutletTable.Read(new KnowledgeTables()));

    private static readonly Lazy<FrozenDictionary<string, KnownOutlet>> OfDomain = new(() =>
        Known.Value.SelectMany(outlet => outlet.Domains.Select(domain => (domain, outlet))).ToFrozenDictionary(pair => pair.domain, pair => pair.outlet, StringComparer.Ordinal));

    private static readonly Lazy<ILookup<string, KnownOutlet>> OfName = new(() =>
        Known.Value.SelectMany(outlet => outlet.Names.Prepend(outlet.Name).Select(Key).Distinct().Select(key => (key, outlet))).ToLookup(pair => pair.key, pair => pair.outlet, StringComparer.Ordinal));

    // Words for parts and forms of an outlet, which say nothing of whose they are.
    private static readonly FrozenSet<string> Parts = FrozenSet.ToFrozenSet(
        ["news", "online", "web", "website", "site", "opinion", "opinions", "editorial", "editorials", "oped", "world", "us", "usa", "uk", "international", "global", "top", "stories", "story", "headlines", "latest", "breaking", "home", "homepage", "page", "front", "politics", "business", "economy", "markets", "technology", "tech", "science", "health", "sport", "sports", "entertainment", "arts", "culture", "lifestyle", "travel", "magazine", "print", "edition", "digital", "rss", "feed", "feeds", "channel", "all", "articles", "blog", "blogs", "video", "videos", "most", "popular", "read", "recent", "english", "com", "the", "and", "of", "from", "in", "unknown", "none", "na", "source"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The outlet of an article; null where nothing names one.</summary>
    public static string? Of(Article article) => Of(article.Source, article.Url);

    /// <summary>The outlet of what came in as a source; null where nothing names one.</summary>
    /// <param name="source">The source, a name or a host; null where none came in or it was taken away by hand: then there is no outlet.</param>
    /// <param name="url">The article's address; null where unknown.</param>
    public static string? Of(string? source, string? url)
    {
        if (string.IsNullOrWhiteSpace(source))
            return null;
        if (WebHost.In(source) is { } host)
            return ByDomain(host) is null && ByName(source, url) is { } titled ? titled.Name : OfHost(host) ?? OfAddress(url);
        return Words(source).All(Parts.Contains) ? OfAddress(url) ?? source : OfWords(source, url)?.Name ?? source;
    }

    /// <summary>The outlet that a name means by itself; the name where it means none.</summary>
    public static string Named(string name) => Of(name, null) ?? name;

    private static string? OfAddress(string? url) => WebHost.In(url) is { } host ? OfHost(host) : null;

    private static string? OfHost(string host) =>
        WebHost.IsProxy(host) ? null : (ByDomain(host)?.Name ?? WebHost.Registered(host));

    private static KnownOutlet? ByDomain(string host) => WebHost.Above(host).Select(domain => OfDomain.Value.GetValueOrDefault(domain)).FirstOrDefault(outlet => outlet is not null);

    /// <summary>The outlet of a name, whatever part or form of it the name adds: "BBC News - World", "The Guardian (US edition)", "NPR Online News".</summary>
    private static KnownOutlet? OfWords(string name, string? url)
    {
        if (ByName(name, url) is { } whole)
            return whole;
        var parts = Joints().Split(name).Where(part => part.Trim().Length > 0).ToList();
        for (var at = 0; at < parts.Count && parts.Count > 1; at++)
        {
            if (parts.Where((part, other) => other != at).All(part => Words(part).All(Parts.Contains)) && OfWords(parts[at], url) is { } known)
                return known;
        }

        var last = name.TrimEnd().LastIndexOf(' ');
        return last > 0 && Words(name[last..]) is [var word] && Parts.Contains(word) ? OfWords(name[..last], url) : null;
    }

    /// <summary>Of outlets of one name the one at the article's address, else the one whose own name it is, else the only one.</summary>
    private static KnownOutlet? ByName(string name, string? url)
    {
        var key = Key(name);
        var alike = OfName.Value[key].ToList();
        if (alike.Count > 1 && WebHost.In(url) is { } host && ByDomain(host) is { } there && alike.Contains(there))
            return there;
        return alike.Find(outlet => Key(outlet.Name) == key) ?? (alike.Count == 1 ? alike[0] : null);
    }

    /// <summary>"The New York Times" is the New York Times, but "Times" is not yet The Times.</summary>
    private static string Key(string name) => name.Trim().Count(char.IsWhiteSpace) > 1 ? OutletKey.Of(name) : string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static List<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value.Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal))];

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}.'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+[-–—|»>·•:/]+\s+|:\s+|[()\[\]]")]
    private static partial Regex Joints();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Articles;

/// <summary>Reads the hosts of addresses: whose they are, and which of them only pass on what others publish.</summary>
internal static partial class WebHost
{
    // Domains below which everybody has a site of their own.
    private static readonly FrozenSet<string> Shared = FrozenSet.ToFrozenSet(
        ["wordpress", "blogspot", "tumblr", "substack", "typepad", "medium", "livejournal", "weebly", "wixsite", "squarespace", "github", "gitlab", "netlify", "vercel", "herokuapp", "appspot", "azurewebsites", "cloudfront", "amazonaws", "altervista", "over-blog", "canalblog", "tistory", "ghost", "web", "pages"]);

    // Second-level names under which countries register: "co.uk", "com.au".
    private static readonly FrozenSet<string> Registering = FrozenSet.ToFrozenSet(["co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go", "gob", "gouv", "in", "info", "ltd", "plc", "me", "sch", "mil", "nom"]);

    private static readonly FrozenSet<string> Doors = FrozenSet.ToFrozenSet(["www", "www2", "www3", "m", "mobile", "amp", "feeds", "feed", "rss"]);

    private static readonly Lazy<FrozenSet<string>> Proxies = new(() => EmbeddedTable.Rows("Articles/link-proxies.tsv").Select(row => row[0]).ToFrozenSet());

    /// <summary>The host that a text is or that the address it is leads to, in lower case; null where it is neither.</summary>
    public static string? In(string? text)
    {
        if (text is null)
            return null;
        text = text.Trim();
        if (text.Contains("://", StringComparison.Ordinal))
            text = Uri.TryCreate(text, UriKind.Absolute, out var address) ? address.IdnHost : "";
        return Written().IsMatch(text) ? text.ToLowerInvariant() : null;
    }

    /// <summary>Whether a host only passes on what others publish: shorteners, feed proxies, readers, archives of pages.</summary>
    public static bool IsProxy(string host) => Above(host).Any(Proxies.Value.Contains);

    /// <summary>A host and the domains above it, nearest first: "feeds.reuters.com", "reuters.com", "com".</summary>
    public static IEnumerable<string> Above(string host)
    {
        for (var at = 0; at >= 0 && at < host.Length; at = host.IndexOf('.', at) is >= 0 and var dot ? dot + 1 : -1)
            yield return host[at..];
    }

    /// <summary>The domain that somebody registered; where many have sites below one, the site without the doors to it ("www", "m", "feeds").</summary>
    public static string Registered(string host)
    {
        var labels = host.Split('.');
        var kept = labels.Length > 2 && labels[^1].Length == 2 && Registering.Contains(labels[^2]) ? 3 : 2;
        if (labels.Length > kept && Shared.Contains(labels[^kept]))
            return string.Join('.', labels.SkipWhile((label, at) => labels.Length - at > kept + 1 && Doors.Contains(label)));
        return string.Join('.', labels.TakeLast(kept));
    }

    [GeneratedRegex(@"^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*\.\p{L}{2,}$")]
    private static partial Regex Written();
}

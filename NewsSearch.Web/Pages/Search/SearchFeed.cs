using System.Globalization;
using System.Text;
using System.Xml;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Addresses;
using NewsSearch.Web.Components.Searching;

namespace NewsSearch.Web.Pages.Search;

/// <summary>The newest articles of a search as a feed (Atom, RFC 4287), so that a search can be followed: those last published, where articles without a date have no place, or those that last came in, whenever they were published.</summary>
public sealed class SearchFeed(ISearchEngine engine, IEntityNames names, NewsArchive archive)
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int Most = 50;

    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Writes it.</summary>
    /// <param name="address">The search; its page does not matter, and of orders only that of arrival does.</param>
    /// <param name="site">Where the pages are: "https://news.example.org".</param>
    /// <param name="ct">Stops asking.</param>
    public async Task<byte[]> OfAsync(SearchAddress address, string site, CancellationToken ct)
    {
        address = address.SortedBy(address.Sort == SearchSort.Added ? SearchSort.Added : SearchSort.Newest);
        var found = await engine.SearchAsync(address.ToRequest() with { Size = Most }, ct);
        address = address with { Filters = [.. found.Filters] };
        var entries = new List<(SearchHit Hit, DateTimeOffset Updated)>();
        foreach (var hit in found.Hits)
        {
            if (await MomentAsync(hit, address.Sort, ct) is { } moment)
                entries.Add((hit, moment));
        }

        using var body = new MemoryStream();
        await using (var xml = XmlWriter.Create(body, Settings))
        {
            await xml.WriteStartElementAsync(null, "feed", Atom);
            await TextAsync(xml, "title", $"{AppliedGroup.TitleOf(AppliedPartsOf.Address(address, (_, value) => names.NameOf(value) ?? value))} · NewsSearch");
            await TextAsync(xml, "id", site + address);
            await LinkAsync(xml, "alternate", site + address);
            await LinkAsync(xml, "self", site + Address(address));
            await TextAsync(xml, "updated", Moment(entries.Count > 0 ? entries.Max(entry => entry.Updated) : DateTimeOffset.UnixEpoch));
            await AuthorAsync(xml, "NewsSearch");
            foreach (var (hit, updated) in entries)
                await EntryAsync(xml, hit, updated, site);
            await xml.WriteEndElementAsync();
        }

        return body.ToArray();
    }

    /// <summary>Where the feed of a search is: "/search/feed?q=…", with "sort=added" where the search is in the order of arrival.</summary>
    public static string Address(SearchAddress search) => search.SortedBy(search.Sort == SearchSort.Added ? SearchSort.Added : SearchSort.Relevance).At("/search/feed");

    /// <summary>When an article became what it is: its publication or, in the order of arrival, when its text came in. Null where it has no place in the feed.</summary>
    private async Task<DateTimeOffset?> MomentAsync(SearchHit hit, SearchSort sort, CancellationToken ct) =>
        sort == SearchSort.Added ? (await archive.FindAsync(hit.Id, null, ct))?.StoredAt : hit.Published?.At;

    private static async Task EntryAsync(XmlWriter xml, SearchHit hit, DateTimeOffset updated, string site)
    {
        var page = site + ArticleAddress.Of(hit.Id);
        await xml.WriteStartElementAsync(null, "entry", Atom);
        await TextAsync(xml, "title", Words.Headline.Of(Plain(hit.Title)));
        await TextAsync(xml, "id", page);
        await LinkAsync(xml, "alternate", page);
        if (hit.Published is { } published)
            await TextAsync(xml, "published", Moment(published.At));
        await TextAsync(xml, "updated", Moment(updated));
        foreach (var author in hit.Source is null ? hit.Authors : [hit.Source, .. hit.Authors])
            await AuthorAsync(xml, author);
        await TextAsync(xml, "summary", Plain(hit.Snippet));
        await xml.WriteEndElementAsync();
    }

    private static async Task AuthorAsync(XmlWriter xml, string name)
    {
        await xml.WriteStartElementAsync(null, "author", Atom);
        await TextAsync(xml, "name", name);
        await xml.WriteEndElementAsync();
    }

    private static async Task LinkAsync(XmlWriter xml, string relation, string address)
    {
        await xml.WriteStartElementAsync(null, "link", Atom);
        await xml.WriteAttributeStringAsync(null, "rel", null, relation);
        await xml.WriteAttributeStringAsync(null, "href", null, address);
        await xml.WriteEndElementAsync();
    }

    // XML has no way to write some signs that a text may hold.
    private static Task TextAsync(XmlWriter xml, string name, string text) =>
        xml.WriteElementStringAsync(null, name, Atom, string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))));

    private static string Plain(IEnumerable<TextRun> runs) => string.Concat(runs.Select(run => run.Text));

    private static string Moment(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}

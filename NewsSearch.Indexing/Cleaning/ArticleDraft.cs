using System.Globalization;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning.Bylines;
using NewsSearch.Indexing.Cleaning.Characters;
using NewsSearch.Indexing.Cleaning.Dates;
using NewsSearch.Indexing.Cleaning.Furniture;
using NewsSearch.Indexing.Cleaning.Languages;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Cleaning;

/// <summary>An article in the making: the evidence about it, settled field by field.</summary>
internal sealed class ArticleDraft
{
    private const int MostRemoved = 200;
    private const int LongestRemoved = 2000;
    private const int VeryLong = 200_000;

    private readonly RawDocument _document;
    private readonly Evidence _evidence;
    private readonly string? _url;
    private readonly string? _host;
    private readonly string? _outlet;
    private readonly string? _title;

    public ArticleDraft(RawDocument document, Evidence evidence)
    {
        _document = document;
        _evidence = evidence;
        var addresses = evidence.Urls.Select(AddressReader.Read).OfType<string>().ToList();
        // A shortener's address is the article's only where no other is said.
        _url = addresses.Find(address => !WebHost.IsProxy(new Uri(address).Host)) ?? addresses.FirstOrDefault();
        _host = _url is null ? null : new Uri(_url).Host;
        _outlet = OutletReader.Read(evidence.Outlets, _host);
        _title = evidence.Titles.Select(title => TitleCleaner.Clean(title, _outlet, _host)).FirstOrDefault(title => title.Length > 0);
        Context = new StoryContext(_title, _outlet, Authors([]));
    }

    /// <summary>What is known before the text is read.</summary>
    public StoryContext Context { get; }

    /// <summary>The article, with what reading the text added.</summary>
    public Article Finish(Story story, PublishedFinder published)
    {
        var claims = _evidence.Dates.Concat(story.Dates.Select(date => new DateClaim(date, "text", DateStanding.Printed))).ToList();
        var declared = _evidence.Languages.Count > 0 ? _evidence.Languages[0] : null;
        var order = DayOrders.Of(declared, _url);
        var date = published.Find(claims, _url, order, story.Paragraphs.Count > 0 ? story.Paragraphs[0] : null);
        var title = _title ?? TitleCleaner.Clean(story.Title, _outlet, _host);
        return new Article
        {
            Title = title,
            Paragraphs = story.Paragraphs,
            Authors = Authors(story.Bylines),
            Published = date.Published,
            Source = _outlet ?? story.Outlet,
            Url = _url,
            Language = LanguageReader.Read(declared, title, story.Paragraphs),
            Section = _evidence.Sections.Select(CleanCharacters.Field).FirstOrDefault(section => section.Length is > 0 and <= 80),
            SourceId = CleanCharacters.Field(_document.Fields.Id) is { Length: > 0 } id ? id : null,
            Given = _document.Fields.Given is { } given ? new GivenNames(Names(given.People), Names(given.Places), Names(given.Organisations), Names(given.Countries), Names(given.Leaders)) : null,
            Origin = _document.Origin,
            Removed = Removed(story.Removed),
            Flags = [.. date.Flags, .. Flags(title, story)],
        };
    }

    /// <summary>The people in the first group that names any, bylines of the text where no field does; else the agencies.</summary>
    private IReadOnlyList<string> Authors(IReadOnlyList<string> bylines)
    {
        var groups = _evidence.Authors.Append(bylines).ToList();
        return groups.Select(group => BylineReader.Names(group, _outlet)).Concat(groups.Select(group => Agencies.In(group, _outlet))).FirstOrDefault(names => names.Count > 0) ?? [];
    }

    private static IReadOnlyList<string> Names(IReadOnlyList<string> given) => [.. given.Select(CleanCharacters.Field).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Where there are too many, those that stood farthest from the story go unmentioned.</summary>
    private static IReadOnlyList<RemovedLine> Removed(IReadOnlyList<RemovedLine> lines)
    {
        if (lines.Count > MostRemoved)
            lines = [.. lines.Select((line, index) => (line, index)).OrderBy(pair => pair.line.Reason is "outside the story" or "navigation" or "footer" or "sidebar" or "hidden text" or "page furniture" or "related links" ? 1 : 0).Take(MostRemoved).OrderBy(pair => pair.index).Select(pair => pair.line)];
        return [.. lines.Select(line => line.Text.Length <= LongestRemoved ? line : line with { Text = line.Text[..LongestRemoved] + "…" })];
    }

    private static IEnumerable<string> Flags(string title, Story story)
    {
        if (title.Length == 0)
            yield return "No title was found.";
        if (story.Paragraphs.Count == 0)
            yield return "No body: a headline-only story.";
        var length = story.Paragraphs.Sum(paragraph => paragraph.Length);
        if (length > VeryLong)
            yield return string.Create(CultureInfo.InvariantCulture, $"Very long: {length:N0} characters; this may be more than one article.");
        if (length > ArticleText.MostReadForNames)
            yield return string.Create(CultureInfo.InvariantCulture, $"Names are read in the first {ArticleText.MostReadForNames:N0} characters only; all of it can be searched.");
        var broken = CleanCharacters.Broken(title) + story.Paragraphs.Sum(CleanCharacters.Broken);
        if (broken >= 3)
            yield return string.Create(CultureInfo.InvariantCulture, $"{broken:N0} characters could not be read; the file's encoding may be declared wrongly.");
    }
}

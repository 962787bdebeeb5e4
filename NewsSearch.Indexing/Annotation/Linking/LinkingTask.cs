using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Linking;

/// <summary>One article's names while they are being linked: each stage fills in the links of its kind and sees those of the stages before.</summary>
internal sealed class LinkingTask
{
    private readonly Link?[] _links;

    public LinkingTask(string text, IReadOnlyList<FoundName> names, DateOnly? day, string? home)
    {
        Text = text;
        Names = names;
        Day = day;
        Home = home;
        _links = new Link?[names.Count];
    }

    /// <summary>The article's text.</summary>
    public string Text { get; }

    /// <summary>Its names by position.</summary>
    public IReadOnlyList<FoundName> Names { get; }

    /// <summary>The article's day; null where it is undated.</summary>
    public DateOnly? Day { get; }

    /// <summary>Code of the country in which the article was published; null where not known.</summary>
    public string? Home { get; }

    /// <summary>The link of a name so far; null where no stage has come to it.</summary>
    public Link? this[int name]
    {
        get => _links[name];
        set => _links[name] = value;
    }

    /// <summary>The indexes of the names of a kind that have no link yet, in order.</summary>
    public IEnumerable<int> Open(MentionKind kind) =>
        Enumerable.Range(0, Names.Count).Where(i => Names[i].Kind == kind && _links[i] is null);

    /// <summary>The text between two names; empty where they touch or overlap.</summary>
    public ReadOnlySpan<char> Between(int one, int next) =>
        Names[next].Start > Names[one].End ? Text.AsSpan(Names[one].End, Names[next].Start - Names[one].End) : [];
}

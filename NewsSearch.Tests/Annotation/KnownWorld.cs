using System.Globalization;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Annotation.Linking;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using Xunit;

[assembly: AssemblyFixture(typeof(NewsSearch.Tests.Annotation.KnownWorld))]

namespace NewsSearch.Tests.Annotation;

/// <summary>The product's own tables, loaded once for all tests, and short ways to ask how a marked text is linked.</summary>
public sealed class KnownWorld
{
    private readonly TextLinker _linker;

    public KnownWorld()
    {
        Gazetteer = Gazetteer.Load();
        _linker = new TextLinker(Gazetteer);
    }

    public Gazetteer Gazetteer { get; }

    internal LinkedText Link(string marked, string? day = null, string? home = null)
    {
        var text = MarkedText.Parse(marked);
        DateOnly? date = day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return _linker.Link(text.Text, text.Text.Contains(ArticleText.Break, StringComparison.Ordinal), date, home, [], text.Names);
    }

    /// <summary>The entity ids of the mentions, in order; null where one was not linked.</summary>
    internal IReadOnlyList<string?> Ids(string marked, string? day = null, string? home = null) => [.. Link(marked, day, home).Mentions.Select(m => m.Entity)];
}

using NewsSearch.Indexing.Annotation.Quotes;
using NewsSearch.Indexing.Annotation.Roles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Tests.Annotation.Quotes;

/// <summary>The quotations of a marked text, each in words: form, words, speakers with the words that say so, cue.</summary>
internal static class ReadQuotes
{
    private static readonly RoleReader Roles = new(Gazetteer.Load());
    private static readonly QuoteReader Reader = new();

    public static IEnumerable<string> Of(string marked)
    {
        var linked = LinkedExample.Parse(marked);
        return Reader.Read(linked, Roles.Read(linked), [], []).Select(q =>
            $"{q.Form} “{linked.Text[q.Start..q.End]}” {string.Join(" + ", q.Speakers.Select(s => $"{(s.Entity is null ? "-" : s.Name)} ({s.Surface})"))}, {q.Cue ?? "-"}");
    }
}

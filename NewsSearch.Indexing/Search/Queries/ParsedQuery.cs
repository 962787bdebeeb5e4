using System.Text;
using NewsSearch.Indexing.Articles.Characters;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A query as read.</summary>
/// <param name="Root">The tree.</param>
/// <param name="Notes">What was ignored or read otherwise than typed, a sentence each.</param>
public sealed record ParsedQuery(QueryNode Root, IReadOnlyList<string> Notes)
{
    /// <summary>Reads what a person typed. Every text is a query: what is not understood is read as words, and noted. Time is linear in the length, depth and size of the tree are bounded.</summary>
    public static ParsedQuery Parse(string text)
    {
        var notes = new QueryNotes();
        var root = Read(text, notes);
        return new ParsedQuery(root, notes.All);
    }

    /// <summary>The same, for a reader that has notes of its own to add.</summary>
    internal static QueryNode Read(string text, QueryNotes notes) => new QueryParser(TokenOrder.Read(Normal(text), notes), notes).Parse();

    /// <summary>Articles are in normal form C and without invisible characters, so queries are too; a text with half a surrogate pair has no normal form, and the half is dropped.</summary>
    private static string Normal(string text) =>
        Nfc.Compose(Invisible.Without(text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? WholeRunes(text) : text));

    private static string WholeRunes(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar)
                whole.Append(rune);
        }

        return whole.ToString();
    }
}

using System.Buffers;
using System.Collections.Frozen;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Tells a question mark that ends a question from one that stands for a letter.</summary>
internal static class Questions
{
    /// <summary>A question has so many words, or begins as questions do.</summary>
    private const int Words = 4;

    private static readonly FrozenSet<string> Beginnings = """
        who whom whose what which when where why how
        is are was were do does did can could will would shall should may might must has have had
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Signs of the query language, which nobody sets in a question.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(":/*~=[]()<>\"");

    private static readonly FrozenSet<string> Operators = new[] { "AND", "OR", "NOT" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text that ends with a question mark ends with a question: "Who is Obama?" and not "Zelensk?" or "Trump AND Zelensk?".</summary>
    public static bool EndsOne(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Signs))
            return false;
        var asked = text.TrimEnd('?');
        var start = asked.LastIndexOfAny(['.', '!', '?', '\n']) + 1;
        var words = 0;
        var beginning = false;
        foreach (var part in asked[start..].Split(' '))
        {
            var word = asked[start..][part].Trim("\"'“”‘’(,");
            if (word.IsEmpty)
                continue;
            if (Operators.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return false;
            beginning |= words++ == 0 && Beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        }

        return words >= Words || (beginning && words > 1);
    }
}

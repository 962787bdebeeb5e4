using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Reads what stands for more than a word within a phrase: <c>"sanctions [European Union]"</c>, <c>"&lt;person&gt; resigned"</c>, <c>"oil pric*"</c>, <c>"oil * price"</c>.</summary>
public static partial class PhraseParts
{
    /// <summary>Whether a phrase has anything but words in it.</summary>
    public static bool HasMore(string phrase) => phrase.AsSpan().ContainsAny("[<*?") && Read(phrase).Any(part => part.Part is not null || part.Skip > 0);

    /// <summary>The parts in order. Brackets that hold nothing readable are punctuation, as are question marks at a word's end and stars before the first part and behind the last.</summary>
    public static IReadOnlyList<PhrasePart> Read(string phrase)
    {
        var parts = new List<PhrasePart>();
        var (words, skip) = (0, 0);
        for (var at = 0; at < phrase.Length; at++)
        {
            if (At(phrase, at) is not { } length)
                continue;
            AddWords(phrase[words..at]);
            if (Stands(phrase.Substring(at, length)) is { } part)
                Add(new PhrasePart("", part));
            else if (parts.Count > 0)
                skip++;
            words = at + length;
            at = words - 1;
        }

        AddWords(phrase[words..]);
        return parts;

        void AddWords(string text)
        {
            if (TypedWord.HasSubstance(text))
                Add(new PhrasePart(text));
        }

        void Add(PhrasePart part)
        {
            parts.Add(part with { Skip = skip });
            skip = 0;
        }
    }

    /// <summary>How long what stands for more than a word at a place is; null where there is none.</summary>
    private static int? At(string phrase, int at)
    {
        if (phrase[at] is '[' or '<')
            return phrase.IndexOf(phrase[at] == '[' ? ']' : '>', at) is > 0 and var close && Named(phrase[at], phrase[(at + 1)..close]) is not null ? close + 1 - at : null;
        if (at > 0 && (char.IsLetterOrDigit(phrase[at - 1]) || phrase[at - 1] is '\'' or '’' or '*' or '?'))
            return null;
        foreach (var match in Wild().EnumerateMatches(phrase.AsSpan(at)))
            return phrase.AsSpan(at, match.Length).ContainsAny('*', '?') ? match.Length : null;
        return null;
    }

    /// <summary>What a stretch stands for; null for a star alone, which is any word.</summary>
    private static QueryNode? Stands(string stretch) => stretch switch
    {
        "*" => null,
        ['[' or '<', .., _] => Named(stretch[0], stretch[1..^1]),
        [.. var beginning, '*'] when beginning.AsSpan().IndexOfAny('*', '?') < 0 => new WordNode(beginning, WordForm.Prefix),
        _ => new WordNode(stretch, WordForm.Wildcard),
    };

    private static QueryNode? Named(char bracket, string text) =>
        bracket == '<' ? MentionKinds.Named(text.Trim()) is { } kind ? new KindNode(kind) : null
        : TypedWord.HasSubstance(text) && text.Length <= QueryLimits.WordLength && !text.Contains('[') ? new EntityNode(text.Trim())
        : null;

    /// <summary>A star alone, or letters and digits with stars among them and question marks between them.</summary>
    [GeneratedRegex(@"^(?:\*|[*]?[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’*]|[?](?=[\p{L}\p{N}*]))*)(?![\p{L}\p{M}\p{N}*])", RegexOptions.CultureInvariant)]
    private static partial Regex Wild();
}

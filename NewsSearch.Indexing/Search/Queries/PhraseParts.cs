namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Reads names within a phrase: <c>"sanctions [European Union]"</c>, <c>"&lt;person&gt; resigned"</c>.</summary>
public static class PhraseParts
{
    /// <summary>Whether a phrase has a name in brackets or a kind of names in it.</summary>
    public static bool HasNames(string phrase) => phrase.AsSpan().ContainsAny('[', '<') && Read(phrase).Any(part => part.Name is not null);

    /// <summary>The parts in order. Brackets that hold nothing readable are punctuation.</summary>
    public static IReadOnlyList<PhrasePart> Read(string phrase)
    {
        var parts = new List<PhrasePart>();
        var words = 0;
        for (var at = 0; at < phrase.Length; at++)
        {
            if (phrase[at] is not ('[' or '<') || phrase.IndexOf(phrase[at] == '[' ? ']' : '>', at) is var close && close < 0 || Named(phrase[at], phrase[(at + 1)..close]) is not { } name)
                continue;
            AddWords(parts, phrase[words..at]);
            parts.Add(new PhrasePart("", name));
            (at, words) = (close, close + 1);
        }

        AddWords(parts, phrase[words..]);
        return parts;
    }

    private static void AddWords(List<PhrasePart> parts, string text)
    {
        if (TypedWord.HasSubstance(text))
            parts.Add(new PhrasePart(text));
    }

    private static QueryNode? Named(char bracket, string text) =>
        bracket == '<' ? MentionKinds.Named(text.Trim()) is { } kind ? new KindNode(kind) : null
        : TypedWord.HasSubstance(text) && text.Length <= QueryLimits.WordLength && !text.Contains('[') ? new EntityNode(text.Trim())
        : null;
}

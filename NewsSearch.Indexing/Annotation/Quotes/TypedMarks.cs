namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Quotation marks as typewriters and wire services set them: ''so'' and ``so''.</summary>
internal static class TypedMarks
{
    /// <summary>The text with each such pair as one straight double mark, set against the word it belongs to, and a blank; every other code unit stays where it is.</summary>
    public static string Plain(string text)
    {
        if (!text.Contains("''", StringComparison.Ordinal) && !text.Contains("``", StringComparison.Ordinal))
            return text;
        return string.Create(text.Length, text, static (plain, source) =>
        {
            source.CopyTo(plain);
            for (var at = 0; at + 1 < source.Length; at++)
            {
                if (source[at] is not ('\'' or '`') || source[at + 1] != source[at])
                    continue;
                var opens = at == 0 || MarkContext.IsGap(source[at - 1]);
                (plain[at], plain[at + 1]) = opens ? (' ', '"') : ('"', ' ');
                at++;
            }
        });
    }
}

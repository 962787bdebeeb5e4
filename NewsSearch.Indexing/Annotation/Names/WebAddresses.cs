namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Drops what stands within a web address and is nobody's name: the letters behind "t.co/", a page's path.</summary>
internal static class WebAddresses
{
    // Letters of the last part of a host's name: "com", "co".
    private const int ShortestEnding = 2;

    public static void Drop(string text, NameSet names)
    {
        foreach (var name in names.Names)
        {
            if (name.Start > 0 && text[name.Start - 1] == '/' && IsAddress(text, name.Start - 1))
                names.Replace(name);
        }
    }

    /// <summary>Whether a host stands before the first stroke of what ends with the stroke at <paramref name="stroke"/>: "pic.example.com/", but not "U.S./".</summary>
    private static bool IsAddress(string text, int stroke)
    {
        var start = stroke;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var path = text.AsSpan(start, stroke - start);
        if (path.IndexOf("//") is var scheme and >= 0)
            path = path[(scheme + 2)..];
        var host = path.IndexOf('/') is var end and >= 0 ? path[..end] : path;
        var ending = host[(host.LastIndexOf('.') + 1)..];
        return ending.Length >= ShortestEnding && ending.Length < host.Length && !ending.ContainsAnyExceptInRange('a', 'z');
    }
}

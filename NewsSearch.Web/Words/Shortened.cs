namespace NewsSearch.Web.Words;

/// <summary>Long words made short for a list.</summary>
public static class Shortened
{
    /// <summary><paramref name="text"/> up to the last space before <paramref name="length"/> code units, and an ellipsis; whole where it is no longer.</summary>
    public static string At(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return Cut(text, length).TrimEnd(',', ';', ':', ' ') + " …";
    }

    /// <summary>The beginning of <paramref name="text"/>, at most <paramref name="length"/> code units: to the last space in the second half of them, else to the last whole character.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var space = text.LastIndexOf(' ', length);
        return text[..(space > length / 2 ? space : char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}

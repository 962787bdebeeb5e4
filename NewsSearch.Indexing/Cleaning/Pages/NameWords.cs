namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>The words in class names and ids: "article__relatedItems" is article, related, items.</summary>
internal static class NameWords
{
    /// <summary>The words in lower case, in order.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetter(name[i]) || (i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]));
            if (!ends)
                continue;
            if (i > start)
                yield return name[start..i].ToLowerInvariant();
            start = i < name.Length && char.IsLetter(name[i]) ? i : i + 1;
        }
    }

    /// <summary>The letters alone, in lower case: "read-more" is readmore.</summary>
    public static string Joined(string name) => string.Concat(name.Where(char.IsLetter)).ToLowerInvariant();
}

using NewsSearch.Indexing.Annotation.Names;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>Reads short forms that an article itself introduces in parentheses: "International Criminal Court (ICC)", "ICC (International Criminal Court)".</summary>
internal static class ParenthesisedNames
{
    private const int Longest = 12;

    /// <summary>The short form that stands in parentheses right after <paramref name="name"/>; null where none does.</summary>
    public static string? After(string text, FoundName name)
    {
        if (name.End + 3 >= text.Length || text[name.End] != ' ' || text[name.End + 1] != '(')
            return null;
        var from = name.End + 2;
        var close = text.AsSpan(from, Math.Min(text.Length - from, Longest + 8)).IndexOfAny(")\n");
        if (close <= 0 || text[from + close] != ')')
            return null;
        var inside = text.AsSpan(from, close).Trim("\"“”'‘’ ").ToString();
        if (inside.StartsWith("the ", StringComparison.Ordinal))
            inside = inside[4..];
        return inside.Length is > 1 and <= Longest && char.IsUpper(inside[0]) && !inside.Contains(' ', StringComparison.Ordinal) ? inside : null;
    }

    /// <summary>Whether the name at <paramref name="next"/> stands in parentheses right after that at <paramref name="name"/>.</summary>
    public static bool Joins(LinkingTask task, int name, int next) =>
        task.Between(name, next) is " (" && task.Names[next].End < task.Text.Length && task.Text[task.Names[next].End] is ')' or ',' or ';';
}

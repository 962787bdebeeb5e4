namespace NewsSearch.Indexing.Articles.Characters;

/// <summary>Words that differ by a letter inserted, left out or changed, or by two neighbours that changed places: what <see cref="EditDistance"/> counts as one, told without counting.</summary>
public static class OneSlip
{
    private delegate bool Compared(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant);

    /// <summary>Whether <paramref name="typed"/> is <paramref name="meant"/> but for one slip at most.</summary>
    public static bool Is(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant) =>
        Math.Abs(typed.Length - meant.Length) <= 1 && Follows(typed, meant, static (rest, of) => rest.SequenceEqual(of));

    /// <summary>Whether <paramref name="typed"/> is how <paramref name="meant"/> begins but for one slip at most.</summary>
    public static bool Begins(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant) =>
        typed.Length <= meant.Length + 1 && Follows(typed, meant, static (rest, of) => of.StartsWith(rest));

    private static bool Follows(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, Compared same)
    {
        var alike = typed.CommonPrefixLength(meant);
        var rest = typed[alike..];
        var of = meant[alike..];
        if (same(rest, of) || (rest.Length > 0 && same(rest[1..], of)))
            return true;
        return of.Length > 0
            && (same(rest, of[1..])
                || (rest.Length > 0 && same(rest[1..], of[1..]))
                || (rest.Length > 1 && of.Length > 1 && rest[0] == of[1] && rest[1] == of[0] && same(rest[2..], of[2..])));
    }
}

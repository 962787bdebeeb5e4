using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>Reads titles that one holder has together.</summary>
internal sealed class TitleGroups(TitleParser parser)
{
    private const int Most = 5;

    /// <summary>The titles that begin at <paramref name="start"/>, from one alone to as many as are joined; none where no title begins there.</summary>
    public IEnumerable<TitleGroup> At(IReadOnlyList<TextUnit> units, int start)
    {
        if (parser.Parse(units, start) is not { } first)
            yield break;
        List<TitlePhrase> titles = [first];
        yield return new TitleGroup([.. titles]);
        while (titles.Count < Most && Next(units, titles[^1]) is { } next)
        {
            titles.Add(Shared(titles[^1], next));
            yield return new TitleGroup([.. titles]);
        }
    }

    private TitlePhrase? Next(IReadOnlyList<TextUnit> units, TitlePhrase before)
    {
        var at = before.Past;
        if (at < units.Count && units[at].Is(","))
            at++;
        if (at < units.Count && (units[at].Is("and") || units[at].Is("&")))
            at++;
        if (at >= units.Count)
            return null;
        var next = parser.Parse(units, at);
        if (at == before.Past && next is not { Determined: false, Before: null, Head.Kind: not TitleKind.Occupation })
            return null;
        return next is null || (IsCountry(before.Before) && IsCountry(next.Before) && before.Before!.Entity != next.Before!.Entity) ? null : next;
    }

    /// <summary>A later title takes state and body from the one before where it has none of its own.</summary>
    private static TitlePhrase Shared(TitlePhrase before, TitlePhrase next) =>
        next.Determined ? next : next with { State = next.State ?? (before.State is RoleState.Former ? before.State : null), Before = next.Before ?? (next.After is null ? before.Before : null) };

    private static bool IsCountry(Mention? mention) => mention is { Kind: MentionKind.Place or MentionKind.Demonym };
}

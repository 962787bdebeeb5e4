using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Whom "the minister" stands for: those to whom the text gives titles. Immutable.</summary>
/// <param name="roles">The roles by position.</param>
internal sealed class TitleHolders(IEnumerable<Role> roles)
{
    // How many roles of one kind before a phrase are weighed.
    private const int Reach = 40;

    private readonly Dictionary<string, List<Role>> byHead = roles.GroupBy(r => LastWord(r.Title), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The person that "the minister" stands for: the last one before to whom the text gives just such a title, else one that ends alike, else the first after; null where none is.</summary>
    public string? Holder(ReportSentence sentence, SpeakerPhrase phrase)
    {
        if (!phrase.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || !byHead.TryGetValue(LastWord(phrase.Text), out var held))
            return null;
        var before = Positions.CountBefore(held, r => r.Start, sentence.Units[phrase.First].Start);
        var best = (Role: (Role?)null, Weight: 0);
        for (var i = before - 1; i >= Math.Max(0, before - Reach); i--)
        {
            if (Weight(held[i], sentence, phrase) is var weight && weight > best.Weight)
                best = (held[i], weight);
        }

        return (best.Role ?? held.Skip(before).Take(Reach).FirstOrDefault(r => Weight(r, sentence, phrase) > 0))?.Person;
    }

    /// <summary>0 where the role cannot be meant; more, the better it fits.</summary>
    private static int Weight(Role role, ReportSentence sentence, SpeakerPhrase phrase)
    {
        for (var at = phrase.First; at < phrase.Past; at++)
        {
            if (sentence.Units[at].Mention is { Entity: { } named } && role.Of is { } of && named != of)
                return 0;
        }

        var title = phrase.Text[4..];
        var exact = title.EndsWith(role.Title, StringComparison.OrdinalIgnoreCase);
        if (!exact && IsDeputy(role.Title) && !IsDeputy(title))
            return 0;
        return (exact ? 2 : 1) + (role.State is RoleState.Now or RoleState.Acting ? 2 : 0);
    }

    private static bool IsDeputy(string title) =>
        title.StartsWith("vice", StringComparison.OrdinalIgnoreCase) || title.StartsWith("deputy", StringComparison.OrdinalIgnoreCase) || title.StartsWith("assistant", StringComparison.OrdinalIgnoreCase);

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];
}

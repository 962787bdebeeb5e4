using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Reading;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Words quoted behind a noun for what was said, whose owner said them: "Trump’s comment that he “can be good”", "her pledge to “end this”", "his catchphrase is “…”".</summary>
internal static class SayingNouns
{
    // Words that may stand between owner and noun, and between noun and quotation.
    private const int MostBetween = 3;

    private static readonly FrozenSet<string> Said = ("comment comments remark remarks claim claims statement statements assertion assertions warning warnings promise promises pledge pledges vow description reference references argument suggestion "
        + "allegation allegations accusation accusations admission declaration observation complaint call calls insistence demand demands response reply answer message tweet words")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What somebody is known for saying: here "is" leads to the words themselves.
    private static readonly FrozenSet<string> Sayings = FrozenSet.ToFrozenSet(["catchphrase", "slogan", "motto", "mantra", "refrain"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="word"/> is such a noun.</summary>
    public static bool Contains(string word) => Said.Contains(word);

    /// <summary>Index of the name or of "his", "her", "their", "its" that owns the words at <paramref name="quote"/>; null where none does.</summary>
    public static int? Owner(IReadOnlyList<TextUnit> units, int quote)
    {
        // "the comment that Trump “can be good”": the subject of what was said.
        var at = quote > 1 && units[quote - 1].Mention is not null && units[quote - 2].Is("that") ? quote - 2 : quote - 1;
        for (var last = at - MostBetween; at >= 1 && at >= last; at--)
        {
            if (units[at].Mention is not null)
                return null;
            if (Said.Contains(units[at].Text) || Sayings.Contains(units[at].Text))
                return Leads(units, at, quote) ? OwnerBefore(units, at) : null;
        }

        return null;
    }

    /// <summary>Whether what stands between leads to the words: "Obama’s claims were “nonsense”" does not.</summary>
    private static bool Leads(IReadOnlyList<TextUnit> units, int noun, int quote)
    {
        var (known, leads) = (Sayings.Contains(units[noun].Text), noun + 1 == quote);
        for (var at = noun + 1; at < quote; at++)
        {
            var link = IsLink(units[at].Text) || (known && units[at].Text is "is" or "was" or ":");
            if (units[at].Mention is null && !link && !IsSubject(units[at].Text))
                return false;
            leads |= link;
        }

        return leads;
    }

    private static int? OwnerBefore(IReadOnlyList<TextUnit> units, int noun)
    {
        for (var at = noun - 1; at >= 0 && at >= noun - 1 - MostBetween; at--)
        {
            if (units[at].IsPossessive)
                return at > 0 && units[at - 1].Mention is { Kind: not Articles.MentionKind.Demonym } ? at - 1 : null;
            if (units[at].Mention is not null || !char.IsLetter(units[at].Text[0]))
                return null;
            if (units[at].Text.ToLowerInvariant() is "his" or "her" or "their" or "its")
                return at;
        }

        return null;
    }

    private static bool IsLink(string word) => word.ToLowerInvariant() is "that" or "of" or "about" or "to" or "for" or "on" or ",";

    private static bool IsSubject(string word) => word.ToLowerInvariant() is "the" or "a" or "an" or "he" or "she" or "they" or "it";
}

using System.Text.RegularExpressions;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Concerns;

/// <summary>
/// Leaves of the leaders that an undated article names those who can have led when it was written. Whoever is called President has come into office by then, so that those are of the past whose time ended before: "President Reagan" beside "President Trump".
/// </summary>
internal sealed partial class LeaderTimes(Gazetteer gazetteer, string text)
{
    // A title given once is an error of a link sooner than it is the time of an article that names somebody else's so many times.
    private const int MostMore = 5;

    // Of a sentence, to either side of the title.
    private const int Longest = 300;

    /// <summary>One claim a person and office, at most one person an office, in the order of <paramref name="claims"/>.</summary>
    public IReadOnlyList<LeaderClaim> Present(IReadOnlyList<LeaderClaim> claims)
    {
        var latest = LatestYear();
        var held = claims.GroupBy(c => (c.Person.Id, c.Tenure.Of))
            .Select(g => new Held(g.First(), g.Count(), Times(g.First())))
            .Where(h => !IsToldOf(claims, h, latest))
            .ToList();
        var present = held.Where(h => !held.Exists(other => EndedBefore(h, other))).ToList();
        return [.. present.GroupBy(h => (h.Claim.Tenure.Of, h.Claim.Tenure.Office)).Select(g => g.OrderByDescending(h => h.Count).ThenByDescending(h => h.Claim.Person.Mentions).First().Claim).OrderBy(c => c.At)];
    }

    private (DateOnly From, DateOnly? To) Times(LeaderClaim claim)
    {
        var tenures = gazetteer.TenuresOf(claim.Person.Id).Where(t => t.Of == claim.Tenure.Of && t.Office == claim.Tenure.Office).ToList();
        return (tenures.Min(t => t.From), tenures.Exists(t => t.To is null) ? null : tenures.Max(t => t.To));
    }

    private static bool EndedBefore(Held one, Held other) => one.Times.To is { } to && to <= other.Times.From && other.Count * MostMore > one.Count;

    /// <summary>"In 1994, under President Bill Clinton", in an article that knows of later years: told of, not led by.</summary>
    private bool IsToldOf(IReadOnlyList<LeaderClaim> claims, Held held, int latest) =>
        held.Times.To is { } to && latest > to.Year && claims.Where(c => c.Person.Id == held.Claim.Person.Id).All(c => OfThePast().IsMatch(Sentence(c.At)));

    private string Sentence(int at)
    {
        var start = at;
        while (start > Math.Max(0, at - Longest) && text[start - 1] != '\n' && !(start > 1 && text[start - 1] == ' ' && text[start - 2] is '.' or '?' or '!' && !(start > 3 && char.IsUpper(text[start - 3]))))
            start--;
        var rest = text.AsSpan(at, Math.Min(Longest, text.Length - at));
        return text[start..(at + (rest.IndexOfAny("\n?!.") is >= 0 and var end ? end : rest.Length))];
    }

    private int LatestYear()
    {
        var latest = 0;
        foreach (var match in Year().EnumerateMatches(text))
            latest = Math.Max(latest, int.Parse(text.AsSpan(match.Index, match.Length), System.Globalization.CultureInfo.InvariantCulture));
        return latest;
    }

    [GeneratedRegex(@"(?<!\bby |\buntil |\d|[$£€,.])(19|20)[0-9][0-9](?![0-9]|[,.][0-9]| (people|troops|jobs|men|women))", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(in|since|during|until|of|from|back in) (the )?((early|late|mid)[- ])?(19|20)[0-9][0-9]s?\b|\b(19|20)[0-9]0s\b|\b(years|decades) (ago|before|earlier)\b|\bleft office\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfThePast();

    private sealed record Held(LeaderClaim Claim, int Count, (DateOnly From, DateOnly? To) Times);
}

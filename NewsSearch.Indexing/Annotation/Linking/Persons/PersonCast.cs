using NewsSearch.Indexing.Annotation.Names;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>The persons whom an article names in full, and whom a single name in it may mean.</summary>
internal sealed class PersonCast
{
    private readonly List<CastMember> _members = [];
    private readonly Dictionary<string, HashSet<CastMember>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<CastMember>> _byBeginning = new(StringComparer.Ordinal);

    /// <summary>The persons named in full, in order of first mention.</summary>
    public IReadOnlyList<CastMember> Members => _members;

    /// <summary>Adds a mention in full to the person it names, a new one where it names none so far.</summary>
    public void Add(int mention, PersonName name)
    {
        var member = Candidates(name).FirstOrDefault(m => m.MayBe(name));
        if (member is null)
        {
            member = new CastMember();
            _members.Add(member);
        }

        member.Add(mention, name);
        foreach (var part in name.Parts)
            Index(_byPart, part, member);
        Index(_byPart, Initials(name), member);
        Index(_byPart, string.Concat(name.Parts), member);
        Index(_byBeginning, Beginning(name.Family), member);
    }

    /// <summary>Whom a single name at a place among the mentions means; the member null and several true where two fit alike.</summary>
    public (CastMember? Member, ShortNameFit Fit, bool Several) Find(int mention, PersonName bare)
    {
        var fits = MaybeMeant(bare).Distinct().Select(m => (Member: m, Fit: m.Fit(bare))).Where(m => m.Fit != ShortNameFit.None).ToList();
        if (fits.Count == 0)
            return (null, ShortNameFit.None, false);
        var best = fits.Max(m => m.Fit);
        var rivals = fits.Where(m => m.Fit == best).Select(m => m.Member).ToList();
        return rivals.Count == 1 ? (rivals[0], best, false) : (Nearest(mention, rivals), best, true);
    }

    // Of two with one surname the bare one is whose full name was first in the article, unless the other's stands nearer before it.
    private static CastMember? Nearest(int mention, List<CastMember> rivals)
    {
        var before = rivals.Where(m => m.Mentions[0] < mention).ToList();
        return before.Count switch
        {
            0 => rivals.MinBy(m => m.Mentions[0]),
            1 => before[0],
            _ => before.MaxBy(m => (m.Mentions.Count, -m.Mentions[0])),
        };
    }

    // By any part but the first name, the whole, or a surname that begins alike.
    private IEnumerable<CastMember> Candidates(PersonName name) => name.Parts
        .Skip(1)
        .Append(string.Concat(name.Parts))
        .SelectMany(p => _byPart.GetValueOrDefault(p, []))
        .Concat(_byBeginning.GetValueOrDefault(Beginning(name.Family), []))
        .Distinct()
        .OrderBy(m => m.Mentions[0]);

    // By a part, another form of the first name, initials, or a surname that begins alike.
    private IEnumerable<CastMember> MaybeMeant(PersonName bare) => bare.Parts
        .SelectMany(p => Nicknames.Of(p).Prepend(p))
        .SelectMany(p => _byPart.GetValueOrDefault(p, []))
        .Concat(_byBeginning.GetValueOrDefault(Beginning(bare.Family), []))
        .OrderBy(m => m.Mentions[0]);

    private static string Initials(PersonName name) => string.Concat(name.Parts.Select(p => p[0]));

    private static string Beginning(string family) => family.Length > 2 ? family[..2] : family;

    private static void Index(Dictionary<string, HashSet<CastMember>> index, string key, CastMember member)
    {
        if (!index.TryGetValue(key, out var members))
            index.Add(key, members = []);
        members.Add(member);
    }
}

using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>The persons whom an article names in full, and whom a single name in it may mean.</summary>
internal sealed class PersonCast(KnownPersons known)
{
    // A part that more people share than this tells nobody apart; only whole names are then compared. A bound against lists of thousands.
    private const int MostOfOnePart = 60;

    private readonly List<CastMember> _members = [];
    private readonly Dictionary<string, HashSet<CastMember>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<CastMember>> _byBeginning = new(StringComparer.Ordinal);

    /// <summary>The persons named in full, in order of first mention.</summary>
    public IReadOnlyList<CastMember> Members => _members;

    /// <summary>Whether somebody else than <paramref name="member"/> has a name that the tables know of <paramref name="person"/> alone.</summary>
    public bool NamesExactly(KnownPerson person, CastMember member) => _members.Exists(m => m != member && m.Forms.Any(f => known.Exactly(f) == person));

    /// <summary>Adds a mention in full to the person it names, a new one where it names none so far; never to whom the mention <paramref name="apart"/> names.</summary>
    public void Add(int mention, PersonName name, int? apart)
    {
        var member = Candidates(name).FirstOrDefault(m => m.Mentions[^1] != apart && m.MayBe(name) && !AreKnownApart(m, name));
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

    // The tables have both forms, of two persons: George W. Bush and George H. W. Bush, Donald Trump and Donald Trump Jr.
    private bool AreKnownApart(CastMember member, PersonName name)
    {
        if (known.Exactly(name) is not { } meant)
            return false;
        return member.Forms.Any(f => f.Surface != name.Surface && known.Exactly(f) is { } other && other != meant);
    }

    /// <summary>The people whom a single name may mean, those whom it fits best, and how it fits.</summary>
    public (IReadOnlyList<CastMember> Members, ShortNameFit Fit) Fitting(PersonName bare)
    {
        var fits = MaybeMeant(bare).Distinct().Select(m => (Member: m, Fit: m.Fit(bare))).Where(m => m.Fit != ShortNameFit.None).ToList();
        if (fits.Count == 0)
            return ([], ShortNameFit.None);
        var best = fits.Max(m => m.Fit);
        return ([.. fits.Where(m => m.Fit == best).Select(m => m.Member)], best);
    }

    /// <summary>Whom of <paramref name="rivals"/> a single name at a place among the mentions means; null where none of them.</summary>
    public static CastMember? Meant(int mention, IReadOnlyList<CastMember> rivals) => rivals.Count == 1 ? rivals[0] : Nearest(mention, rivals);

    // Of two with one surname the bare one is whose full name was first in the article, unless the other's stands nearer before it.
    private static CastMember? Nearest(int mention, IReadOnlyList<CastMember> rivals)
    {
        if (rivals.Count == 0)
            return null;
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
        .SelectMany(p => Few(_byPart, p))
        .Concat(Few(_byBeginning, Beginning(name.Family)))
        .Distinct()
        .OrderBy(m => m.Mentions[0]);

    // By a part, another form of the first name, initials, or a surname that begins alike.
    private IEnumerable<CastMember> MaybeMeant(PersonName bare) => bare.Parts
        .SelectMany(p => Nicknames.Of(p).Prepend(p))
        .SelectMany(p => Few(_byPart, p))
        .Concat(Few(_byBeginning, Beginning(bare.Family)))
        .OrderBy(m => m.Mentions[0]);

    private static HashSet<CastMember> Few(Dictionary<string, HashSet<CastMember>> index, string key) =>
        index.TryGetValue(key, out var members) && members.Count <= MostOfOnePart ? members : [];

    private static string Initials(PersonName name) => string.Concat(name.Parts.Select(p => p[0]));

    private static string Beginning(string family) => family.Length > 2 ? family[..2] : family;

    private static void Index(Dictionary<string, HashSet<CastMember>> index, string key, CastMember member)
    {
        if (!index.TryGetValue(key, out var members))
            index.Add(key, members = []);
        members.Add(member);
    }
}

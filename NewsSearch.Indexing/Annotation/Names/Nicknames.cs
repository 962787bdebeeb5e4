using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>English short forms of first names, as common in news.</summary>
internal static class Nicknames
{
    private static readonly string[] Groups =
    [
        "william bill billy will willie", "robert bob bobby rob robbie", "richard dick rick ricky rich", "james jim jimmy jamie", "john jack johnny jon jonathan",
        "joseph joe joey jo", "thomas tom tommy", "michael mike mick mickey", "edward ed eddie ted teddy", "charles charlie chuck", "anthony tony", "antony tony",
        "daniel dan danny", "david dave", "christopher chris kit", "matthew matt", "andrew andy drew", "nicholas nick nicky", "nicolas nick", "samuel sam sammy",
        "benjamin ben benny", "alexander alex alec sandy sasha", "alexandra alex sandra", "alexei alexey aleksei", "gregory greg", "stephen steve", "steven steve",
        "kenneth ken kenny", "ronald ron ronnie", "donald don donny", "timothy tim", "jeffrey jeff geoff", "geoffrey geoff", "patrick pat paddy", "patricia pat patty tricia",
        "elizabeth liz beth betty eliza lizzie", "katherine kate kathy katie", "catherine cathy kate", "kathleen kathy", "margaret maggie meg peggy", "susan sue suzy",
        "deborah deb debbie", "rebecca becky", "jennifer jen jenny", "jessica jess", "victoria vicky tori", "lawrence larry", "laurence larry", "gerald gerry jerry", "jerrold jerry",
        "jerome jerry", "peter pete", "philip phil", "phillip phil", "raymond ray", "walter walt", "frederick fred freddie", "francis frank", "franklin frank",
        "vincent vinnie vince", "leonard len lenny", "theodore ted theo", "henry harry hank", "harold harry hal", "albert al bert", "alfred al alf fred", "arthur art",
        "douglas doug", "eugene gene", "nathan nate", "nathaniel nate", "zachary zach zack", "joshua josh", "jacob jake", "abraham abe", "martin marty", "mitchell mitch",
        "vladimir volodya", "mikhail misha", "barbara barb", "cynthia cindy", "pamela pam", "judith judy", "jacqueline jackie", "amanda mandy", "stephanie steph",
    ];

    private static readonly FrozenDictionary<string, int[]> GroupsOf = Groups
        .SelectMany((g, i) => g.Split(' ').Select(n => (Name: n, Group: i)))
        .GroupBy(p => p.Name, p => p.Group, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether two folded first names may be one person's.</summary>
    public static bool MayBeOne(string one, string other) =>
        GroupsOf.TryGetValue(one, out var ofOne) && GroupsOf.TryGetValue(other, out var ofOther) && ofOne.Intersect(ofOther).Any();

    /// <summary>Whether <paramref name="given"/> is a first name, or a short form of one, that has other forms.</summary>
    public static bool Knows(string given) => GroupsOf.ContainsKey(given);

    /// <summary>The other forms of a folded first name.</summary>
    public static IEnumerable<string> Of(string given) =>
        GroupsOf.TryGetValue(given, out var groups)
            ? groups.SelectMany(g => Groups[g].Split(' ')).Where(n => n != given).Distinct(StringComparer.Ordinal)
            : [];
}

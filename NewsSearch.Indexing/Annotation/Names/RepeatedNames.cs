using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Finds a name that is sure in one place of an article in all its other places, in a headline's capitals too.</summary>
internal static class RepeatedNames
{
    private const double Sure = 0.9;
    private const int ShortestSingle = 3;
    private const double Certainty = 0.8;

    public static void Add(string text, IReadOnlyList<Sentence> sentences, NameSet names)
    {
        var known = Known(names.Names);
        if (known.Count == 0)
            return;
        foreach (var tokens in sentences.Select(s => s.Tokens))
        {
            for (var t = 0; t < tokens.Count; t++)
            {
                if (known.TryGetValue(tokens[t].Text, out var candidates))
                    AddLongest(text, tokens, t, candidates, names);
            }
        }
    }

    private static void AddLongest(string text, IReadOnlyList<Token> tokens, int t, List<KnownName> candidates, NameSet names)
    {
        foreach (var candidate in candidates)
        {
            var start = tokens[t].Start;
            var end = start + candidate.Surface.Length;
            if (end > text.Length || string.CompareOrdinal(text, start, candidate.Surface, 0, candidate.Surface.Length) != 0 || !TextWords.StandsAlone(text, start, end))
                continue;
            if (candidate.Single && (IsCapitalised(tokens, t - 1) || IsCapitalised(tokens, t + 1)))
                continue;
            if (names.Add(new FoundName(start, end, candidate.Kind, candidate.Surface, Certainty)))
                return;
        }
    }

    // Beside another capitalised word a single name may be part of a longer one that is no name of ours: "Paris Agreement".
    private static bool IsCapitalised(IReadOnlyList<Token> tokens, int t) => t > 0 && t < tokens.Count && char.IsUpper(tokens[t].Text[0]);

    private static Dictionary<string, List<KnownName>> Known(IReadOnlyList<FoundName> names)
    {
        var known = new Dictionary<string, List<KnownName>>(StringComparer.Ordinal);
        foreach (var group in names.GroupBy(n => n.Surface, StringComparer.Ordinal))
        {
            // A name of two kinds in one article is told by its place alone.
            if (group.Select(n => n.Kind).Distinct().Count() > 1 || group.Max(n => n.Score) < Sure)
                continue;
            var single = !group.Key.Contains(' ', StringComparison.Ordinal);
            if (single && (group.Key.Length < ShortestSingle || !char.IsUpper(group.Key[0])))
                continue;
            Enter(known, new KnownName(group.Key, group.First().Kind, single));
            // In a headline's capitals every neighbour is capitalised, so that says nothing.
            if (!single || group.Key.Length > ShortestSingle + 1)
                Enter(known, new KnownName(group.Key.ToUpperInvariant(), group.First().Kind, Single: false));
        }

        foreach (var candidates in known.Values)
            candidates.Sort((a, b) => b.Surface.Length.CompareTo(a.Surface.Length));
        return known;
    }

    private static void Enter(Dictionary<string, List<KnownName>> known, KnownName name)
    {
        var blank = name.Surface.IndexOf(' ', StringComparison.Ordinal);
        var first = blank < 0 ? name.Surface : name.Surface[..blank];
        if (!known.TryGetValue(first, out var names))
            known.Add(first, names = []);
        if (!names.Exists(n => n.Surface == name.Surface))
            names.Add(name);
    }

    private readonly record struct KnownName(string Surface, MentionKind Kind, bool Single);
}

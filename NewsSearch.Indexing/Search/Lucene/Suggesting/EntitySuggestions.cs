using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Documents;
using NewsSearch.Indexing.Search.Lucene.Facets;
using NewsSearch.Indexing.Search.Lucene.Searching;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>Offers entities while a reader types.</summary>
/// <param name="searcher">What is searched.</param>
/// <param name="variants">Other names for known names.</param>
/// <param name="deadline">When to end: what was found until then is offered.</param>
internal sealed class EntitySuggestions(ArchiveSearcher searcher, INameVariants variants, Deadline deadline)
{
    private const int Most = 100;
    private const int MostWords = 6;
    private const int LongestText = 200;

    /// <summary>Letters of a word that may be a slip beside others.</summary>
    private const int ShortestBeside = 5;

    /// <summary>How many times as much whoever is called just so counts beside those whose name goes on: "un" is the United Nations before the United States.</summary>
    private const int CalledSo = 20;

    /// <summary>Signs of the query language behind which a name begins: "person:merk", "[xi".</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(":([\"“<=");

    private static readonly (Facet Facet, MentionKind Kind)[] Sources =
    [
        (Facet.Person, MentionKind.Person),
        (Facet.Organisation, MentionKind.Organisation),
        (Facet.Place, MentionKind.Place),
        (Facet.Country, MentionKind.Place),
    ];

    /// <summary>
    /// Entities that the last words of <paramref name="text"/> name, as many of its last words as any name has: with these words in any order, the last perhaps unfinished, called just so by articles ("kiev", "uk"), or known under that name ("Qaddafi").
    /// Where no more than the last word is a name so, names of which one word has a slip come first. The most mentioned first.
    /// </summary>
    public IReadOnlyList<Suggestion> Of(string text, int size)
    {
        var most = Math.Clamp(size, 0, Most);
        var ends = LastWords(text);
        var named = First(ends, words => Named(words, most));
        if (named.Count > 0 && (ends.Count == 1 || named[0].Typed != ends[^1].Typed))
            return named;
        var meant = First(named.Count > 0 ? ends[..^1] : ends, words => Misspelled(words, most));
        return meant.Count > 0 ? meant : named;
    }

    /// <summary>What the first of the ends gives that gives any; nothing of an end over which time runs out.</summary>
    private static IReadOnlyList<Suggestion> First(IEnumerable<(string Typed, string[] Words)> ends, Func<(string Typed, string[] Words), IReadOnlyList<Suggestion>> found)
    {
        try
        {
            return ends.Select(found).FirstOrDefault(suggestions => suggestions.Count > 0) ?? [];
        }
        catch (TimeIsUpException)
        {
            return [];
        }
    }

    /// <summary>"talks with xi ji" gives itself, "with xi ji", "xi ji" and "ji", each as typed and in folded words.</summary>
    private static List<(string Typed, string[] Words)> LastWords(string text)
    {
        text = text.Length <= LongestText ? text : text[^LongestText..];
        var ends = new List<(string, string[])>();
        for (var end = text.Length; end > 0 && ends.Count < MostWords;)
        {
            var start = end - 1;
            while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
                start--;
            var name = start + text.AsSpan(start, end - start).LastIndexOfAny(Signs) + 1;
            if (name < end && text[name] == '-')
                name++;
            if (NameIndex.Fold(text[name..end]).Length > 0)
                ends.Insert(0, (text[name..], NameIndex.Fold(text[name..]).Split(' ')));
            end = text[..start].TrimEnd().Length;
        }

        return ends;
    }

    private IReadOnlyList<Suggestion> Named((string Typed, string[] Words) end, int most)
    {
        var others = variants.VariantsOf(end.Typed.Trim()).Select(name => NameIndex.Fold(name).Split(' ')).ToList();
        return InOrder(end.Typed, most, (facet, names) => (
            [.. names.WithWordsBegun(end.Words, deadline), .. others.SelectMany(other => names.WithWordsBegun(other, deadline))],
            EntityCalls.Meant(searcher, facet, end.Typed)));
    }

    private IReadOnlyList<Suggestion> Misspelled((string Typed, string[] Words) end, int most)
    {
        var slips = Enumerable.Range(0, end.Words.Length).Where(at => MayBeSlip(end.Words, at)).ToList();
        return slips.Count == 0 ? [] : InOrder(end.Typed, most, (_, names) => ([.. slips.SelectMany(at => names.WithWordsBegun(end.Words, at, deadline))], []));
    }

    /// <summary>Alone, a word that the archive has is none; beside another word of a name it may be: "Hilary" of "Hilary Cl".</summary>
    private bool MayBeSlip(string[] words, int at) => words.Length > 1 ? words[at].Length >= ShortestBeside : Slips.In(words[at]) > 0 && !BeginsWord(words[at]);

    /// <summary>Whether words of the archive that are no slips themselves begin so.</summary>
    private bool BeginsWord(string beginning)
    {
        var sought = new BytesRef(beginning);
        foreach (var segment in searcher.Segments)
        {
            if (segment.Context.AtomicReader.GetTerms(IndexFields.Text)?.GetEnumerator() is not { } word || word.SeekCeil(sought) == TermsEnum.SeekStatus.END)
                continue;
            do
            {
                deadline.Tick();
                if (!StringHelper.StartsWith(word.Term, sought))
                    break;
                if (word.DocFreq >= Slips.Established)
                    return true;
            }
            while (word.MoveNext());
        }

        return false;
    }

    private IReadOnlyList<Suggestion> InOrder(string typed, int most, Func<Facet, NameIndex, (HashSet<int> Named, IEnumerable<int> CalledSo)> found) => [.. InTime(source => Best(source.Facet, source.Kind, most, found))
        .Select(value => (Suggestion: value.Suggestion with { Typed = typed }, value.Weight))
        .OrderByDescending(value => value.Weight)
        .ThenBy(value => value.Suggestion.Entity.Name, StringComparer.Ordinal)
        .ThenBy(value => value.Suggestion.Entity.Id, StringComparer.Ordinal)
        .Take(most)
        .Select(value => value.Suggestion)];

    /// <summary>What the facets give until time runs out.</summary>
    /// <exception cref="TimeIsUpException">Time ran out before there was anything.</exception>
    private List<(Suggestion Suggestion, int Weight)> InTime(Func<(Facet Facet, MentionKind Kind), IEnumerable<(Suggestion, int)>> best)
    {
        var found = new List<(Suggestion, int)>();
        try
        {
            foreach (var source in Sources)
            {
                deadline.Look();
                found.AddRange(best(source));
            }
        }
        catch (TimeIsUpException) when (found.Count > 0)
        {
            // What was found is offered.
        }

        return found;
    }

    /// <summary>The first of a facet. A letter alone begins thousands of names, so labels are asked for only of those kept.</summary>
    private IEnumerable<(Suggestion Suggestion, int Weight)> Best(Facet facet, MentionKind kind, int size, Func<Facet, NameIndex, (HashSet<int> Named, IEnumerable<int> CalledSo)> found)
    {
        var (table, totals) = (searcher.Tables[facet], searcher.Totals(facet));
        var best = new BestValues(0, size, table);
        var (named, calledSo) = found(facet, table.Names());
        var meant = calledSo.ToHashSet();
        named.UnionWith(meant);
        foreach (var number in named)
        {
            deadline.Tick();
            if (totals[number] is > 0 and var count && !(facet == Facet.Place && PlaceTree.IsCountry(table[number].Value)))
                best.Offer(number, meant.Contains(number) ? count * CalledSo : count);
        }

        return best.InOrder().Select(value => (new Suggestion(new HitEntity(table[value.Number].Value, table.Label(table[value.Number].Value), kind), totals[value.Number], ""), value.Count));
    }
}

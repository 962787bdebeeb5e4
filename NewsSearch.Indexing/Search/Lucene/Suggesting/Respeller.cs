using System.Text;
using Lucene.Net.Index;
using NewsSearch.Indexing.Articles.Characters;
using NewsSearch.Indexing.Search.Lucene.Querying;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>
/// Spells the words of a query that the archive hardly has like the nearest words that it often has, and its names like the nearest names; parts words that were typed as one and joins one typed as two.
/// Words asked for exactly, by pattern or after NOT stay as typed, and so do words that are known to be right.
/// </summary>
/// <param name="searcher">What is searched.</param>
/// <param name="stemmers">Stemmers to borrow.</param>
/// <param name="variants">Knows words that are no slips.</param>
/// <param name="deadline">When to end.</param>
internal sealed class Respeller(ArchiveSearcher searcher, Stemmers stemmers, INameVariants variants, Deadline deadline)
{
    /// <summary>Distinct words of a query looked at.</summary>
    private const int MostWords = 8;

    /// <summary>How much likelier a slip is behind the first letter than at it.</summary>
    private const double FirstLetter = 3;

    private static readonly Facet[] Names = [Facet.Person, Facet.Organisation, Facet.Place];

    private readonly WordGaps _gaps = new(searcher);

    /// <summary>The query spelled otherwise; null where no word of it is to be.</summary>
    /// <param name="text">The query as typed.</param>
    /// <param name="found">How many articles it finds: where there is none, short words that no article has are looked at too; from a few on, only words of which others are surely meant.</param>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    public string? Respell(string text, long found)
    {
        List<TypedName> typed = [.. TypedName.In(ParsedQuery.Parse(text).Root)];
        List<string> forms = [.. typed.Where(name => !name.IsWhole).SelectMany(name => name.Words).Distinct(StringComparer.Ordinal).Where(form => form.All(char.IsLetter)).Take(MostWords)];
        if (found >= Respelling.Few)
            return Replaced(text, forms.Select(form => (Form: form, Other: Common(form))).Where(slip => slip.Other is not null).ToDictionary(slip => slip.Form, slip => slip.Other!, StringComparer.Ordinal), []);
        var joined = Joined(text, forms);
        var others = new NameRespeller(searcher, deadline).Of(typed);
        foreach (var form in forms.Where(form => !others.ContainsKey(form) && (Slips.In(form) > 0 || (found == 0 && IsShort(form, text)))))
        {
            if (joined.Count == 0 && Nearest(form) is { } other)
                others.Add(form, other);
        }

        return Replaced(text, others, joined);
    }

    /// <summary>Whether a word is short and no acronym, which in capitals is as likely one that no article has.</summary>
    private static bool IsShort(string form, string text) => Slips.IsShort(form) && !text.Contains(form.ToUpperInvariant(), StringComparison.Ordinal);

    /// <summary>The word that a common slip is meant to be: "goverment", which some articles have too.</summary>
    private string? Common(string form)
    {
        if (Slips.In(form) == 0 || variants.Knows(form) || Articles(form) is var known && known == 0 || IsName(form))
            return null;
        return NearSpellings.WordsOf(form, 1, IndexFields.Text, searcher, deadline)
            .Where(near => Slips.IsSurelyMeant(near.Articles, known) && near.Word.All(char.IsLetter))
            .OrderByDescending(near => near.Articles).ThenBy(near => near.Word, StringComparer.Ordinal)
            .Select(near => near.Word).FirstOrDefault();
    }

    private string? Nearest(string form)
    {
        var (known, isShort) = (Articles(form), Slips.IsShort(form));
        var parted = isShort ? null : _gaps.Parted(form, known);
        if (known >= (isShort ? 1 : Slips.Established) || variants.Knows(form))
            return parted?.Words;
        var slips = isShort ? 1 : known > 0 ? Slips.InKnown(form) : Slips.In(form);
        var near = NearSpellings.WordsOf(form, slips, IndexFields.Text, searcher, deadline)
            .Where(near => !isShort || Slips.IsShortOf(form, near.Word))
            .Select(near => (near.Word, near.Articles, Weight: Slips.Weight(near.Articles, EditDistance.Between(form, near.Word))));
        if (!isShort)
            near = near.Concat(NearSpellings.WithOtherBeginning(form, IndexFields.Text, searcher).Select(near => (near.Word, near.Articles, Slips.Weight(near.Articles, 1) / FirstLetter)));
        var isName = known > 0 && IsName(form);
        return near.Where(near => Slips.IsLikelier(near.Articles, known) && near.Word.All(char.IsLetter) && (!isName || IsName(near.Word)))
            .Concat(parted is { } apart ? [(apart.Words, apart.Articles, Slips.Weight(apart.Articles, 1))] : [])
            .OrderByDescending(near => near.Weight).ThenBy(near => near.Word, StringComparer.Ordinal)
            .Select(near => near.Word).FirstOrDefault();
    }

    /// <summary>Whether somebody or something that articles name has the word in its name: what is meant by it is a name then.</summary>
    private bool IsName(string form) => Names.Any(facet => searcher.Tables[facet].Names().WithWords(form).Count > 0) || EntityCalls.Of(searcher, form).Any();

    /// <summary>How many articles have the word in any form.</summary>
    private int Articles(string form) => searcher.Languages
        .Select(language =>
        {
            var stemmer = stemmers.Take(language);
            var articles = searcher.IndexReader.DocFreq(new Term(IndexFields.Stems(IndexFields.Text, language), stemmer.Stem(form)));
            stemmers.Return(stemmer);
            return articles;
        })
        .Append(searcher.IndexReader.DocFreq(new Term(IndexFields.Text, form))).Max();

    /// <summary>The words of the query that one with a space within begins with, by where they begin.</summary>
    private HashSet<int> Joined(string text, List<string> forms)
    {
        var words = Words(text);
        return [.. words.Zip(words.Skip(1))
            .Where(pair => pair.Second.Start == pair.First.End + 1 && text[pair.First.End] == ' ' && forms.Contains(pair.First.Form) && forms.Contains(pair.Second.Form) && _gaps.AreOne(pair.First.Form, pair.Second.Form))
            .Select(pair => pair.First.Start)];
    }

    /// <summary>A field's name and its word are two, where a colon between letters else makes one.</summary>
    private static List<WordToken> Words(string text) => WordReader.Read(text.Replace(':', ' '));

    /// <summary>The text with other words in their places; null where none is to be.</summary>
    private static string? Replaced(string text, Dictionary<string, string> others, HashSet<int> joined)
    {
        if (others.Count + joined.Count == 0)
            return null;
        var (respelled, at) = (new StringBuilder(text.Length), 0);
        foreach (var word in Words(text).Where(word => joined.Contains(word.Start) || others.ContainsKey(word.Form)))
        {
            var isJoined = joined.Contains(word.Start);
            respelled.Append(text, at, word.Start - at).Append(isJoined ? text[word.Start..word.End] : Written(others[word.Form], text, word.Start));
            at = isJoined ? word.End + 1 : word.End;
        }

        return respelled.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Two words in place of one are a phrase, as the one was.</summary>
    private static string Written(string other, string text, int start)
    {
        var written = char.IsUpper(text[start]) ? char.ToUpperInvariant(other[0]) + other[1..] : other;
        return other.Contains(' ', StringComparison.Ordinal) && text.AsSpan(0, start).CountAny('"', '“', '”') % 2 == 0 ? $"\"{written}\"" : written;
    }
}

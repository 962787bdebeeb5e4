using System.Text;
using Lucene.Net.Index;
using NewsSearch.Indexing.Articles.Characters;
using NewsSearch.Indexing.Search.Lucene.Querying;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>Spells the words of a query that the archive hardly has like the nearest words that it often has, and its names like the nearest names. Words asked for exactly, by pattern or after NOT stay as typed.</summary>
/// <param name="searcher">What is searched.</param>
/// <param name="stemmers">Stemmers to borrow.</param>
/// <param name="deadline">When to end.</param>
internal sealed class Respeller(ArchiveSearcher searcher, Stemmers stemmers, Deadline deadline)
{
    /// <summary>Distinct words of a query looked at.</summary>
    private const int MostWords = 8;

    /// <summary>In so many articles a word is no slip.</summary>
    private const int Established = 3;

    /// <summary>The query spelled otherwise; null where no word of it is to be.</summary>
    /// <param name="text">The query as typed.</param>
    /// <param name="found">How many articles it finds: where there is none, short words that no article has are looked at too.</param>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    public string? Respell(string text, long found)
    {
        List<TypedName> typed = [.. TypedName.In(ParsedQuery.Parse(text).Root)];
        var others = new NameRespeller(searcher, deadline).Of(typed);
        var forms = typed.Where(name => !name.IsWhole).SelectMany(name => name.Words).Distinct(StringComparer.Ordinal).Where(form => form.All(char.IsLetter) && (Slips.In(form) > 0 || (found == 0 && IsShort(form, text)))).Take(MostWords);
        foreach (var form in forms.Where(form => !others.ContainsKey(form)).ToList())
        {
            if (Nearest(form) is { } other)
                others.Add(form, other);
        }

        return others.Count == 0 ? null : Replaced(text, others);
    }

    /// <summary>Whether a word is short and no acronym, which in capitals is as likely one that no article has.</summary>
    private static bool IsShort(string form, string text) => Slips.IsShort(form) && !text.Contains(form.ToUpperInvariant(), StringComparison.Ordinal);

    private string? Nearest(string form)
    {
        var (known, isShort) = (Articles(form), Slips.IsShort(form));
        if (known >= (isShort ? 1 : Established))
            return null;
        return NearSpellings.WordsOf(form, isShort ? 1 : Slips.In(form), IndexFields.Text, searcher, deadline)
            .Where(near => Slips.IsLikelier(near.Articles, known) && near.Word.All(char.IsLetter) && (!isShort || Slips.IsShortOf(form, near.Word)))
            .Select(near => (near.Word, Weight: Slips.Weight(near.Articles, EditDistance.Between(form, near.Word))))
            .OrderByDescending(near => near.Weight).ThenBy(near => near.Word, StringComparer.Ordinal)
            .Select(near => near.Word).FirstOrDefault();
    }

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

    private static string Replaced(string text, Dictionary<string, string> others)
    {
        var (respelled, at) = (new StringBuilder(text.Length), 0);
        // A field's name and its word are two, where a colon between letters else makes one.
        foreach (var word in WordReader.Read(text.Replace(':', ' ')).Where(word => others.ContainsKey(word.Form)))
        {
            respelled.Append(text, at, word.Start - at).Append(AsTyped(others[word.Form], text[word.Start]));
            at = word.End;
        }

        return respelled.Append(text, at, text.Length - at).ToString();
    }

    private static string AsTyped(string word, char first) => char.IsUpper(first) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}

using System.Text;
using Lucene.Net.Index;
using NewsSearch.Indexing.Search.Lucene.Querying;
using NewsSearch.Indexing.Search.Lucene.Searching;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Lucene.Suggesting;

/// <summary>Spells the words of a query that the archive hardly has like the nearest words that it often has. Words asked for exactly, by pattern, in a named field other than the text's, or after NOT stay as typed.</summary>
/// <param name="searcher">What is searched.</param>
/// <param name="stemmers">Stemmers to borrow.</param>
/// <param name="deadline">When to end.</param>
internal sealed class Respeller(ArchiveSearcher searcher, Stemmers stemmers, Deadline deadline)
{
    private const int ShortestWord = 4;
    private const int LongWord = 6;

    /// <summary>Distinct words of a query looked at.</summary>
    private const int MostWords = 8;

    /// <summary>In so many articles a word is no slip.</summary>
    private const int Established = 3;

    /// <summary>A spelling is offered where so many times as many articles have it, and one more.</summary>
    private const int Likelier = 3;

    /// <summary>How much likelier one slip is than two.</summary>
    private const double AnotherSlip = 30;

    /// <summary>The query spelled otherwise; null where no word of it is to be.</summary>
    /// <exception cref="TimeIsUpException">The time limit has passed.</exception>
    public string? Respell(string text)
    {
        var others = Words(ParsedQuery.Parse(text).Root)
            .SelectMany(word => WordReader.Read(word)).Select(word => word.Form).Distinct(StringComparer.Ordinal).Where(IsWord).Take(MostWords)
            .Select(form => (Form: form, Other: Nearest(form))).Where(pair => pair.Other is not null).ToDictionary(pair => pair.Form, pair => pair.Other!, StringComparer.Ordinal);
        return others.Count == 0 ? null : Replaced(text, others);
    }

    private static bool IsWord(string form) => form.Length >= ShortestWord && form.All(char.IsLetter);

    /// <summary>The words and phrases of the text that are looked for in any form.</summary>
    private static IEnumerable<string> Words(QueryNode node) => node switch
    {
        WordNode { Form: WordForm.Plain } word => [word.Text],
        PhraseNode { Exact: false } phrase => [phrase.Text],
        FieldNode { Field: QueryField.Title or QueryField.Lead or QueryField.Quote } field => Words(field.Part),
        AndNode and => and.Parts.SelectMany(Words),
        OrNode or => or.Parts.SelectMany(Words),
        NearNode near => near.Parts.SelectMany(Words),
        TogetherNode together => together.Parts.SelectMany(Words),
        ApartNode apart => Words(apart.Part),
        AtLeastNode least => Words(least.Part),
        _ => [],
    };

    private string? Nearest(string form)
    {
        var known = Articles(form);
        if (known >= Established)
            return null;
        return NearSpellings.WordsOf(form, form.Length < LongWord ? 1 : 2, IndexFields.Text, searcher, deadline)
            .Where(near => near.Articles > (Likelier * known) + 1 && near.Word.All(char.IsLetter))
            .Select(near => (near.Word, Weight: near.Articles / Math.Pow(AnotherSlip, EditDistance.Between(form, near.Word))))
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
        foreach (var word in WordReader.Read(text).Where(word => others.ContainsKey(word.Form)))
        {
            respelled.Append(text, at, word.Start - at).Append(AsTyped(others[word.Form], text[word.Start]));
            at = word.End;
        }

        return respelled.Append(text, at, text.Length - at).ToString();
    }

    private static string AsTyped(string word, char first) => char.IsUpper(first) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}

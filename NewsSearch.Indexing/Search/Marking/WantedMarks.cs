using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Articles.Characters;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using NewsSearch.Indexing.Search.Lucene.Querying;
using NewsSearch.Indexing.Search.Lucene.Words;
using NewsSearch.Indexing.Search.Queries;

namespace NewsSearch.Indexing.Search.Marking;

/// <summary>What a query asks to be marked in one article. Unlike in a search its language and its names are known, so nothing is looked up.</summary>
/// <param name="text">The article's text.</param>
/// <param name="read">What was read in it; null where nothing was yet.</param>
/// <param name="stemmer">The stemmer of its language.</param>
/// <param name="variants">Other names for known names; null where names are meant only as written.</param>
internal sealed class WantedMarks(string text, Annotations? read, Stemmer stemmer, INameVariants? variants)
{
    private readonly ArticleNames _names = new(read);

    /// <summary>What is to be marked.</summary>
    public Marks Marks { get; } = new();

    /// <summary>Adds what a tree looks for; what it leaves out and what only narrows is not marked.</summary>
    public void Add(QueryNode node)
    {
        if (Parts(node) is { } parts)
        {
            foreach (var part in parts)
                Add(part);
        }
        else
        {
            Add(node, null);
        }
    }

    private void Add(QueryNode node, QueryField? field)
    {
        switch (node)
        {
            case FieldNode within:
                Within(within.Part, within.Field);
                break;
            case EntityNode entity:
                Marks.Entities.UnionWith(_names.Called(entity.Name, field));
                break;
            case KindNode kind:
                Marks.Kinds.Add(kind.Kind);
                break;
            case PhraseNode phrase when PhraseParts.HasMore(phrase.Text):
                foreach (var part in PhraseParts.Read(phrase.Text))
                    Add(part.Part ?? new PhraseNode(part.Text, 0, phrase.Exact), field);
                break;
            case PhraseNode or WordNode:
                Words(node);
                break;
        }
    }

    /// <summary>What is looked for within a field: words of the text, or names of a kind. An outlet, an author, a day is no word of the text.</summary>
    private void Within(QueryNode node, QueryField field)
    {
        if (Parts(node) is { } parts)
        {
            foreach (var part in parts)
                Within(part, field);
            return;
        }

        switch (field)
        {
            case QueryField.Title or QueryField.Lead or QueryField.Quote:
                Add(node, null);
                break;
            case QueryField.Person or QueryField.Place or QueryField.Organisation or QueryField.Country or QueryField.Leader:
                if (node is EntityNode)
                    Add(node, field);
                else if (node is WordNode or PhraseNode)
                    Marks.Entities.UnionWith(_names.WithWords(node is PhraseNode phrase ? phrase.Text : ((WordNode)node).Text, field, node is WordNode { Form: WordForm.Prefix }));
                break;
        }
    }

    private static IEnumerable<QueryNode>? Parts(QueryNode node) => node switch
    {
        AndNode and => and.Parts.Where(part => part is not NotNode),
        OrNode or => or.Parts.Where(part => part is not NotNode),
        NearNode near => near.Parts,
        TogetherNode together => together.Parts,
        ApartNode apart => [apart.Part],
        AtLeastNode least => [least.Part],
        NotNode => [],
        _ => null,
    };

    private void Words(QueryNode leaf)
    {
        switch (leaf)
        {
            case PhraseNode { Exact: true } phrase:
                Written(WrittenWords.Of(phrase.Text, WordQueries.MostPhraseWords), phrase.Slop);
                break;
            case PhraseNode { Slop: > 0 } phrase:
                Stemmed(phrase.Text, phrase.Slop);
                break;
            case PhraseNode phrase:
                UnderAnyName(phrase.Text);
                break;
            case WordNode { Form: WordForm.Fuzzy } word:
                Near(word);
                break;
            case WordNode word when WordPattern.Of(word) is { } pattern:
                Marks.Patterns.Add(pattern);
                break;
            case WordNode { Form: WordForm.Exact } word when WordQueries.Forms(word.Text) is { Count: > 0 } forms:
                Marks.Add(new MarkedPhrase(forms, 0, null));
                break;
            // Marked all over a text, "the" and "of" would only hide the others.
            case WordNode word when !FunctionWords.Contains(word.Text.ToLowerInvariant()):
                UnderAnyName(word.Text);
                break;
        }
    }

    private void UnderAnyName(string name)
    {
        var others = variants?.VariantsOf(name) ?? [];
        foreach (var sought in others.Select(SoughtName.Other).Prepend(SoughtName.Typed(name, others.Count > 0)))
        {
            if (sought.Capitals.Count == 0)
                Stemmed(sought.Text, 0);
            foreach (var written in sought.Capitals)
                Written(WrittenWords.Of(written, 1), 0);
        }
    }

    private void Stemmed(string words, int slop)
    {
        if (WordQueries.Forms(words) is { Count: > 0 } forms)
            Marks.Add(new MarkedPhrase(forms.ConvertAll(stemmer.Stem), slop, stemmer.Language));
    }

    private void Written(WrittenWords words, int slop)
    {
        if (words.Forms.Count > 0)
            Marks.Add(new MarkedPhrase(words.Forms, slop, null, words.Typed));
    }

    /// <summary>The words of the text that are spelled almost so, or whose stem is: the first letter is the same.</summary>
    private void Near(WordNode word)
    {
        if (WordQueries.Forms(word.Text) is not [var typed])
            return;
        foreach (var form in WordReader.Read(text).Select(token => token.Form).Distinct(StringComparer.Ordinal).Where(form => form[0] == typed[0]))
        {
            if (IsNear(form, typed, word.Edits) || IsNear(stemmer.Stem(form), typed, word.Edits))
                Marks.Words.Add(form);
        }
    }

    private static bool IsNear(string form, string typed, int edits) => Math.Abs(form.Length - typed.Length) <= edits && EditDistance.Between(typed, form) <= edits;
}

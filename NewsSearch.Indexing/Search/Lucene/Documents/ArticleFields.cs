using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Search.Lucene.Inverting;

namespace NewsSearch.Indexing.Search.Lucene.Documents;

/// <summary>The fields of the texts of a batch's articles in one language. Each part of an article (all, title, lead, quotations) has <see cref="PartFields">its own</see>.</summary>
internal sealed class ArticleFields(DocumentBatch batch, StemNumbers stems)
{
    private readonly PartFields _text = PartFields.Of(batch, IndexFields.Text, stems.Language);
    private readonly PartFields _title = PartFields.Of(batch, IndexFields.Title, stems.Language);
    private readonly PartFields _lead = PartFields.Of(batch, IndexFields.Lead, stems.Language);
    private readonly PartFields _quote = PartFields.Of(batch, IndexFields.Quote, stems.Language);
    private readonly InvertedField _quotations = batch.Field(IndexFields.Quotations, FieldForm.Places);

    /// <summary>The language, as it is indexed.</summary>
    public string Language => stems.Language;

    /// <summary>Adds an article's words to the batch's last document; what was not <paramref name="read"/> yet has no names and no quotations.</summary>
    public void Add(ArticleWords words, Annotations? read)
    {
        var names = MentionMarks.Of(read?.Mentions ?? [], words, batch.Terms);
        Add(_text, words.All, names, words.Written, words.Breaks);
        Add(_title, words.Title, names, words.Written, words.Breaks);
        Add(_lead, words.Lead, names, words.Written, words.Breaks);
        var quoted = QuotedWords.Of(read?.Quotes ?? [], words);
        var positions = quoted.Select(word => word.Position).ToHashSet();
        Add(_quote, quoted, [.. names.Where(name => positions.Contains(name.Position))], [.. words.Written.Where(word => positions.Contains(word.Position))], words.Breaks);
        if (quoted.Length == 0)
            return;
        foreach (var step in QuotationSteps.Of(QuotationNumber.InOrder(read!.Quotes), words, quoted[0].Position))
            _quotations.Add(IndexFields.Quotation, step);
    }

    private void Add(PartFields part, ArraySegment<PlacedWord> words, List<PlacedMark> names, List<PlacedMark> written, List<PlacedMark> breaks)
    {
        if (words.Count == 0)
            return;
        var (origin, last) = (words[0].Position, words[^1].Position);
        foreach (var word in words)
        {
            part.Words.Add(word.Term, word.Position - origin);
            part.Stems.Add(stems.Of(word.Term), word.Position - origin);
        }

        Add(part.Named, names, origin, last);
        Add(part.Written, written, origin, last);
        Add(part.Breaks, breaks, origin, last);
    }

    /// <summary>Adds the marks that stand within a part, as far from its first word as they are.</summary>
    private static void Add(InvertedField field, List<PlacedMark> marks, int origin, int last)
    {
        foreach (var mark in marks)
        {
            if (mark.Position >= origin && mark.Position <= last)
                field.Add(mark.Term, mark.Position - origin, mark.Length);
        }
    }
}

using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Annotation.Quotes;
using NewsSearch.Indexing.Annotation.Roles;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Scores the quotations read from articles whose names a reader has marked.</summary>
internal sealed class QuoteEvaluation(Gazetteer gazetteer)
{
    private readonly RoleReader roles = new(gazetteer);
    private readonly QuoteReader quotes = new();
    private readonly GoldNames names = new(gazetteer);

    /// <summary>Writes how many quotations in marks have their span right, of these how many a named speaker, and how many indirect ones overlap one marked by the reader.</summary>
    public void Run(string path, TextWriter output, TextWriter? details = null)
    {
        var (direct, speakers, indirect) = (default(Score), default(Score), default(Score));
        foreach (var article in AnnotatedFile.Read(path))
        {
            var linked = names.Link(article);
            var found = quotes.Read(linked, roles.Read(linked));
            direct += Direct(article, linked, [.. found.Where(q => q.Form is not QuoteForm.Indirect)], ref speakers, details);
            var clauses = found.Where(q => q.Form is QuoteForm.Indirect).ToList();
            var marked = article.Quotes.Where(q => q.Kind == "indirect").ToList();
            indirect += new Score(marked.Count, clauses.Count, clauses.Count(c => marked.Exists(m => Overlap(c, m) * 2 > Math.Max(c.End - c.Start, m.End - m.Start))));
        }

        output.WriteLine($"in marks      {direct}");
        output.WriteLine($"speaker       {speakers}");
        output.WriteLine($"indirect      {indirect}");
    }

    private static Score Direct(AnnotatedArticle article, LinkedText linked, List<Quote> found, ref Score speakers, TextWriter? details)
    {
        var marked = article.Quotes.Where(q => q.Kind == "direct").ToList();
        var right = 0;
        foreach (var quote in marked)
        {
            var own = found.Find(f => Overlap(f, quote) * 10 >= 8 * Math.Max(f.End - f.Start, quote.End - quote.Start));
            right += own is null ? 0 : 1;
            if (own is null)
            {
                details?.WriteLine($"missed   {article.Id} {quote.Speaker}: {Excerpt(article.Text, quote.Start, quote.End)}");
                continue;
            }

            var named = article.Mentions.Any(m => m.Entity == quote.Speaker);
            var same = named && own.Speakers.Any(s => s.Entity is { } id && linked.Entities[id].Name == quote.Speaker);
            speakers += new Score(named ? 1 : 0, own.Speakers.Any(s => s.Entity is not null) ? 1 : 0, same ? 1 : 0);
            if (named != same)
                details?.WriteLine($"speaker  {article.Id} {quote.Speaker}, read {string.Join(" + ", own.Speakers.Select(s => $"{s.Name} ({s.Surface})"))} by {own.Cue}: {Excerpt(article.Text, quote.Start, quote.End)}");
        }

        foreach (var extra in found.Where(f => !marked.Exists(m => Overlap(f, m) > 0)))
            details?.WriteLine($"extra    {article.Id} {string.Join(" + ", extra.Speakers.Select(s => s.Name))} by {extra.Cue}: {Excerpt(article.Text, extra.Start, extra.End)}");
        return new Score(marked.Count, found.Count, right);
    }

    private static int Overlap(Quote quote, AnnotatedQuote marked) => Math.Max(0, Math.Min(quote.End, marked.End) - Math.Max(quote.Start, marked.Start));

    private static string Excerpt(string text, int start, int end)
    {
        var (from, to) = (Math.Max(0, start - 90), Math.Min(text.Length, end + 70));
        var words = end - start > 80 ? $"{text[start..(start + 40)]} … {text[(end - 30)..end]}" : text[start..end];
        return $"{text[from..start]}[[{words}]]{text[end..to]}".Replace('\n', '|');
    }
}

using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Scores the quotations read from articles read by hand.</summary>
/// <param name="reader">Reads the articles.</param>
internal sealed class QuoteEvaluation(AnnotatedReader reader)
{
    /// <summary>
    /// Writes, for each way of reading: in marks, the spans found; of these, named speakers that are right; indirect, the clauses of which more than half is the reader's;
    /// and of these the right speakers.
    /// </summary>
    /// <param name="path">The file, ".jsonl" or ".jsonl.gz".</param>
    /// <param name="output">Gets the figures.</param>
    /// <param name="details">Gets a line for each fault; null leaves them out.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public void Run(string path, TextWriter output, TextWriter? details = null, CancellationToken cancellationToken = default)
    {
        var articles = AnnotatedFile.Read(path).ToList();
        foreach (var (what, read) in reader.Ways)
        {
            var (direct, indirect) = (new QuoteScore("direct", 0.8), new QuoteScore("indirect", 0.5));
            details?.WriteLine($"== {what}");
            foreach (var article in articles)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var text = read(article);
                direct.Add(article, text, [.. text.Quotes.Where(q => q.Form is not QuoteForm.Indirect)], details);
                indirect.Add(article, text, [.. text.Quotes.Where(q => q.Form is QuoteForm.Indirect)], details);
            }

            output.WriteLine(what);
            output.WriteLine($"in marks      {direct.Spans}");
            output.WriteLine($"speaker       {direct.Speakers}");
            output.WriteLine($"indirect      {indirect.Spans}");
            output.WriteLine($"speaker       {indirect.Speakers}");
        }
    }
}

using System.Globalization;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Scores the countries, roles and quotations read from articles read by hand.</summary>
/// <param name="gazetteer">The tables.</param>
/// <param name="reader">Reads the articles.</param>
internal sealed class AnnotationsEvaluation(Gazetteer gazetteer, AnnotatedReader reader)
{
    private readonly GoldNames _names = new(gazetteer);

    /// <summary>
    /// Writes, for each way of reading: the countries, about and mentioned at all; roles with person and title right, of these the state and the country or body;
    /// quotations in marks, and indirect ones of which more than half is the reader's, each with the named speakers of those found, and how many of all found have their speaker right.
    /// </summary>
    /// <param name="path">The file, ".jsonl" or ".jsonl.gz".</param>
    /// <param name="output">Gets the figures.</param>
    /// <param name="details">Gets a line for each fault; null leaves them out.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="System.Text.Json.JsonException">A line is not of the format.</exception>
    public void Run(string path, TextWriter output, TextWriter? details = null, CancellationToken cancellationToken = default)
    {
        var articles = AnnotatedFile.Read(path).ToList();
        foreach (var (what, read) in reader.Ways)
        {
            var (countries, roles) = (new CountryScore(), new RoleScore(_names));
            var (direct, indirect) = (new QuoteScore("direct", 0.8), new QuoteScore("indirect", 0.5));
            details?.WriteLine($"== {what}");
            foreach (var article in articles)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var text = read(article);
                countries.Add(article, text, details);
                roles.Add(article, text, details);
                direct.Add(article, text, [.. text.Quotes.Where(q => q.Form is not QuoteForm.Indirect)], details);
                indirect.Add(article, text, [.. text.Quotes.Where(q => q.Form is QuoteForm.Indirect)], details);
            }

            output.WriteLine(what);
            output.WriteLine($"about            {countries.About}");
            output.WriteLine($"mentioned        {countries.Mentioned}");
            output.WriteLine($"role             {roles.Titles}");
            output.WriteLine($"  state          {roles.States}");
            output.WriteLine($"  of             {roles.Owners}");
            output.WriteLine($"quote in marks   {direct.Spans}");
            output.WriteLine($"  speaker        {direct.Speakers}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  speaker right  {direct.Attributed.Recall:0.0} of {direct.Attributed.Gold} found"));
            output.WriteLine($"quote indirect   {indirect.Spans}");
            output.WriteLine($"  speaker        {indirect.Speakers}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  speaker right  {indirect.Attributed.Recall:0.0} of {indirect.Attributed.Gold} found"));
        }
    }
}

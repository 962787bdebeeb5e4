using System.Text.Json;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Labels that indexers gave stories, with what their codes mean.</summary>
internal sealed class FacetLabels
{
    private readonly ILookup<string, FacetCode> _labels;

    private FacetLabels(ILookup<string, FacetCode> labels) => _labels = labels;

    /// <summary>Reads the labels (lines of story, facet and code, parted by tabs) and the codes (lines of JSON as in <see cref="FacetCode"/>), gzipped or not; labels without a code are left out.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="JsonException">A line is not of the format.</exception>
    public static FacetLabels Read(string labels, string codes)
    {
        var meanings = Lines(codes)
            .Select(line => JsonSerializer.Deserialize<FacetCode>(line.Text, ContractJson.Options) ?? throw new JsonException($"{codes}, line {line.Number}: no object."))
            .ToDictionary(c => (c.Facet, c.Code));
        return new FacetLabels(Lines(labels).Select(line => Label(labels, line.Number, line.Text))
            .Where(l => meanings.ContainsKey((l.Facet, l.Code)))
            .ToLookup(l => l.Story, l => meanings[(l.Facet, l.Code)], StringComparer.Ordinal));
    }

    /// <summary>The stories that have a label, as the file has them.</summary>
    public bool Has(string story) => _labels.Contains(story);

    /// <summary>The labels of a story in one facet.</summary>
    public IEnumerable<FacetCode> Of(string story, string facet) => _labels[story].Where(l => l.Facet == facet);

    private static (string Story, string Facet, string Code) Label(string file, int number, string line) => line.Split('\t') is [var story, var facet, var code]
        ? (story, facet, code)
        : throw new JsonException($"{file}, line {number}: a label is a story, a facet and a code, parted by tabs.");

    private static IEnumerable<(int Number, string Text)> Lines(string path)
    {
        using var reader = ColumnFile.Open(path);
        for (var number = 1; reader.ReadLine() is { } text; number++)
        {
            if (text.Length > 0)
                yield return (number, text);
        }
    }
}

using NewsSearch.Indexing.Cleaning.Furniture;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>The text of the story as a page declares it in JSON-LD: it tells which blocks of the page are the story's, where most of them are found in it.</summary>
internal sealed class DeclaredText
{
    /// <summary>Shorter texts are summaries.</summary>
    private const int Shortest = 400;

    /// <summary>Letters compared in all, so that a hostile page costs no more than a moment.</summary>
    private const long MostWork = 60_000_000;

    private readonly string _letters;

    /// <param name="text">The declared text; null where there is none.</param>
    public DeclaredText(string? text)
    {
        Text = text;
        _letters = text is { Length: >= Shortest } ? LineKey.Letters(text) : "";
    }

    /// <summary>The text as declared.</summary>
    public string? Text { get; }

    /// <summary>Which of the blocks are found in the text; null where it does not tell, being absent, too short, or another text than the page shows.</summary>
    public bool[]? Confirm(IReadOnlyList<PageBlock> blocks)
    {
        if (_letters.Length < Shortest / 2 || (long)_letters.Length * blocks.Count > MostWork)
            return null;
        var found = new bool[blocks.Count];
        var (confirmed, prose) = (0.0, 0.0);
        for (var i = 0; i < blocks.Count; i++)
        {
            found[i] = Holds(blocks[i].Text);
            prose += blocks[i].Prose;
            confirmed += found[i] ? blocks[i].Prose : 0;
        }
        return confirmed >= 0.75 * prose && confirmed >= 0.6 * _letters.Length ? found : null;
    }

    /// <summary>How much of the declared text the blocks hold, 0 to 1.</summary>
    public double Coverage(IEnumerable<PageBlock> blocks) =>
        _letters.Length == 0 ? 1 : Math.Min(1, blocks.Where(block => Holds(block.Text)).Sum(block => (double)block.Text.Length) / _letters.Length);

    private bool Holds(string text)
    {
        var letters = LineKey.Letters(text);
        // A note or a link put into a paragraph does not make it another: its beginning or its end is enough.
        return letters.Length > 0 && (_letters.Contains(letters, StringComparison.Ordinal)
            || (letters.Length > 80 && (_letters.Contains(letters[..50], StringComparison.Ordinal) || _letters.Contains(letters[^50..], StringComparison.Ordinal))));
    }
}

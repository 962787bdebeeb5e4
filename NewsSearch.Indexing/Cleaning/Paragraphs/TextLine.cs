namespace NewsSearch.Indexing.Cleaning.Paragraphs;

/// <summary>A line of plain text.</summary>
/// <param name="Text">Without blanks at its ends; empty for a blank line.</param>
/// <param name="Indent">Blanks before the text.</param>
internal readonly record struct TextLine(string Text, int Indent)
{
    /// <summary>Characters from the margin to the end of the line.</summary>
    public int Width => Indent + Text.Length;

    /// <summary>Whether nothing stands on the line.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>Whether the line is a row of columns, which must not run into the next line.</summary>
    public bool IsRow => Columns(Text) >= 2;

    private static int Columns(string text)
    {
        var gaps = 0;
        for (var at = text.IndexOf("   ", StringComparison.Ordinal); at >= 0; at = text.IndexOf("   ", at, StringComparison.Ordinal))
        {
            gaps++;
            while (at < text.Length && text[at] == ' ')
                at++;
        }
        return gaps;
    }
}

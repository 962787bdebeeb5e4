namespace NewsSearch.Indexing.Cleaning.Paragraphs;

/// <summary>How a plain text marks its paragraphs, judged over all its lines.</summary>
/// <param name="Width">The column at which lines are wrapped by hand or program; null where each line is a paragraph.</param>
/// <param name="Indented">Whether an indent begins a paragraph.</param>
internal sealed record LineLayout(int? Width, bool Indented)
{
    /// <summary>Typewriters, terminals and mail wrap at or before this column.</summary>
    private const int WidestWrap = 100;

    /// <summary>Text in narrower lines is a list or verse.</summary>
    private const int NarrowestWrap = 40;

    /// <summary>Blanks before a line that begin a paragraph; fewer continue a point of a list.</summary>
    private const int Indent = 3;

    /// <summary>Judges the layout: wrapped text has runs of lines that are nearly all full and break within sentences.</summary>
    public static LineLayout Of(IReadOnlyList<TextLine> lines)
    {
        var filled = lines.Where(line => !line.IsBlank).ToList();
        if (filled.Count < 2)
            return new LineLayout(null, false);
        var widths = filled.Select(line => line.Width).Order().ToList();
        var width = widths[Math.Min(widths.Count - 1, widths.Count * 98 / 100)];
        if (width is > WidestWrap or < NarrowestWrap)
            return new LineLayout(null, false);
        if (widths[^1] <= WidestWrap && HasIndents(lines))
            return new LineLayout(width, true);
        var (followed, within) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i + 1].IsBlank || lines[i].IsRow || lines[i + 1].IsRow)
                continue;
            followed++;
            if (char.IsLower(lines[i + 1].Text[0]) || (IsFull(lines[i], lines[i + 1], width) && BreaksWithinSentence(lines[i].Text)))
                within++;
        }
        if (followed == 0 || within * 3 < followed)
            return new LineLayout(null, false);
        return new LineLayout(width, false);
    }

    /// <summary>Whether the second line goes on with the paragraph of the first.</summary>
    public bool Joins(TextLine line, TextLine next)
    {
        if (Width is not { } width || line.IsBlank || next.IsBlank || line.IsRow || next.IsRow)
            return false;
        if (Indented)
            return next.Indent < Indent && !(next.Indent > 0 && IsEndMark(next.Text));
        return IsFull(line, next, width) || char.IsLower(next.Text[0]);
    }

    /// <summary>Whether the next line's first word would not have fitted on this one.</summary>
    private static bool IsFull(TextLine line, TextLine next, int width)
    {
        var end = next.Text.IndexOf(' ', StringComparison.Ordinal);
        return line.Width + 1 + (end < 0 ? next.Text.Length : end) > width - 8;
    }

    private static bool HasIndents(IReadOnlyList<TextLine> lines)
    {
        var (indented, flush) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i - 1].IsBlank)
                continue;
            if (lines[i].Indent is >= Indent and <= 10)
                indented++;
            else if (lines[i].Indent == 0)
                flush++;
        }
        return indented >= 1 && flush > 0;
    }

    /// <summary>"REUTER", "reuter...", "More": the agency's own line, set apart by a blank before it.</summary>
    private static bool IsEndMark(string text) => text.Length <= 12 && !text.Contains(' ', StringComparison.Ordinal) && (text.StartsWith("REUTER", StringComparison.OrdinalIgnoreCase) || text.Equals("MORE", StringComparison.OrdinalIgnoreCase));

    private static bool BreaksWithinSentence(string line) => char.IsLetterOrDigit(line[^1]) || line[^1] is ',' or '-' or ';';
}

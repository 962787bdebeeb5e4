using System.Text;
using AngleSharp.Dom;
using NewsSearch.Indexing.Cleaning.Characters;
using NewsSearch.Indexing.Cleaning.Furniture;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>Walks a tree of elements and yields its lines as a browser would break them. The tree's depth is bounded by <see cref="MarkupBound"/>.</summary>
internal sealed class BlockWalker
{
    /// <summary>A line broken by hand before this many characters was meant to be one.</summary>
    private const int ShortestWrapped = 50;

    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _line = new();
    private int _letters;
    private int _linked;
    private int _broken;
    private bool _break;

    private BlockWalker()
    {
    }

    /// <summary>The blocks under an element, in the order of the page.</summary>
    public static IReadOnlyList<PageBlock> Walk(IElement root)
    {
        var walker = new BlockWalker();
        walker.Children(root, new Place(root, BlockKind.Paragraph, InLink: false));
        walker.Flush(new Place(root, BlockKind.Paragraph, InLink: false));
        return walker._blocks;
    }

    private readonly record struct Place(IElement Container, BlockKind Kind, bool InLink);

    private void Children(INode node, Place place)
    {
        for (var child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text)
                Text(text.Data, place);
            else if (child is IElement element)
                Element(element, place);
        }
    }

    private void Text(string text, Place place)
    {
        if (_break && text.AsSpan().TrimStart() is { Length: > 0 } next)
        {
            if (char.IsLower(next[0]) || !char.IsLetter(next[0]))
                _line.Append(' ');
            else
                Flush(place);
            _break = false;
        }
        _line.Append(text);
        var letters = text.Count(sign => !char.IsWhiteSpace(sign));
        _letters += letters;
        if (place.InLink)
            _linked += letters;
    }

    private void Element(IElement element, Place place)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            // A break within a sentence that goes on in lower case is a line of the same paragraph; else, and twice, it begins a new one.
            if (_break || EndsLine())
                Flush(place);
            else
                _break = true;
            return;
        }
        if (name is "script" or "head" or "title" or "meta" or "link" or "rt" or "rp" or "input" or "option")
            return;
        if (MarkupNames.Inline.Contains(name))
        {
            if (CutRules.IsForScreenReaders(element))
                return;
            Children(element, name == "a" && element.HasAttribute("href") ? place with { InLink = true } : place);
            return;
        }
        if (name == "tr" && ShortCells(element) is { } cells)
        {
            Flush(place);
            Row(cells, element);
            return;
        }
        Flush(place);
        var inner = new Place(element, KindOf(name, place.Kind), place.InLink);
        Children(element, inner);
        Flush(inner);
    }

    /// <summary>Looks at the end of the line alone: a page may break one line a thousand times.</summary>
    private bool EndsLine()
    {
        var length = _line.Length - _broken;
        _broken = _line.Length;
        var end = _line.ToString(_line.Length - Math.Min(length, 2 * ShortestWrapped), Math.Min(length, 2 * ShortestWrapped)).Trim();
        return end.Length < ShortestWrapped || HeadlineShape.EndsSentence(end);
    }

    private static BlockKind KindOf(string name, BlockKind outer) => name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dd" or "dt" => BlockKind.Item,
        "p" or "div" or "section" or "span" or "td" => outer,
        _ => outer == BlockKind.Item ? outer : BlockKind.Paragraph,
    };

    /// <summary>The cells of a row of figures; null for a row that lays out paragraphs.</summary>
    private static List<string>? ShortCells(IElement row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Children)
        {
            if (cell.LocalName is not ("td" or "th") || cell.TextContent.Length > 120 || cell.Children.Any(child => child.LocalName is "table" or "div" or "ul"))
                return null;
            if (CleanCharacters.Line(cell.TextContent) is { Length: > 0 } text)
                cells.Add(text);
        }
        return cells.Count >= 2 ? cells : null;
    }

    private void Row(List<string> cells, IElement row) => _blocks.Add(new PageBlock(string.Join(" | ", cells), BlockKind.Row, 0, row));

    private void Flush(Place place)
    {
        _break = false;
        if (_line.Length > 0 && CleanCharacters.Line(_line.ToString()) is { Length: > 0 } text)
            _blocks.Add(new PageBlock(text, place.Kind, _letters == 0 ? 0 : (double)_linked / _letters, place.Container));
        _line.Clear();
        (_letters, _linked, _broken) = (0, 0, 0);
    }
}

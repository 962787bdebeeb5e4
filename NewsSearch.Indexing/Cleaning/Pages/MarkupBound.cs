using System.Buffers;
using System.Text;

namespace NewsSearch.Indexing.Cleaning.Pages;

/// <summary>
/// Makes any markup safe to parse in time and stack linear in its length, before a parser sees it. Scripts, styles, comments and drawings go, save JSON-LD;
/// elements nested deeper than a page ever needs, and formatting that is never closed, lose their tags but keep their text.
/// A parser that builds a tree of 100,000 levels, or code that walks it, ends the whole process.
/// </summary>
internal sealed class MarkupBound
{
    /// <summary>Levels kept; real pages stay under 60.</summary>
    private const int Deepest = 200;

    /// <summary>Formatting elements open at one time; each is opened again in every paragraph that follows.</summary>
    private const int MostFormatting = 24;

    /// <summary>Start tags kept; real pages stay under 20,000.</summary>
    private const int MostTags = 60_000;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\r\f");

    private readonly string _html;
    private readonly StringBuilder _kept;
    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _formatting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _dropped = new(StringComparer.Ordinal);
    private readonly HashSet<string> _endless = new(StringComparer.Ordinal);
    private readonly MarkupQuotes _quotes;
    private int _formattingOpen;
    private int _tags;

    private MarkupBound(string html)
    {
        _html = html;
        _quotes = MarkupQuotes.In(html);
        _kept = new StringBuilder(html.Length);
    }

    /// <summary>The markup within bounds.</summary>
    public static string Apply(string html) => new MarkupBound(html).Apply();

    private string Apply()
    {
        var at = 0;
        while (at < _html.Length)
        {
            var tag = _html.IndexOf('<', at);
            if (tag < 0)
                tag = _html.Length;
            AppendText(_html.AsSpan(at, tag - at));
            at = tag < _html.Length ? Markup(tag) : tag;
        }
        return _kept.ToString();
    }

    /// <summary>Runs of blanks become one: they mean nothing, and code that looks for words in them takes long over them.</summary>
    private void AppendText(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var blank = text.IndexOfAny(Blanks);
            if (blank < 0)
                blank = text.Length;
            _kept.Append(text[..blank]);
            var rest = text[blank..].TrimStart();
            if (rest.Length < text.Length - blank && (_kept.Length == 0 || _kept[^1] != ' '))
                _kept.Append(' ');
            text = rest;
        }
    }

    /// <summary>Handles what begins with '&lt;' and returns where reading goes on.</summary>
    private int Markup(int at)
    {
        var next = at + 1 < _html.Length ? _html[at + 1] : '\0';
        if (next == '!')
            return Declaration(at);
        if (next == '?')
            return After(_html.IndexOf("?>", at, Math.Min(4000, _html.Length - at), StringComparison.Ordinal), 2) ?? After(_html.IndexOf('>', at), 1) ?? _html.Length;
        var tag = MarkupTag.At(_html, at, _quotes);
        if (tag is null)
        {
            _kept.Append("&lt;");
            return at + 1;
        }
        return tag.Closes ? End(tag) : Start(tag);
    }

    private int Declaration(int at)
    {
        if (string.CompareOrdinal(_html, at, "<!--", 0, 4) == 0)
            return After(_html.IndexOf("-->", at + 2, StringComparison.Ordinal), 3) ?? _html.Length;
        var end = After(_html.IndexOf('>', at), 1) ?? _html.Length;
        if (_kept.Length < 4096)
            _kept.Append(_html, at, end - at);
        return end;
    }

    private int Start(MarkupTag tag)
    {
        if (MarkupNames.Swallowed.Contains(tag.Name))
        {
            var end = ContentEnd(tag);
            if (tag.Name == "script" && tag.IsJsonLd(_html))
                _kept.Append(_html, tag.Start, end - tag.Start);
            else
                AppendText(" ");
            return end;
        }
        if (tag.Name is "title")
        {
            var end = ContentEnd(tag);
            _kept.Append(_html, tag.Start, end - tag.Start);
            return end;
        }
        if (!MayOpen(tag))
        {
            if (!MarkupNames.Void.Contains(tag.Name))
                _dropped[tag.Name] = _dropped.GetValueOrDefault(tag.Name) + 1;
            AppendText(" ");
            return tag.End;
        }
        _tags++;
        tag.CopyTo(_kept, _html);
        return tag.End;
    }

    private bool MayOpen(MarkupTag tag)
    {
        if (_tags >= MostTags)
            return false;
        if (MarkupNames.Void.Contains(tag.Name))
            return true;
        if (MarkupNames.Formatting.Contains(tag.Name))
        {
            if (_formattingOpen >= MostFormatting)
                return false;
            _formattingOpen++;
            _formatting[tag.Name] = _formatting.GetValueOrDefault(tag.Name) + 1;
            return true;
        }
        if (_open.Count > 0 && MarkupNames.EndsBefore(_open[^1], tag.Name))
            _open.RemoveAt(_open.Count - 1);
        if (_open.Count >= Deepest)
            return false;
        _open.Add(tag.Name);
        return true;
    }

    private int End(MarkupTag tag)
    {
        if (_dropped.GetValueOrDefault(tag.Name) is var dropped and > 0)
        {
            _dropped[tag.Name] = dropped - 1;
            AppendText(" ");
            return tag.End;
        }
        if (_formatting.GetValueOrDefault(tag.Name) is var formatting and > 0)
        {
            _formatting[tag.Name] = formatting - 1;
            _formattingOpen--;
        }
        else if (_open.LastIndexOf(tag.Name) is var open and >= 0)
        {
            _open.RemoveRange(open, _open.Count - open);
        }
        _kept.Append(_html, tag.Start, tag.End - tag.Start);
        return tag.End;
    }

    /// <summary>Where an element whose content is no markup, or is not wanted, ends.</summary>
    private int ContentEnd(MarkupTag tag)
    {
        var end = _endless.Contains(tag.Name) ? -1 : _html.IndexOf("</" + tag.Name, tag.End, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            _endless.Add(tag.Name);
            return tag.Name is "script" or "style" ? _html.Length : tag.End;
        }
        return After(_html.IndexOf('>', end), 1) ?? _html.Length;
    }

    private static int? After(int found, int length) => found < 0 ? null : found + length;
}

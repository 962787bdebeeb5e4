using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Cleaning.Furniture;

/// <summary>
/// Parts the story from what stands around it. A line goes only when phrase or shape says what it is; at the edges of the prose less is asked than in its middle,
/// where a doubtful line stays.
/// </summary>
internal sealed class StoryReader
{
    /// <summary>How far from the top the headline may be repeated.</summary>
    private const int HeadReach = 12;

    private readonly StoryContext _context;
    private readonly List<string>[] _cards;
    private readonly Block[] _blocks;
    private readonly string[] _keys;
    private readonly string?[] _reasons;
    private readonly List<string> _bylines = [];
    private readonly List<string> _dates = [];
    private string? _outlet;
    private int _title = -1;
    private bool _repeated;

    private StoryReader(IReadOnlyList<Block> blocks, StoryContext context)
    {
        _context = context;
        _cards = [.. blocks.Select(_ => new List<string>())];
        _blocks = [.. blocks.Select((block, i) => block.Removed is null && NameCards.Cut(block.Text, _cards[i]) is { Length: > 0 } text ? block with { Text = text } : block)];
        _keys = [.. _blocks.Select(block => LineKey.Of(block.Text))];
        _reasons = [.. blocks.Select(block => block.Removed)];
    }

    /// <summary>Reads a document's blocks, in the order of the page.</summary>
    public static Story Read(IReadOnlyList<Block> blocks, StoryContext context)
    {
        var reader = new StoryReader(blocks, context);
        var (head, tail) = reader.Edges();
        reader.MarkFurniture(head, tail);
        reader.KeepTables();
        reader.FindTitle(head);
        reader.MarkPageTop();
        reader.MarkRepeats();
        reader.MarkHeadLines(head, tail);
        reader.MarkLinkLists(tail);
        reader.MarkDoubts();
        reader.MarkEmptyHeadings();
        return reader.Result();
    }

    /// <summary>The first and the last paragraph of prose; the whole document is head where there is none.</summary>
    private (int Head, int Tail) Edges()
    {
        foreach (var isProse in new Func<string, bool>[] { HeadlineShape.IsProse, HeadlineShape.IsSentence })
        {
            var first = Array.FindIndex(_blocks, block => IsStory(block, isProse));
            if (first >= 0)
                return (first, Array.FindLastIndex(_blocks, block => IsStory(block, isProse)));
        }
        return (_blocks.Length, _blocks.Length);
    }

    private bool IsStory(Block block, Func<string, bool> isProse) =>
        block.Removed is null && block.Doubt is null && isProse(block.Text) && Furniture(block, LineKey.Of(block.Text), Zone.Tail) is null
        && (_context.Title is null || LineKey.Letters(block.Text) != LineKey.Letters(_context.Title));

    private void MarkFurniture(int head, int tail)
    {
        for (var i = 0; i < _blocks.Length; i++)
            _reasons[i] ??= Furniture(_blocks[i], _keys[i], head == _blocks.Length ? Zone.Alone : i < head ? Zone.Head : i > tail ? Zone.Tail : Zone.Middle);
    }

    /// <summary>A number or two at the edge counts comments or shares; more of them are a table.</summary>
    private void KeepTables()
    {
        var numbers = Enumerable.Range(0, _blocks.Length).Where(i => _reasons[i] == "counter" && FurniturePatterns.IsBareNumber(_blocks[i].Text)).ToList();
        if (numbers.Count > 2)
            numbers.ForEach(i => _reasons[i] = null);
    }

    private static string? Furniture(Block block, string key, Zone zone)
    {
        // A word and a full stop are the last line of a paragraph, not a button.
        if (block.Text[^1] == '.' && block.Text.Length <= 16 && !block.Text.EndsWith("...", StringComparison.Ordinal) && block.Text.Any(char.IsLetter))
            return null;
        if (FurnitureTable.Instance.Reason(key, zone) is { } listed)
            return listed;
        if (FurniturePatterns.Reason(block.Text, zone) is { } shaped)
            return shaped;
        return FurnitureTable.Instance.OpensWithLabel(key) ? "related links" : null;
    }

    /// <summary>The line that stands twice before the prose, as page and article each print their headline; else the first that has the shape of one.</summary>
    private void FindTitle(int head)
    {
        if (_context.Title is not null)
            return;
        var end = Math.Min(Math.Max(head, 1), _blocks.Length);
        _title = RepeatedHeadline(Math.Min(end, HeadReach));
        _repeated = _title >= 0;
        for (var i = 0; i < end && _title < 0; i++)
        {
            if (_reasons[i] is null && HeadlineShape.IsHeadline(_blocks[i].Text) && HeadLine.Read(_blocks[i].Text, _context.Outlet, _context.Authors) is null)
                _title = i;
            else if (_reasons[i] is null && HeadlineShape.IsProse(_blocks[i].Text))
                return;
        }
    }

    /// <summary>
    /// The first line of several words that stands exactly twice; -1 where there is none, or where another headline stands above it. Rows of a table and
    /// captions are repeated too: hence the words asked for, and a headline that stands first goes before a later line that is repeated.
    /// </summary>
    private int RepeatedHeadline(int end)
    {
        var full = Enumerable.Range(0, end).Where(i => _reasons[i] is null && HeadlineShape.IsFullHeadline(_blocks[i].Text)).ToLookup(i => LineKey.Letters(_blocks[i].Text), StringComparer.Ordinal);
        foreach (var line in full)
        {
            if (line.Count() == 2)
                return line.First();
            if (!HeadlineShape.IsMenu(_blocks[line.First()].Text))
                return -1;
        }

        return -1;
    }

    /// <summary>Above a headline that was found by its repetition stand the outlet's name and its menu. The name is believed where a copyright line says it too.</summary>
    private void MarkPageTop()
    {
        if (!_repeated)
            return;
        var holders = _blocks.Select(block => CopyrightLine.Holder(block.Text)).OfType<string>().Select(LineKey.Letters).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < _title; i++)
        {
            if (_reasons[i] is not null || HeadlineShape.IsProse(_blocks[i].Text))
                continue;
            if (holders.Contains(LineKey.Letters(_blocks[i].Text)))
                _outlet ??= _blocks[i].Text;
            _reasons[i] = "top of the page";
        }
    }

    private void MarkRepeats()
    {
        var title = LineKey.Letters(_context.Title ?? (_title >= 0 ? _blocks[_title].Text : ""));
        if (title.Length == 0)
            return;
        for (var i = 0; i < Math.Min(_blocks.Length, HeadReach); i++)
        {
            if (i != _title && _reasons[i] is null && LineKey.Letters(_blocks[i].Text) is var letters && SaysTitle(letters, title))
                _reasons[i] = "repeats the title";
        }
    }

    /// <summary>The title itself, or the title with an outlet's name behind it.</summary>
    private bool SaysTitle(string letters, string title) =>
        letters == title || (_context.Outlet is { } outlet && letters.Length > title.Length && letters == title + LineKey.Letters(outlet));

    private void MarkHeadLines(int head, int tail)
    {
        for (var i = 0; i < _blocks.Length; i++)
        {
            if (i >= head && i <= tail && i > 0 || i == _title || _reasons[i] is not (null or "date line" or "navigation" or "outlet" or "byline"))
                continue;
            if (HeadLine.Read(_blocks[i].Text, _context.Outlet, _context.Authors) is not { } line)
                continue;
            _reasons[i] = line.Reason;
            if (line.Byline is { } byline)
                _bylines.Add(byline);
            if (line.Date is { } date && i < head)
                _dates.Add(date);
        }
    }

    /// <summary>The headlines that follow a heading such as "Related stories" go with it.</summary>
    private void MarkLinkLists(int tail)
    {
        for (var i = 0; i < _blocks.Length; i++)
        {
            if (_reasons[i] != "related links" || !FurnitureTable.Instance.IsLabel(_keys[i]))
                continue;
            var reach = i > tail ? _blocks.Length : Math.Min(_blocks.Length, i + 2);
            for (var j = i + 1; j < reach && IsLinkLine(_blocks[j], i > tail); j++)
                _reasons[j] ??= "related links";
        }
    }

    private void MarkDoubts()
    {
        for (var i = 0; i < _blocks.Length; i++)
            if (i != _title)
                _reasons[i] ??= _blocks[i].Doubt;
    }

    /// <summary>A heading whose lines have all gone goes with them.</summary>
    private void MarkEmptyHeadings()
    {
        string? gone = null;
        var next = true;
        for (var i = _blocks.Length - 1; i >= 0; i--)
        {
            if (_reasons[i] is not null)
            {
                gone ??= _reasons[i];
            }
            else
            {
                var isHeading = _blocks[i].Kind == BlockKind.Heading && i != _title;
                if (isHeading && next && gone is not null)
                    _reasons[i] = gone;
                next = isHeading;
                gone = null;
            }
        }
    }

    private static bool IsLinkLine(Block block, bool afterStory) =>
        block.LinkShare > 0.8 || (block.Kind != BlockKind.Heading && block.Text.Length <= 160 && !block.Text.EndsWith('.') && HeadlineShape.IsHeadline(block.Text) && (afterStory || block.Kind == BlockKind.Item || block.LinkShare > 0.5 || block.Text.Length >= 25));

    private Story Result()
    {
        var paragraphs = new List<string>();
        var removed = new List<RemovedLine>();
        for (var i = 0; i < _blocks.Length; i++)
        {
            if (_reasons[i] is { } reason)
                removed.Add(new RemovedLine(_blocks[i].Text, reason));
            else if (i != _title)
                paragraphs.Add(_blocks[i].Text);
            removed.AddRange(_cards[i].Select(card => new RemovedLine(card, "related links")));
        }
        return new Story(_title < 0 ? null : _blocks[_title].Text, _outlet, paragraphs, removed, _bylines, _dates);
    }
}

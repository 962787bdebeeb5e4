namespace NewsSearch.Indexing.Search.Queries;

/// <summary>Collects what was read otherwise than typed: each note once, and no more than a reader would look at.</summary>
/// <param name="first">What is told before anything else.</param>
internal sealed class QueryNotes(params IEnumerable<string> first)
{
    private const int Most = 12;
    private const int LongestQuote = 40;
    private readonly List<string> _notes = [.. first];
    private readonly List<AliasReading> _aliases = [];
    private bool _more;

    /// <summary>The notes in the order they came up.</summary>
    public IReadOnlyList<string> All => _more ? [.. _notes, "More was read otherwise than typed; only the first notes are shown."] : _notes;

    /// <summary>The names among what was typed that have other names, those that the notes tell of.</summary>
    public IReadOnlyList<AliasReading> Aliases => _aliases;

    /// <summary>Adds a name and what else it is called.</summary>
    public void Add(AliasReading alias)
    {
        if (_notes.Count < Most && !_notes.Contains(alias.InWords()))
            _aliases.Add(alias);
        Add(alias.InWords());
    }

    /// <summary>Adds a sentence.</summary>
    public void Add(string note)
    {
        if (_notes.Contains(note))
            return;
        if (_notes.Count < Most)
            _notes.Add(note);
        else
            _more = true;
    }

    /// <summary>A typed text within quotation marks, shortened for a note.</summary>
    public static string Quote(string text) =>
        text.Length <= LongestQuote ? $"“{text}”" : $"“{text[..(char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)]}…”";
}

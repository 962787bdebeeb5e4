using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>How many names of a kind were linked to the right entity.</summary>
internal sealed class LinkingScore
{
    private readonly Dictionary<MentionKind, (int Right, int Linked, int All)> _counts = [];

    /// <summary>Counts one gold mention, with the canonical name it was given; null where it was not linked.</summary>
    public bool Add(MentionKind kind, string gold, string? predicted)
    {
        var right = predicted is not null && ScoredName.Same(gold, predicted);
        var (rights, linked, all) = _counts.GetValueOrDefault(kind);
        _counts[kind] = (rights + (right ? 1 : 0), linked + (predicted is null ? 0 : 1), all + 1);
        return right;
    }

    /// <summary>The kinds counted, with mentions, those linked at all and those linked right.</summary>
    public IEnumerable<(MentionKind Kind, int Right, int Linked, int All)> Counts =>
        _counts.OrderBy(c => c.Key).Select(c => (c.Key, c.Value.Right, c.Value.Linked, c.Value.All));
}

using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Fixing;

/// <summary>
/// The corrections of names that hold, laid over what was read: the one place where they have an effect. Pure: the same reading in the same article always comes out the same, so undoing one is laying the others over what was read.
/// Mentions are moved and taken out in the order of the numbers, each correction over what the earlier ones made; then entities get their names, whenever they were renamed.
/// </summary>
internal sealed class HoldingFixes
{
    private readonly ILookup<string, (long Number, NameFix Fix)> ofEntity;
    private readonly ILookup<(MentionKind, string), (long Number, NameFix Fix)> ofWords;
    private readonly Dictionary<string, (long Number, string Name)> names = new(StringComparer.Ordinal);

    /// <summary>Of corrections in the order of their numbers.</summary>
    public HoldingFixes(IReadOnlyList<(long Number, NameFix Fix)> holding)
    {
        ofEntity = holding.Where(f => f.Fix.Kind is NameFixKind.Merge or NameFixKind.Split).ToLookup(f => f.Fix.Entity!, StringComparer.Ordinal);
        ofWords = holding.Where(f => f.Fix.Kind == NameFixKind.NotAName).SelectMany(f => f.Fix.Surfaces.Select(s => (Words: (f.Fix.ReadAs!.Value, s), Fix: f))).ToLookup(f => f.Words, f => f.Fix);
        foreach (var (number, fix) in holding.Where(f => f.Fix.Kind == NameFixKind.Rename))
            names[fix.Entity!] = (number, fix.Name!);
        IsEmpty = holding.Count == 0;
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty { get; }

    /// <summary>What was read in an article, corrected.</summary>
    public FixedReading Over(Annotations read, FixedArticle article) => IsEmpty ? new FixedReading(read, []) : new ReadingUnderFixes(this, read, article).Fixed();

    /// <summary>The name that an entity was given, with the number of that correction; null where it was not renamed.</summary>
    public (long Number, string Name)? NameOf(string id) => names.TryGetValue(id, out var named) ? named : null;

    /// <summary>Follows a mention through the corrections.</summary>
    /// <param name="entity">Whom it was read as; null where it is not linked.</param>
    /// <param name="kind">What it was read as.</param>
    /// <param name="surface">Its words; null for an entity that is known of without words, which only corrections of every mention move.</param>
    /// <param name="article">Where it stands.</param>
    /// <param name="touched">Gets the numbers of the corrections that it met.</param>
    public Fate FateOf(string? entity, MentionKind kind, string? surface, FixedArticle article, ISet<long> touched)
    {
        var fate = new Fate(entity, kind, null, 0);
        while (Next(fate, surface, article) is var (number, fix))
        {
            touched.Add(number);
            if (fix.Into is not { } into)
                return new Fate(null, fate.Kind, null, number);
            // Words for the people of a place stay such words, whichever place it is.
            fate = new Fate(into.Id, fate.Kind == MentionKind.Demonym ? MentionKind.Demonym : into.Kind, into, number);
        }

        return fate;
    }

    /// <summary>The first correction after those met that is about the mention as it is by then.</summary>
    private (long Number, NameFix Fix)? Next(Fate at, string? surface, FixedArticle article)
    {
        var moving = at.Entity is null ? [] : ofEntity[at.Entity].Where(f => f.Fix.Surfaces.Count == 0 || (surface is not null && f.Fix.Surfaces.Contains(surface)));
        var removing = surface is null ? [] : ofWords[(at.Kind, surface)];
        var next = moving.Concat(removing).Where(f => f.Number > at.Fix && f.Fix.HoldsIn(article.Id, article.Source, article.Day)).OrderBy(f => f.Number).Take(1).ToList();
        return next.Count == 0 ? null : next[0];
    }
}

using System.Globalization;
using NewsSearch.Indexing.Archive.Schema;

namespace NewsSearch.Indexing.Archive.Fixing;

/// <summary>Says which corrections make no sense, in words that say what to do.</summary>
internal static class FixRules
{
    /// <summary>Pages and lists show a name whole.</summary>
    private const int LongestName = 200;

    /// <summary>Why <paramref name="fix"/> is refused; null where it is not.</summary>
    public static string? Refusal(ArchiveWrite write, NameFix fix)
    {
        if (fix.Article is { } article && write.Ask("SELECT 1 FROM articles WHERE id = $1", _ => true, article).Count == 0)
            return $"There is no article '{article}'.";
        if (fix.From > fix.To)
            return "The first day is after the last.";
        return fix.Kind switch
        {
            NameFixKind.Rename => OfEntity(write, fix) ?? Renaming(fix),
            NameFixKind.Merge or NameFixKind.Split => OfEntity(write, fix) ?? Moving(write, fix),
            NameFixKind.NotAName => fix.Surfaces.Count == 0 || fix.Surfaces.Any(string.IsNullOrWhiteSpace) ? "Say which words are no name." : null,
        };
    }

    private static string? OfEntity(ArchiveWrite write, NameFix fix)
    {
        if (MergedBy(write, fix.Entity!) is var (number, into))
            return Told($"'{fix.Entity}' went into '{into}' by correction {number}. Correct '{into}', or undo that first.");
        return write.Ask("SELECT 1 FROM entities WHERE id = $1", _ => true, fix.Entity).Count > 0
            ? null
            : $"No article mentions '{fix.Entity}'. The address of its page without the first '/' is the id: person/jane-doe.";
    }

    private static string? Renaming(NameFix fix) =>
        string.IsNullOrWhiteSpace(fix.Name) ? "A name cannot be empty."
        : fix.Name.Length > LongestName ? Told($"A name has at most {LongestName} characters, not {fix.Name.Length:N0}.")
        : null;

    private static string? Moving(ArchiveWrite write, NameFix fix)
    {
        if (fix.Into!.Id == fix.Entity)
            return $"'{fix.Entity}' is that entity already.";
        if (MergedBy(write, fix.Into.Id) is var (number, into))
        {
            return into == fix.Entity
                ? Told($"'{fix.Into.Id}' went into '{into}' by correction {number}: the two would go round in a circle. Undo that first.")
                : Told($"'{fix.Into.Id}' went into '{into}' by correction {number}. Name '{into}' instead, or undo that first.");
        }

        if (fix is not { Kind: NameFixKind.Split })
            return null;
        if (fix.Surfaces.Count == 0 && fix is { Article: null, Source: null, From: null, To: null })
            return $"Say which mentions: as they are written, in one article, from one outlet, or from a span of days. To give all of them to '{fix.Into.Id}', merge.";
        var unknown = fix.Surfaces.FirstOrDefault(s => write.Ask("SELECT 1 FROM variants v JOIN entities e ON e.key = v.entity WHERE e.id = $1 AND v.surface = $2", _ => true, fix.Entity, s).Count == 0);
        return unknown is null ? null : $"No article mentions '{fix.Entity}' as '{unknown}'. Its page lists under 'Seen as' how it is written, letter by letter.";
    }

    /// <summary>The correction by which an entity went into another, and that other.</summary>
    public static (long Number, string Into)? MergedBy(ArchiveWrite write, string entity)
    {
        foreach (var fix in write.Ask("SELECT number, packed FROM name_fixes WHERE entity = $1 AND undone_at IS NULL ORDER BY number DESC", r => (Number: r.GetInt64(0), Fix: Body.Unpack<NameFix>(r.GetFieldValue<byte[]>(1))), entity))
        {
            if (fix.Fix.Kind == NameFixKind.Merge)
                return (fix.Number, fix.Fix.Into!.Id);
        }

        return null;
    }

    private static string Told(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.Text.RegularExpressions;
using NewsSearch.Indexing.Archive;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Sources;

namespace NewsSearch.Indexing.Importing;

/// <summary>Counts an import as it goes.</summary>
internal sealed partial class ImportTally(string path, TimeProvider clock)
{
    private const int MostFlags = 100;

    // Values in flags ("'0001-01-01'") differ from article to article; beyond these, flags of their own are no longer told apart.
    private const int MostFlagsTold = 1_000;

    private readonly DateTimeOffset startedAt = clock.GetUtcNow();
    private readonly long started = clock.GetTimestamp();
    private readonly List<ImportNote> notes = [];
    private readonly Dictionary<string, long> flags = new(StringComparer.Ordinal);
    private long added;
    private long newVersions;
    private long unchanged;
    private long copies;
    private long nearCopies;
    private long flagged;
    private long rejected;
    private long characters;
    private int files;
    private Origin? at;

    public ImportProgress Progress => new(files, added + newVersions + unchanged, rejected, characters, clock.GetElapsedTime(started), at);

    public void Reached(Origin origin, int length)
    {
        if (origin.Path != at?.Path)
            files++;
        at = origin;
        characters += length;
    }

    public void Rejected(RejectedInput input)
    {
        rejected++;
        if (notes.Count < ImportReport.MostNotes)
            notes.Add(new ImportNote(input.Origin.ToString(), input.Reason, input.Advice));
    }

    public void Stored(Article article, StoreOutcome outcome)
    {
        if (outcome.Kind == StoreKind.Refused)
        {
            Rejected(new RejectedInput(article.Origin, $"was erased from the archive (id {outcome.Id}) and is not taken in again", "Leave it out of what you import."));
            return;
        }

        var marks = ImportMark.Of(article, outcome);
        unchanged += marks == ImportMarks.None ? 1 : 0;
        added += One(ImportMarks.Added);
        newVersions += One(ImportMarks.NewVersion);
        copies += One(ImportMarks.Copy);
        nearCopies += One(ImportMarks.NearCopy);
        flagged += One(ImportMarks.Flagged);
        if (marks != ImportMarks.None)
            CountFlags(article.Flags);

        int One(ImportMarks mark) => marks.HasFlag(mark) ? 1 : 0;
    }

    public ImportReport Report() => new()
    {
        Path = path,
        StartedAt = startedAt,
        Seconds = clock.GetElapsedTime(started).TotalSeconds,
        Files = files,
        Characters = characters,
        Added = added,
        NewVersions = newVersions,
        Unchanged = unchanged,
        Copies = copies,
        NearCopies = nearCopies,
        Flagged = flagged,
        Rejected = rejected,
        Rejections = notes,
        Flags = [.. flags.Select(f => new FlagCount(f.Key, f.Value)).OrderByDescending(f => f.Articles).ThenBy(f => f.Flag, StringComparer.Ordinal).Take(MostFlags)],
    };

    private void CountFlags(IReadOnlyList<string> found)
    {
        foreach (var flag in found.Select(f => Quoted().Replace(f, "'…'")).Distinct(StringComparer.Ordinal))
        {
            if (flags.Count < MostFlagsTold || flags.ContainsKey(flag))
                flags[flag] = flags.GetValueOrDefault(flag) + 1;
        }
    }

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();
}

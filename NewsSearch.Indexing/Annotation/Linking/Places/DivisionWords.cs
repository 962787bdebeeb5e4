using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Places;

/// <summary>Words beside a place's name that make it a state or province rather than the city or country of that name: "New York Governor", "Washington state", "upstate New York".</summary>
internal static class DivisionWords
{
    private static readonly FrozenSet<string> After = FrozenSet.ToFrozenSet(
        ["Governor", "governor", "Gov.", "Lieutenant", "Lt.", "Attorney", "attorney", "Senator", "senator", "Sen.", "Rep.", "Congressman", "Congresswoman", "congressman", "congresswoman", "Democrat", "Republican", "Democrats", "Republicans",
         "State", "state", "Legislature", "legislature", "lawmaker", "lawmakers", "primary", "caucus", "caucuses", "province", "Supreme", "delegation", "voters"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Before = FrozenSet.ToFrozenSet(["upstate", "Upstate", "statewide"], StringComparer.Ordinal);

    // Whoever sits for a place, or governs it, does so for a state: "Rep. Ada Okoro of New York".
    private static readonly FrozenSet<string> Holders = FrozenSet.ToFrozenSet(
        ["Rep.", "Reps.", "Sen.", "Sens.", "Gov.", "Representative", "Representatives", "Senator", "Senators", "Governor", "Governors", "Congressman", "Congresswoman"], StringComparer.Ordinal);

    private static readonly string[] Phrases = ["governor of ", "Governor of ", "state of ", "State of ", "senator from ", "senator for ", "Senator from ", "Senator for ", "congressman from ", "congresswoman from ", "attorney general of "];

    /// <summary>Whether such a word stands directly before or after a name, a possessive between them passed over.</summary>
    public static bool StandBeside(LinkingTask task, int name)
    {
        var (start, end) = (task.Names[name].Start, task.Names[name].End);
        if (task.Text.AsSpan(end).StartsWith("'s") || task.Text.AsSpan(end).StartsWith("’s"))
            end += 2;
        if (After.Contains(TextWords.After(task.Text, end, out _)) || Before.Contains(TextWords.Before(task.Text, start, out _)))
            return true;
        if (IsHeldFor(task, name))
            return true;
        var before = task.Text.AsSpan(0, start);
        foreach (var phrase in Phrases)
        {
            if (before.EndsWith(phrase, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The American state that the article names most; null where it names none.</summary>
    public static Target? MostNamedState(Gazetteer gazetteer, LinkingTask task) => Enumerable.Range(0, task.Names.Count)
        .Select(i => task[i]?.Target)
        .OfType<Target>()
        .Where(t => t.Country == "US" && gazetteer.Place(t.Id) is { Kind: PlaceKind.Region } place && StateNames.IsTitle(place.Name))
        .GroupBy(t => t)
        .MaxBy(g => g.Count())?.Key;

    private static bool IsHeldFor(LinkingTask task, int name) =>
        name > 0 && task.Names[name - 1].Kind is MentionKind.Person && task.Between(name - 1, name) is " of " or " from "
        && Holders.Contains(TextWords.Before(task.Text, task.Names[name - 1].Start, out _));
}

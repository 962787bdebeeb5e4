using System.Buffers;
using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Linking.Places;

/// <summary>Finds the name beside a place's name that says where it lies: "Bakhmut" in "the Ukrainian town of Bakhmut", "Paris" in "Paris, Texas".</summary>
internal static class PlaceHints
{
    private const int LongestGap = 40;
    private static readonly SearchValues<char> Marks = SearchValues.Create(".;:()\"“”\n");

    private static readonly FrozenSet<string> Joins = FrozenSet.ToFrozenSet(
        [", ", " (", " in ", ", in ", " in the ", ", in the ", " in northern ", " in southern ", " in eastern ", " in western ", " in central ", ", capital of ", ", the capital of "],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Divisions = FrozenSet.ToFrozenSet(
        ["city", "town", "village", "capital", "province", "region", "district", "port", "island", "state", "county", "suburb", "area", "oblast", "enclave", "resort", "municipality", "peninsula", "neighbourhood", "neighborhood", "prefecture", "governorate", "hamlet", "camp"],
        StringComparer.Ordinal);

    /// <summary>The index of the name that directly follows with only a comma between, a place; null where none.</summary>
    public static int? Pair(LinkingTask task, int name)
    {
        var next = name + 1;
        return next < task.Names.Count && task.Names[next].Kind == MentionKind.Place && task.Between(name, next) is ", " ? next : null;
    }

    /// <summary>The index of a name beside it, place or demonym, that may say where it lies; null where none.</summary>
    public static int? Of(LinkingTask task, int name)
    {
        var next = name + 1;
        if (next < task.Names.Count && task.Names[next].Kind == MentionKind.Place && Joins.Contains(task.Between(name, next).ToString()))
            return next;
        var last = name - 1;
        return last >= 0 && task.Names[last].Kind is MentionKind.Place or MentionKind.Demonym && Introduces(task.Between(last, name)) ? last : null;
    }

    // "'s ", " town of ", "'s second city, ", " capital "
    private static bool Introduces(ReadOnlySpan<char> between)
    {
        if (between.Length is 0 or > LongestGap)
            return false;
        if (between is "'s " or "’s ")
            return true;
        var division = false;
        foreach (var range in between.Split(' '))
        {
            var word = between[range].TrimEnd(",").ToString();
            if (word.Length > 0 && char.IsUpper(word[0]))
                return false;
            division |= Divisions.Contains(word);
        }

        return division && between.IndexOfAny(Marks) < 0;
    }
}

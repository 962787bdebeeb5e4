using System.Buffers;
using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>What the text beside a person's name says of the person's office and country.</summary>
internal static class Surroundings
{
    private const int LongestDescription = 40;
    private static readonly SearchValues<char> Marks = SearchValues.Create(",.;:()\"“”\n–—");

    private static readonly FrozenSet<string> PartingWords = FrozenSet.ToFrozenSet(
        ("and or but by to with that who which said says from against told over under in on at for after before when while as than if like into since because despite during the a an is are was were be been has have had will would could can should may might did do does "
        + "not about between among his her its their our your my this these those such people citizens voters firms companies goods products").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The title of a leader directly before the name; null where none stands there.</summary>
    public static HeadTitle? TitleOf(LinkingTask task, int name) => HeadTitles.EndingAt(task.Text, task.Names[name].Start);

    /// <summary>Code of the country whose name or demonym describes the person: "Ukrainian President Zelenskiy", "Russian mercenary boss Prigozhin"; null where none does.</summary>
    public static string? CountryOf(LinkingTask task, int name)
    {
        if (name == 0 || task.Names[name - 1].Kind is not (MentionKind.Demonym or MentionKind.Place))
            return null;
        var between = task.Between(name - 1, name);
        var place = task.Names[name - 1].Kind == MentionKind.Place;
        if (between.Length is 0 or > LongestDescription || between.IndexOfAny(Marks) >= 0)
            return null;
        // After a place only a title makes it the person's: not "in Moscow Putin said", but "US President Joe Biden".
        if (place && TitleOf(task, name) is null)
            return null;
        return Describes(between) ? task[name - 1]?.Target?.Country : null;
    }

    // Only words of a description: no verb, article or conjunction parts the two, as in "the Russian told Putin" or "Norwegians didn't give Obama".
    private static bool Describes(ReadOnlySpan<char> between)
    {
        foreach (var range in between.Split(' '))
        {
            var word = between[range];
            if (word.IndexOfAny("'’–—") > 0 && !(word is "'s" or "’s"))
                return false;
            if (PartingWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return false;
        }

        return true;
    }
}

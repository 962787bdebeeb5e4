using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>
/// Tells whom a surname means that says whose a government is or was: "the Okoro administration", "the Okoro-era tax", "the Okoro and Moss administrations".
/// That is who led the country last under that name, however long ago, and no relative whom the article names in full.
/// </summary>
internal sealed class Governments(Gazetteer gazetteer, LinkingTask task)
{
    // Names that one plural may stand behind: "the Reagan, Bush and Clinton administrations".
    private const int LongestList = 6;

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(["administration", "era", "years", "appointee", "appointees", "White"], StringComparer.Ordinal);

    private readonly CountryShares _shares = new(task);

    /// <summary>The one of <paramref name="bearers"/> of the surname at <paramref name="mention"/> whose government it names; null where it names none.</summary>
    public KnownPerson? HeadAt(int mention, IReadOnlyList<KnownPerson> bearers) => Names(mention) ? Latest(bearers) : null;

    private bool Names(int mention)
    {
        if (Words.Contains(WordBehind(mention)))
            return true;
        var last = mention;
        while (last + 1 < task.Names.Count && last < mention + LongestList && task.Names[last + 1].Kind is MentionKind.Person && task.Between(last, last + 1) is ", " or " and " or ", and ")
            last++;
        return WordBehind(last) is "administrations" or "presidencies" || (last > mention && Words.Contains(WordBehind(last)));
    }

    private string WordBehind(int name)
    {
        var end = task.Names[name].End;
        return TextWords.After(task.Text, end < task.Text.Length && task.Text[end] == '-' ? end + 1 : end, out _).TrimEnd('.');
    }

    private KnownPerson? Latest(IReadOnlyList<KnownPerson> bearers) => bearers
        .Where(p => _shares.Of(p.Country) > 0)
        .Select(p => (Person: p, Since: Since(p)))
        .Where(p => p.Since is not null)
        .OrderByDescending(p => p.Since)
        .ThenBy(p => p.Person.Id, StringComparer.Ordinal)
        .FirstOrDefault().Person;

    private DateOnly? Since(KnownPerson person)
    {
        DateOnly? since = null;
        foreach (var tenure in gazetteer.TenuresOf(person.Id))
        {
            if (tenure.Kind is OfficeKind.State or OfficeKind.Government && (task.Day is not { } day || tenure.From <= day) && (since is null || tenure.From > since))
                since = tenure.From;
        }

        return since;
    }
}

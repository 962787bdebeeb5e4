using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Linking.Places;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>Names the chambers of American states that an article calls so: "the state Senate" in an article on Michigan is the Michigan Senate, never that of the country.</summary>
internal sealed class StateChambers(Gazetteer gazetteer, LinkingTask task)
{
    private const string State = "state ";

    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["senate"] = "Senate",
        ["house"] = "House of Representatives",
        ["house of representatives"] = "House of Representatives",
        ["assembly"] = "State Assembly",
        ["legislature"] = "Legislature",
        ["supreme court"] = "Supreme Court",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // States whose bodies have the word in their titles.
    private static readonly FrozenSet<string> Wordy = FrozenSet.ToFrozenSet(["California", "New York", "Washington"], StringComparer.Ordinal);

    private readonly Lazy<Target?> _state = new(() => DivisionWords.MostNamedState(gazetteer, task));

    /// <summary>The key of a mention whose name has the key <paramref name="key"/>: another where it is called a state's.</summary>
    public static string KeyOf(LinkingTask task, int mention, string key) =>
        Titles.ContainsKey(key) && TextWords.Before(task.Text, task.Names[mention].Start, out var start) is "state" or "State" && !(start > 0 && task.Text[start - 1] == '-') ? State + key : key;

    /// <summary>Whether <paramref name="name"/> is called a state's: "state Senate", "State Supreme Court".</summary>
    public static bool Are(OrganisationName name) => name.Key.StartsWith(State, StringComparison.Ordinal) && Titles.ContainsKey(name.Key[State.Length..]);

    /// <summary>The body of the state that the article names most; null where it names none.</summary>
    public Target? Of(OrganisationName name)
    {
        if (_state.Value is not { } state)
            return null;
        var (of, body) = (BareName.Of(state.Name, ", "), Titles[name.Key[State.Length..]]);
        var title = Wordy.Contains(of) && body is "Senate" or "Legislature" ? $"{of} State {body}" : $"{of} {body}";
        return gazetteer.OrganisationsNamed(title) is [var known] ? Target.Of(known) : new Target($"organisation/{Slug.Of(title)}", title, MentionKind.Organisation, state.Country);
    }
}

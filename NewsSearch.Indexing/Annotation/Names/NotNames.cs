using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Tells what only looks like an organisation or place: laws, treaties, prizes, contests, weapons, which the guideline leaves unmarked.</summary>
internal static class NotNames
{
    private const double Sure = 0.9;

    private static readonly FrozenSet<string> LastWords = FrozenSet.ToFrozenSet(
        ["Act", "Agreement", "Treaty", "Accord", "Accords", "Protocol", "Bill", "Amendment", "Constitution", "Prize", "Award", "Awards", "Medal", "Cup", "Championship", "Championships", "Olympics", "Games", "War", "Revolution", "Massacre",
         "Vehicle", "Vehicles", "Missile", "Missiles", "Rocket", "Rockets", "Tank", "Tanks", "Rifle", "Rifles", "Drone", "Drones", "Launcher", "Launchers", "Day", "Deal", "Plan", "Crisis", "Syndrome", "Disease", "Virus"],
        StringComparer.Ordinal);

    /// <summary>Whether <paramref name="name"/>, of which the tagger is not sure, ends in a word for such a thing.</summary>
    public static bool Contains(FoundName name)
    {
        var blank = name.Surface.LastIndexOf(' ');
        return blank > 0 && name.Score < Sure && name.Kind is (MentionKind.Organisation or MentionKind.Place) && LastWords.Contains(name.Surface[(blank + 1)..]);
    }
}

using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Drops fires that are called by a place, in articles that tell of one burning: "Park Fire", "Quarry Fire"; a fire department and the agency Cal Fire stay.</summary>
internal static class Wildfires
{
    private const string Ending = " Fire";

    public static void Drop(string text, NameSet names)
    {
        if (!text.Contains("wildfire", StringComparison.OrdinalIgnoreCase) && !text.Contains(" acres", StringComparison.Ordinal))
            return;
        foreach (var name in names.Names.Where(n => n.Kind is MentionKind.Organisation or MentionKind.Place && n.Surface.EndsWith(Ending, StringComparison.Ordinal) && !n.Surface.StartsWith("Cal ", StringComparison.Ordinal)))
            names.Replace(name);
    }
}

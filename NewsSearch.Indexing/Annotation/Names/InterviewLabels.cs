using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Leaves unmarked the initials that only say whose turn it is in a printed interview: "((WN))" is no organisation.</summary>
internal static class InterviewLabels
{
    /// <summary>Drops them.</summary>
    public static void Drop(string text, NameSet names)
    {
        var labels = InterviewTurns.Of(text).Labels.Select(l => text[l.Start..l.Past].Trim('(', ')', ':', ' ', '\n')).Where(InterviewTurns.IsShort).ToHashSet(StringComparer.Ordinal);
        if (labels.Count == 0)
            return;
        foreach (var name in names.Names.Where(n => n.Kind is not MentionKind.Demonym && labels.Contains(n.Surface)))
            names.Replace(name);
    }
}

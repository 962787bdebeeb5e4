using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Tests.Annotation;

/// <summary>Linked text written down with its names marked: "[P Xi Jinping] met [P Putin|Vladimir Putin] in [L Moscow|place/ru/moscow@RU]." A bar leads to the canonical name, or to an id, and '@' to the country.</summary>
internal static class LinkedExample
{
    public static LinkedText Parse(string marked, DateOnly? day = null)
    {
        var (text, mentions, entities) = (new System.Text.StringBuilder(), new List<Mention>(), new Dictionary<string, Entity>());
        for (var at = 0; at < marked.Length;)
        {
            if (marked[at] != '[' || at + 2 >= marked.Length || marked[at + 2] != ' ')
            {
                text.Append(marked[at++]);
                continue;
            }

            var end = marked.IndexOf(']', at);
            var kind = KindOf(marked[at + 1]);
            var parts = marked[(at + 3)..end].Split('|');
            var named = (parts.Length > 1 ? parts[1] : parts[0]).Split('@');
            var id = named[0].Contains('/') ? named[0] : $"{(kind is MentionKind.Person ? "person" : kind is MentionKind.Organisation ? "organisation" : "place")}/{Slug.Of(named[0])}";
            mentions.Add(new Mention(text.Length, text.Length + parts[0].Length, kind, parts[0], id, "marked", 1));
            entities.TryAdd(id, new Entity(id, named[0], kind is MentionKind.Demonym ? MentionKind.Place : kind, named.Length > 1 ? named[1] : null, 1, 0.5));
            text.Append(parts[0]);
            at = end + 1;
        }

        return new LinkedText(text.ToString(), day, SentenceSplitter.Split(text.ToString()), mentions, entities);
    }

    private static MentionKind KindOf(char code) => code switch
    {
        'P' => MentionKind.Person,
        'L' => MentionKind.Place,
        'O' => MentionKind.Organisation,
        'D' => MentionKind.Demonym,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "P, L, O or D"),
    };
}

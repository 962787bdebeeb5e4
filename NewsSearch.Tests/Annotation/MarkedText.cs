using System.Text;
using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Tests.Annotation;

/// <summary>A text whose names are marked by hand: "[P Xi Jinping] left [L Moscow]", with P, L, O or D for the kind; in lower case where the tagger is not sure of it.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Names">The marked names.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<FoundName> Names)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var names = new List<FoundName>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[' || marked[i + 2] != ' ')
            {
                text.Append(marked[i]);
                continue;
            }

            var close = marked.IndexOf(']', i);
            var surface = marked[(i + 3)..close];
            names.Add(new FoundName(text.Length, text.Length + surface.Length, KindOf(char.ToUpperInvariant(marked[i + 1])), surface, char.IsLower(marked[i + 1]) ? 0.5 : 1));
            text.Append(surface);
            i = close;
        }

        return new MarkedText(text.ToString(), names);
    }

    private static MentionKind KindOf(char letter) => letter switch
    {
        'P' => MentionKind.Person,
        'L' => MentionKind.Place,
        'O' => MentionKind.Organisation,
        'D' => MentionKind.Demonym,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "P, L, O or D"),
    };
}

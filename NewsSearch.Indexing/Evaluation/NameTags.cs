using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>BIO tags of column files and the names they stand for. Kinds that the product does not know (MISC) count as outside.</summary>
public static class NameTags
{
    /// <summary>The names in <paramref name="tags"/> by position; an I- that continues nothing begins a name.</summary>
    public static IEnumerable<(int First, int Past, MentionKind Kind)> Names(IReadOnlyList<string> tags)
    {
        for (var first = 0; first < tags.Count;)
        {
            var past = first + 1;
            if (tags[first].Length > 2)
            {
                while (past < tags.Count && tags[past][0] == 'I' && tags[past].AsSpan(1).SequenceEqual(tags[first].AsSpan(1)))
                    past++;
                if (Kind(tags[first].AsSpan(2)) is { } kind)
                    yield return (first, past, kind);
            }

            first = past;
        }
    }

    /// <summary>The tags of a sentence of <paramref name="tokens"/> tokens with <paramref name="names"/>.</summary>
    public static IReadOnlyList<string> Of(int tokens, IReadOnlyList<NameSpan> names)
    {
        var tags = new string[tokens];
        Array.Fill(tags, "O");
        foreach (var name in names)
        {
            for (var i = name.First; i < name.Past; i++)
                tags[i] = (i == name.First ? "B-" : "I-") + Code(name.Kind);
        }

        return tags;
    }

    private static MentionKind? Kind(ReadOnlySpan<char> code) => code switch
    {
        "PER" => MentionKind.Person,
        "LOC" => MentionKind.Place,
        "ORG" => MentionKind.Organisation,
        "DEM" => MentionKind.Demonym,
        _ => null,
    };

    private static string Code(MentionKind kind) => kind switch
    {
        MentionKind.Person => "PER",
        MentionKind.Place => "LOC",
        MentionKind.Organisation => "ORG",
        MentionKind.Demonym => "DEM",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

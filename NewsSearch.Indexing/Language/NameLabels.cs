using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Language;

/// <summary>The model's labels, in the order of its scores: outside a name, then for each kind the first token of a name and a later one.</summary>
internal static class NameLabels
{
    /// <summary>How many there are.</summary>
    public const int Count = 9;

    /// <summary>The label of a token in no name.</summary>
    public const int Outside = 0;

    private static readonly MentionKind[] Kinds = [MentionKind.Person, MentionKind.Place, MentionKind.Organisation, MentionKind.Demonym];

    /// <summary>Whether <paramref name="label"/> begins a name.</summary>
    public static bool Begins(int label) => (label & 1) == 1;

    /// <summary>Whether <paramref name="label"/> goes on with a name.</summary>
    public static bool Continues(int label) => label > 0 && (label & 1) == 0;

    /// <summary>The label that begins what <paramref name="label"/> goes on with. A name goes on only after these two; every other label may follow any.</summary>
    public static int Beginning(int label) => label - 1;

    /// <summary>The label that goes on with a name begun or gone on with by <paramref name="label"/>.</summary>
    public static int Continuation(int label) => Begins(label) ? label + 1 : label;

    /// <summary>What a name with <paramref name="label"/> names.</summary>
    public static MentionKind Kind(int label) => Kinds[(label - 1) / 2];
}

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>A query read as a question: what it is about, and which articles may answer.</summary>
/// <param name="Text">What it asks in plain words: as typed where it has no signs, else its words and names in order without them; empty where it asks for none.</param>
/// <param name="IsPlain">Whether it is typed in words and phrases alone, without any sign that says how they belong together.</param>
/// <param name="Narrowing">The parts that say which articles may answer and not what about, joined: what is left out, and outlet, author, section, language, date, length, story; null where there are none.</param>
public sealed record AskedQuestion(string Text, bool IsPlain, QueryNode? Narrowing)
{
    private const int FewWords = 7;

    /// <summary>Reads a typed query so.</summary>
    public static AskedQuestion Of(string typed) => Of(ParsedQuery.Parse(typed).Root, typed);

    /// <summary>Reads a query's tree so; <paramref name="typed"/> is the text that it was read from.</summary>
    public static AskedQuestion Of(QueryNode root, string typed)
    {
        if (IsInCapitals(typed))
            return new AskedQuestion(Preambles.Without(typed.Trim()), true, null);
        var narrowing = Parts(root).Where(Narrows).ToList();
        var plain = IsOfWords(root);
        return new AskedQuestion(
            plain ? Preambles.Without(typed.Trim()) : string.Join(' ', Wanted(root)),
            plain,
            narrowing.Count > 1 ? new AndNode(narrowing) : narrowing.FirstOrDefault());
    }

    /// <summary>Whether a text is set in capitals throughout, as telegrams and old collections are: its AND, OR and NOT are words like the others. A few words so may yet be a query typed with the wrong key down.</summary>
    private static bool IsInCapitals(string typed) => typed.Where(char.IsLetter).All(char.IsUpper) && typed.Split((char[]?)null, FewWords + 1, StringSplitOptions.RemoveEmptyEntries).Length > FewWords;

    private static IEnumerable<QueryNode> Parts(QueryNode node) => node is AndNode and ? and.Parts.SelectMany(Parts) : [node];

    private static bool Narrows(QueryNode node) => node is NotNode or DaysNode or RelativeDaysNode or LengthNode || node is FieldNode within && SaysNothing(within.Field);

    private static bool IsOfWords(QueryNode root) => Parts(root).All(part => part is WordNode { Form: WordForm.Plain } || part is PhraseNode { Slop: 0, Exact: false } phrase && !PhraseParts.HasMore(phrase.Text));

    private static IEnumerable<string> Wanted(QueryNode node) => node switch
    {
        WordNode { Form: WordForm.Wildcard } => [],
        WordNode word => [word.Text],
        PhraseNode phrase => PhraseParts.Read(phrase.Text).SelectMany(part => part.Part is { } more ? Wanted(more) : [part.Text.Trim()]),
        EntityNode entity => [entity.Name[(entity.Name.LastIndexOf('/') + 1)..].Replace('-', ' ')],
        AndNode and => and.Parts.SelectMany(Wanted),
        OrNode or => or.Parts.SelectMany(Wanted),
        NearNode near => near.Parts.SelectMany(Wanted),
        TogetherNode together => together.Parts.SelectMany(Wanted),
        ApartNode apart => Wanted(apart.Part),
        AtLeastNode least => Wanted(least.Part),
        FieldNode within => SaysNothing(within.Field) ? [] : Wanted(within.Part),
        _ => [],
    };

    /// <summary>Whether a field tells nothing of what an article says.</summary>
    private static bool SaysNothing(QueryField field) =>
        field.HoldsValues() || field is QueryField.Source or QueryField.Author or QueryField.Section or QueryField.Language or QueryField.Story;
}

using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Adds up how well roles were read: {person, title}, and of those the state and whose the role is.</summary>
/// <param name="names">Ids of the names a reader gives countries and bodies.</param>
internal sealed class RoleScore(GoldNames names)
{
    /// <summary>Roles with person and title right.</summary>
    public Score Titles { get; private set; }

    /// <summary>Of these, those whose state (now, former, acting, candidate) is right.</summary>
    public Score States { get; private set; }

    /// <summary>Of these, those whose country or body is right.</summary>
    public Score Owners { get; private set; }

    /// <summary>Adds the roles of an article.</summary>
    public void Add(AnnotatedArticle article, ReadText text, TextWriter? details)
    {
        var found = text.Roles.GroupBy(r => KeyOf(text.Key(r.Person), r.Title)).ToDictionary(g => g.Key, g => g.ToList());
        var gold = article.Roles.GroupBy(r => KeyOf(ScoredName.Key(r.Person), r.Title)).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var (key, marked) in gold)
        {
            var own = found.GetValueOrDefault(key);
            Titles += new Score(1, own is null ? 0 : 1, own is null ? 0 : 1);
            if (own is null)
                details?.WriteLine($"role missed  {article.Id}  {key}  {marked[0].Of}  {marked[0].When}");
            else
                Compare(marked, own, text, details);
        }

        foreach (var (key, roles) in found.Where(f => !gold.ContainsKey(f.Key)))
        {
            Titles += new Score(0, 1, 0);
            details?.WriteLine($"role extra  {article.Id}  {key}  {roles[0].Of}  {roles[0].State}  {Words(text, roles[0])}");
        }
    }

    private void Compare(List<AnnotatedRole> marked, List<Role> own, ReadText text, TextWriter? details)
    {
        var state = own.Exists(o => marked.Exists(m => m.When.Equals(o.State.ToString(), StringComparison.OrdinalIgnoreCase)));
        States += new Score(1, 1, state ? 1 : 0);
        var said = marked.Exists(m => m.Of.Length > 0);
        var given = own.Exists(o => o.Of is not null);
        var same = said && own.Exists(o => marked.Exists(m => o.Of is { } of && IsSame(of, m.Of, text)));
        Owners += new Score(said ? 1 : 0, given ? 1 : 0, same ? 1 : 0);
        if (!state)
            details?.WriteLine($"role state  {marked[0].Person} {marked[0].Title}: {marked[0].When}, read {own[0].State}: {Words(text, own[0])}");
        if (same != said || given != said)
            details?.WriteLine($"role of  {marked[0].Person} {marked[0].Title}: {marked[0].Of}, read {own[0].Of}: {Words(text, own[0])}");
    }

    private bool IsSame(string id, string name, ReadText text) =>
        id == names.IdOf(name, MentionKind.Place) || id == names.IdOf(name, MentionKind.Organisation) || text.Key(id) == ScoredName.Key(name);

    private static string Words(ReadText text, Role role) => text.Text[role.Start..role.End].ReplaceLineEndings(" ");

    private static string KeyOf(string person, string title) => $"{person} = {title.ToLowerInvariant()}";
}

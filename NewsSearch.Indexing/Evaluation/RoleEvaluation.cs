using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Annotation.Roles;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Scores the roles read from articles whose names a reader has marked.</summary>
internal sealed class RoleEvaluation(Gazetteer gazetteer)
{
    private readonly RoleReader reader = new(gazetteer);
    private readonly GoldNames names = new(gazetteer);

    /// <summary>Writes how many roles have person and title right, and of these how many the state, and the country or body.</summary>
    public void Run(string path, TextWriter output, TextWriter? details = null)
    {
        var (titles, states, owners) = (default(Score), default(Score), default(Score));
        foreach (var article in AnnotatedFile.Read(path))
        {
            var linked = names.Link(article);
            var found = reader.Read(linked).GroupBy(KeyOf).ToDictionary(g => g.Key, g => g.ToList());
            var gold = article.Roles.GroupBy(r => KeyOf(names.IdOf(r.Person, MentionKind.Person), r.Title)).ToDictionary(g => g.Key, g => g.ToList());
            foreach (var (key, marked) in gold)
            {
                var own = found.GetValueOrDefault(key);
                titles += new Score(1, own is null ? 0 : 1, own is null ? 0 : 1);
                if (own is null)
                    details?.WriteLine($"missed  {article.Id}  {key}  {marked[0].Of}  {marked[0].When}");
                else
                    Compare(marked, own, ref states, ref owners, details, linked);
            }

            foreach (var (key, roles) in found.Where(f => !gold.ContainsKey(f.Key)))
            {
                titles += new Score(0, 1, 0);
                details?.WriteLine($"extra  {article.Id}  {key}  {roles[0].Of}  {roles[0].State}  {linked.Text[roles[0].Start..roles[0].End].ReplaceLineEndings(" ")}");
            }
        }

        output.WriteLine($"role          {titles}");
        output.WriteLine($"state         {states}");
        output.WriteLine($"of            {owners}");
    }

    private void Compare(List<AnnotatedRole> marked, List<Role> own, ref Score states, ref Score owners, TextWriter? details, LinkedText linked)
    {
        var state = own.Exists(o => marked.Exists(m => m.When.Equals(o.State.ToString(), StringComparison.OrdinalIgnoreCase)));
        states += new Score(1, 1, state ? 1 : 0);
        var said = marked.Exists(m => m.Of.Length > 0);
        var given = own.Exists(o => o.Of is not null);
        var same = said && own.Exists(o => marked.Exists(m => o.Of is { } of && IsSame(of, m.Of, linked)));
        owners += new Score(said ? 1 : 0, given ? 1 : 0, same ? 1 : 0);
        if (!state)
            details?.WriteLine($"state   {marked[0].Person} {marked[0].Title}: {marked[0].When}, read {own[0].State}: {linked.Text[own[0].Start..own[0].End].ReplaceLineEndings(" ")}");
        if (same != said || given != said)
            details?.WriteLine($"of      {marked[0].Person} {marked[0].Title}: {marked[0].Of}, read {own[0].Of}: {linked.Text[own[0].Start..own[0].End].ReplaceLineEndings(" ")}");
    }

    private bool IsSame(string id, string name, LinkedText linked) =>
        id == names.IdOf(name, MentionKind.Place) || id == names.IdOf(name, MentionKind.Organisation) || (linked.Entities.TryGetValue(id, out var entity) && entity.Name == name);

    private static string KeyOf(Role role) => KeyOf(role.Person, role.Title);

    private static string KeyOf(string person, string title) => $"{person} = {title.ToLowerInvariant()}";
}

using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Scores the roles read from articles read by hand ({person, title, of, state}).</summary>
/// <param name="gazetteer">The tables.</param>
/// <param name="reader">Reads the articles.</param>
internal sealed class RoleEvaluation(Gazetteer gazetteer, AnnotatedReader reader)
{
    private readonly GoldNames _names = new(gazetteer);

    /// <summary>Writes, for each way of reading, how many roles have person and title right, and of these how many the state, and the country or body.</summary>
    /// <param name="path">The file, ".jsonl" or ".jsonl.gz".</param>
    /// <param name="output">Gets the figures.</param>
    /// <param name="details">Gets a line for each fault; null leaves them out.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public void Run(string path, TextWriter output, TextWriter? details = null, CancellationToken cancellationToken = default)
    {
        var articles = AnnotatedFile.Read(path).ToList();
        foreach (var (what, read) in reader.Ways)
        {
            var (titles, states, owners) = (default(Score), default(Score), default(Score));
            details?.WriteLine($"== {what}");
            foreach (var article in articles)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Add(article, read(article), ref titles, ref states, ref owners, details);
            }

            output.WriteLine(what);
            output.WriteLine($"role          {titles}");
            output.WriteLine($"state         {states}");
            output.WriteLine($"of            {owners}");
        }
    }

    private void Add(AnnotatedArticle article, ReadText text, ref Score titles, ref Score states, ref Score owners, TextWriter? details)
    {
        var found = text.Roles.GroupBy(r => KeyOf(text.Key(r.Person), r.Title)).ToDictionary(g => g.Key, g => g.ToList());
        var gold = article.Roles.GroupBy(r => KeyOf(ScoredName.Key(r.Person), r.Title)).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var (key, marked) in gold)
        {
            var own = found.GetValueOrDefault(key);
            titles += new Score(1, own is null ? 0 : 1, own is null ? 0 : 1);
            if (own is null)
                details?.WriteLine($"missed  {article.Id}  {key}  {marked[0].Of}  {marked[0].When}");
            else
                Compare(marked, own, ref states, ref owners, details, text);
        }

        foreach (var (key, roles) in found.Where(f => !gold.ContainsKey(f.Key)))
        {
            titles += new Score(0, 1, 0);
            details?.WriteLine($"extra  {article.Id}  {key}  {roles[0].Of}  {roles[0].State}  {Words(text, roles[0])}");
        }
    }

    private void Compare(List<AnnotatedRole> marked, List<Role> own, ref Score states, ref Score owners, TextWriter? details, ReadText text)
    {
        var state = own.Exists(o => marked.Exists(m => m.When.Equals(o.State.ToString(), StringComparison.OrdinalIgnoreCase)));
        states += new Score(1, 1, state ? 1 : 0);
        var said = marked.Exists(m => m.Of.Length > 0);
        var given = own.Exists(o => o.Of is not null);
        var same = said && own.Exists(o => marked.Exists(m => o.Of is { } of && IsSame(of, m.Of, text)));
        owners += new Score(said ? 1 : 0, given ? 1 : 0, same ? 1 : 0);
        if (!state)
            details?.WriteLine($"state   {marked[0].Person} {marked[0].Title}: {marked[0].When}, read {own[0].State}: {Words(text, own[0])}");
        if (same != said || given != said)
            details?.WriteLine($"of      {marked[0].Person} {marked[0].Title}: {marked[0].Of}, read {own[0].Of}: {Words(text, own[0])}");
    }

    private bool IsSame(string id, string name, ReadText text) =>
        id == _names.IdOf(name, MentionKind.Place) || id == _names.IdOf(name, MentionKind.Organisation) || text.Key(id) == ScoredName.Key(name);

    private static string Words(ReadText text, Role role) => text.Text[role.Start..role.End].ReplaceLineEndings(" ");

    private static string KeyOf(string person, string title) => $"{person} = {title.ToLowerInvariant()}";
}

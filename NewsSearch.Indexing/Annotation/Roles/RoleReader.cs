using NewsSearch.Indexing.Annotation.Reading;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>Reads the offices and occupations that an article gives to the persons it names: titles before names, appositions, and verbs of holding an office.</summary>
public sealed class RoleReader
{
    private readonly RolePatterns patterns;
    private readonly Gazetteer gazetteer;

    /// <summary>A reader that looks up whose an office is in <paramref name="gazetteer"/> where the words beside it do not say.</summary>
    public RoleReader(Gazetteer gazetteer)
    {
        var lexicon = TitleLexicon.Load();
        patterns = new RolePatterns(new TitleGroups(new TitleParser(lexicon)), lexicon);
        this.gazetteer = gazetteer;
    }

    /// <summary>The roles by position; of one person each title in one state once, where it first says whose it is.</summary>
    public IReadOnlyList<Role> Read(LinkedText text)
    {
        var drafts = UnitReader.Read(text).SelectMany(patterns.Read).Where(d => d.Person.Entity is not null).ToList();
        var owners = new RoleOwners(gazetteer, text, drafts);
        var roles = new Dictionary<(string, string, RoleState), Role>();
        foreach (var draft in drafts.Where(d => !owners.IsAnothers(d)))
        {
            var role = new Role(draft.Person.Entity!, draft.Title.Words(text.Text), owners.Of(draft), owners.StateOf(draft), draft.Start, draft.End);
            var key = (role.Person, role.Title.ToLowerInvariant(), role.State);
            if (!roles.TryGetValue(key, out var known) || (known.Of is null && role.Of is not null))
                roles[key] = role;
        }

        return [.. roles.Values.OrderBy(r => r.Start).ThenBy(r => r.End)];
    }
}

using NewsSearch.Indexing.Annotation.Linking.Organisations;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>
/// Gives a name that is a person here and an organisation or place there in one article the kind that the tagger is surer of over all its mentions,
/// unless a full name in the article makes it a surname, or a legal form a company: "Wagner forces" and "his Wagner private army" are one.
/// </summary>
internal static class OneKind
{
    public static void Repair(NameSet names)
    {
        var all = names.Names;
        var surnames = all.Where(n => n.Kind == MentionKind.Person && n.Surface.Contains(' ', StringComparison.Ordinal))
            .Select(n => n.Surface[(n.Surface.LastIndexOf(' ') + 1)..]).ToHashSet(StringComparer.Ordinal);
        var companies = all.Where(n => n.Kind == MentionKind.Organisation && CorporateSuffix.Ends(n.Surface)).Select(n => HeadlineCase.Lowered(CorporateSuffix.Strip(n.Surface))).ToHashSet(StringComparer.Ordinal);
        foreach (var group in all.GroupBy(n => HeadlineCase.Lowered(n.Surface), StringComparer.Ordinal))
        {
            var kinds = group.GroupBy(n => n.Kind).Select(k => (Kind: k.Key, Sum: k.Sum(n => n.Score))).OrderByDescending(k => k.Sum).ToList();
            if ((kinds.Count < 2 && !companies.Contains(group.Key)) || !kinds.Exists(k => k.Kind == MentionKind.Person) || surnames.Contains(group.Key))
                continue;
            var kind = companies.Contains(group.Key) ? MentionKind.Organisation : kinds[0].Kind;
            foreach (var name in group.Where(n => n.Kind != kind))
                names.Replace(name, name with { Kind = kind });
        }
    }
}

using NewsSearch.Indexing.Annotation.Names;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>Finds the names of two words that look full and are surnames: "Pierluisi Urrutia" where the article has "Pedro Pierluisi Urrutia".</summary>
internal sealed class DoubleSurnames
{
    private readonly HashSet<string> _endings = new(StringComparer.Ordinal);

    public DoubleSurnames(IEnumerable<PersonName> names)
    {
        foreach (var name in names.Where(n => n.Words > 2))
        {
            for (var from = 1; from < name.Parts.Count - 1; from++)
                _endings.Add(string.Join(' ', name.Parts.Skip(from)));
        }
    }

    /// <summary>Whether a longer name of the article ends with all of <paramref name="name"/>.</summary>
    public bool Contains(PersonName name) => _endings.Contains(string.Join(' ', name.Parts));
}

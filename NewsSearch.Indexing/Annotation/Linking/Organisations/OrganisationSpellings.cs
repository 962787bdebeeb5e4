using System.Collections.Frozen;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>Finds organisations of the tables by looser spellings of their names. Made at the first question; immutable then.</summary>
internal sealed class OrganisationSpellings(Gazetteer gazetteer)
{
    private readonly Lazy<FrozenDictionary<string, Organisation>> _byKey = new(() => ByKey(gazetteer));

    /// <summary>The organisation that <paramref name="name"/> spells loosely; null where none or several are called so.</summary>
    public Organisation? Find(string name) => LooseSpelling.KeyOf(name) is { } key ? _byKey.Value.GetValueOrDefault(key) : null;

    // One of the "Rangers" is no club.
    private static FrozenDictionary<string, Organisation> ByKey(Gazetteer gazetteer) => gazetteer.Organisations
        .Where(body => body.Kind != "sport")
        .SelectMany(body => body.Names.Prepend(BareName.Of(body.Name)).Select(name => (Key: LooseSpelling.KeyOf(name), Body: body)))
        .Where(p => p.Key is not null)
        .GroupBy(p => p.Key!, p => p.Body, StringComparer.Ordinal)
        .Where(g => g.Distinct().Take(2).Count() == 1)
        .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}

using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Tells which pronoun may stand for whom: by the word before a name ("Mrs", "spokeswoman"), else by the given name (given-names.tsv). Immutable.</summary>
internal sealed class PersonSexes
{
    private static readonly FrozenDictionary<string, Sex> GivenNames = EmbeddedTable.Rows("Annotation/given-names.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<Sex>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Female = FrozenSet.ToFrozenSet(
        ["mrs", "ms", "miss", "lady", "dame", "queen", "princess", "duchess", "baroness", "sister", "mother", "daughter", "wife", "widow", "aunt", "grandmother", "niece", "actress", "woman", "congresswoman", "spokeswoman", "chairwoman", "businesswoman", "councilwoman", "assemblywoman", "policewoman", "madame", "girlfriend"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Male = FrozenSet.ToFrozenSet(
        ["mr", "sir", "lord", "king", "prince", "duke", "baron", "brother", "father", "son", "husband", "uncle", "grandfather", "nephew", "congressman", "chairman", "businessman", "councilman", "assemblyman", "policeman", "pope", "sheikh", "ayatollah", "cardinal", "archbishop", "boyfriend"],
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, Sex> told = new(StringComparer.Ordinal);
    private readonly LinkedText linked;

    /// <summary>Reads the words before the names of <paramref name="linked"/>.</summary>
    public PersonSexes(LinkedText linked)
    {
        this.linked = linked;
        foreach (var mention in linked.Mentions)
        {
            if (mention is { Kind: MentionKind.Person, Entity: { } id } && ByWord(WordBefore(linked.Text, mention.Start)) is { } sex)
                told.TryAdd(id, sex);
        }
    }

    /// <summary>Which pronoun stands for <paramref name="person"/>; null where nothing tells.</summary>
    public Sex? Of(Mention person)
    {
        if (person.Entity is { } id && told.TryGetValue(id, out var sex))
            return sex;
        var name = person.Entity is { } entity && linked.Entities.TryGetValue(entity, out var known) ? known.Name : person.Surface;
        return GivenNames.TryGetValue(name.Split(' ')[0], out var given) && (name.Contains(' ', StringComparison.Ordinal) || !person.Surface.Contains(' ', StringComparison.Ordinal)) ? given : null;
    }

    private static Sex? ByWord(string word) => Female.Contains(word) ? Sex.Female : Male.Contains(word) ? Sex.Male : null;

    private static string WordBefore(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '.' && start - end < 2)
            end--;
        var first = end;
        while (first > 0 && char.IsLetter(text[first - 1]) && end - first < 20)
            first--;
        return text[first..end];
    }
}

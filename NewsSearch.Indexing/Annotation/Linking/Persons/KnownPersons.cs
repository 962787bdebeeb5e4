using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>Finds persons of the tables by full names in any spelling.</summary>
internal sealed class KnownPersons
{
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<string, List<(string Letters, KnownPerson Person)>> _bySound = new(StringComparer.Ordinal);

    public KnownPersons(Gazetteer gazetteer)
    {
        _gazetteer = gazetteer;
        foreach (var person in gazetteer.Persons)
        {
            foreach (var name in person.Names.Prepend(person.Name).Select(PersonNameParser.Parse).Where(n => n.IsFull))
                AddSound(name, person);
        }
    }

    /// <summary>The persons of that name; where none has it, of the name without initials and generation, or with another form of the first name.</summary>
    /// <param name="name">A full name.</param>
    /// <param name="fits">Whether somebody whose first name has another form fits: of a common surname ("Steve King") too many do.</param>
    public IReadOnlyList<KnownPerson> Named(PersonName name, Func<KnownPerson, bool> fits)
    {
        var found = _gazetteer.PersonsNamed(name.Surface);
        if (found.Count == 0)
            found = _gazetteer.PersonsNamed(string.Join(' ', name.Parts));
        if (found.Count > 0 || name.Parts.Count < 2)
            return found;
        found = [.. _gazetteer.PersonsNamed(name.Key).Where(p => InitialsAgree(p, name))];
        if (found.Count > 0)
            return found;
        var rest = name.Key[name.Given.Length..];
        return Nicknames.Of(name.Given).Select(n => (IReadOnlyList<KnownPerson>)[.. _gazetteer.PersonsNamed(n + rest).Where(fits)]).FirstOrDefault(p => p.Count > 0) ?? [];
    }

    /// <summary>The one person whom the tables call exactly so; null where none or several are.</summary>
    public KnownPerson? Exactly(PersonName name) => _gazetteer.PersonsNamed(name.Surface) is [var one] ? one : null;

    // George P. Bush is not George W. Bush: an initial must begin some middle name where the tables give any.
    private static bool InitialsAgree(KnownPerson person, PersonName name)
    {
        var initials = Middles(name).Where(p => p.Length == 1).ToList();
        if (initials.Count == 0)
            return true;
        var middles = person.Names.Prepend(person.Name).SelectMany(n => Middles(PersonNameParser.Parse(n))).ToList();
        return middles.Count == 0 || initials.TrueForAll(i => middles.Exists(m => m[0] == i[0]));
    }

    private static IEnumerable<string> Middles(PersonName name) => name.Parts.Skip(1).SkipLast(1);

    /// <summary>Persons whose name sounds alike and is spelled at most two letters otherwise, one in a short name.</summary>
    public IEnumerable<KnownPerson> Spelled(PersonName name)
    {
        if (!name.IsFull || name.Parts.Count < 2)
            return [];
        var letters = string.Concat(name.Parts);
        var most = letters.Length >= 11 ? 2 : letters.Length >= 7 ? 1 : 0;
        return _bySound.GetValueOrDefault(Sound(name), []).Where(k => Spelling.Within(letters, k.Letters, most)).Select(k => k.Person).Distinct();
    }

    private void AddSound(PersonName name, KnownPerson person)
    {
        var sound = Sound(name);
        if (!_bySound.TryGetValue(sound, out var known))
            _bySound.Add(sound, known = []);
        known.Add((string.Concat(name.Parts), person));
    }

    // The first letter of each part and its consonants, those that transliterations exchange made one.
    private static string Sound(PersonName name) => string.Join(' ', name.Parts.Select(Sound));

    private static string Sound(string part)
    {
        Span<char> sound = stackalloc char[Math.Min(part.Length, 40)];
        var length = 0;
        foreach (var c in part.AsSpan(0, sound.Length))
        {
            var heard = c switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'j' or 'w' => '\0',
                'q' or 'c' or 'g' => 'k',
                'z' => 's',
                'v' or 'f' => 'f',
                'd' => 't',
                _ => c,
            };
            if (heard != '\0' && (length == 0 || sound[length - 1] != heard))
                sound[length++] = heard;
        }

        return length == 0 ? part[..1] : sound[..length].ToString();
    }
}

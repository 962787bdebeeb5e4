using NewsSearch.Indexing.Annotation.Names;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>A person whom an article names in full, with all the full forms it uses.</summary>
internal sealed class CastMember
{
    // A bound against lists of invented names that are all spelled alike.
    private const int MostForms = 12;

    private readonly List<PersonName> _forms = [];
    private readonly List<int> _mentions = [];

    /// <summary>The distinct full forms, in order of first use.</summary>
    public IReadOnlyList<PersonName> Forms => _forms;

    /// <summary>Indexes of the mentions in full, in order.</summary>
    public IReadOnlyList<int> Mentions => _mentions;

    /// <summary>
    /// The form that an entity of its own bears: the fullest, except that middle names and second surnames are left out where the article itself does
    /// ("Elijah Cummings" beside "Elijah Eugene Cummings").
    /// </summary>
    public PersonName Fullest => _forms
        .OrderBy(f => f.Surface.Any(char.IsLower) ? 0 : 1)
        .ThenBy(f => f.Given.Length > 1 ? 0 : 1)
        .ThenBy(f => f.Parts.Count(p => p.Length > 1))
        .ThenByDescending(f => f.Parts.Count)
        .ThenByDescending(f => f.Given.Length)
        .First();

    public void Add(int mention, PersonName form)
    {
        _mentions.Add(mention);
        if (_forms.Count < MostForms && !_forms.Exists(f => f.Surface == form.Surface))
            _forms.Add(form);
    }

    /// <summary>Whether <paramref name="name"/> may be another full form of this person.</summary>
    public bool MayBe(PersonName name) => _forms.Exists(f => PersonNameMatch.SamePerson(f, name));

    /// <summary>How well <paramref name="bare"/> fits as a short form of this person.</summary>
    public ShortNameFit Fit(PersonName bare)
    {
        var best = ShortNameFit.None;
        foreach (var form in _forms)
        {
            var fit = PersonNameMatch.Fit(bare, form);
            best = fit > best ? fit : best;
        }

        return best;
    }
}

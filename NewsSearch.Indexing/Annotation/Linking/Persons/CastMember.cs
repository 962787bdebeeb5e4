using NewsSearch.Indexing.Annotation.Names;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>A person whom an article names in full, with all the full forms it uses.</summary>
internal sealed class CastMember
{
    private readonly List<PersonName> _forms = [];
    private readonly List<int> _mentions = [];

    /// <summary>The distinct full forms, in order of first use.</summary>
    public IReadOnlyList<PersonName> Forms => _forms;

    /// <summary>Indexes of the mentions in full, in order.</summary>
    public IReadOnlyList<int> Mentions => _mentions;

    /// <summary>The form with most parts, the first of those: an entity of its own bears it.</summary>
    public PersonName Fullest => _forms.OrderByDescending(f => f.Parts.Sum(p => p.Length > 1 ? 10 : 1)).ThenByDescending(f => f.Surface.Any(char.IsLower)).ThenByDescending(f => f.Given.Length).First();

    public void Add(int mention, PersonName form)
    {
        _mentions.Add(mention);
        if (!_forms.Exists(f => f.Surface == form.Surface))
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

namespace NewsSearch.Indexing.Knowledge;

/// <summary>
/// What the product knows of the world before it reads an article: countries, places, organisations, people and their offices.
/// Names are found whatever their case, accents, hyphens and a leading "the"; acronyms of up to three letters ("US", "U.N.") only in capitals.
/// Immutable; safe to share between threads.
/// </summary>
public sealed class Gazetteer
{
    private readonly Dictionary<string, Country> _countries;
    private readonly NameIndex<Country> _countryNames;
    private readonly NameIndex<Country> _demonyms;
    private readonly Dictionary<string, Place> _places;
    private readonly NameIndex<Place> _placeNames;
    private readonly NameIndex<Place> _placeDemonyms;
    private readonly Dictionary<string, Organisation> _organisations;
    private readonly NameIndex<Organisation> _organisationNames;
    private readonly Dictionary<string, KnownPerson> _persons;
    private readonly NameIndex<KnownPerson> _personNames;
    private readonly NameIndex<KnownPerson> _surnames;
    private readonly TenureIndex _tenures;

    private Gazetteer(KnowledgeTables tables)
    {
        Countries = CountryTable.Read(tables);
        _countries = Countries.ToDictionary(c => c.Code, StringComparer.OrdinalIgnoreCase);
        _countryNames = new(Countries.SelectMany(c => c.Names.Prepend(c.Name).Select(n => (n, c))));
        _demonyms = new(Countries.SelectMany(c => c.Demonyms.Select(d => (d, c))));

        var places = PlaceTable.Read(tables);
        _places = places.ToDictionary(p => p.Place.Id, p => p.Place, StringComparer.Ordinal);
        _placeNames = new(FirmNames(places).Concat(LesserNames(places)), places.Count * 2);
        _placeDemonyms = new(PlaceDemonymTable.Read(tables, _places));

        var organisations = OrganisationTable.Read(tables);
        _organisations = organisations.ToDictionary(o => o.Id, StringComparer.Ordinal);
        _organisationNames = new(organisations.SelectMany(Names));

        var persons = PersonTable.Read(tables);
        _persons = persons.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _personNames = new(persons.SelectMany(p => p.Names.Prepend(p.Name).Select(n => (n, p))));
        _surnames = new(persons.SelectMany(p => p.Surnames.Select(n => (n, p))));
        _tenures = new TenureIndex(TenureTable.Read(tables));
        Version = tables.Version;
    }

    /// <summary>Short name of the state of the tables: twelve hexadecimal digits that change with any of them.</summary>
    public string Version { get; }

    /// <summary>Countries, territories with codes, and former states, in the table's order.</summary>
    public IReadOnlyList<Country> Countries { get; }

    /// <summary>The day up to which the table of office-holders was kept.</summary>
    public DateOnly LeadersAsOf => _tenures.AsOf;

    internal IReadOnlyCollection<Place> Places => _places.Values;

    internal IReadOnlyCollection<Organisation> Organisations => _organisations.Values;

    internal IReadOnlyCollection<KnownPerson> Persons => _persons.Values;

    internal IReadOnlyCollection<Tenure> Tenures => _tenures.All;

    /// <summary>Reads the tables that the assembly carries; takes a few tenths of a second, so load once and share.</summary>
    /// <exception cref="FormatException">A table is not well formed.</exception>
    public static Gazetteer Load() => new(new KnowledgeTables());

    /// <summary>The country of a code ("UA", of former states "SUHH"), in any case; null where none has it.</summary>
    public Country? Country(string code) => _countries.GetValueOrDefault(code);

    /// <summary>The country of which <paramref name="name"/> is any name: "Ukraine", "U.S.", "the Netherlands", "Burma"; null where none is.</summary>
    public Country? CountryNamed(string name) => _countryNames.First(name);

    /// <summary>The country whose people or quality <paramref name="word"/> names: "Russian", "Iraqis", "South Korean". A demonym begins with a capital: "polish" is none.</summary>
    public Country? Demonym(string word) => IsCapitalised(word) ? _demonyms.First(word) : null;

    /// <summary>The place, not a country, whose people or quality <paramref name="word"/> names: "Londoner", "Parisian", "Californian", "European"; null where none.</summary>
    public Place? PlaceDemonym(string word) => IsCapitalised(word) ? _placeDemonyms.First(word) : null;

    /// <summary>The place of an id; null where none has it.</summary>
    public Place? Place(string id) => _places.GetValueOrDefault(id);

    /// <summary>
    /// The places of a name, the most populous first; seas, sites and regions written by hand rank as cities of a million or more; those for which it is a
    /// lesser name (Washington, the state) come last. Countries are not among them.
    /// </summary>
    public IReadOnlyList<Place> PlacesNamed(string name) => _placeNames.Find(name);

    /// <summary>The organisation of an id; null where none has it.</summary>
    public Organisation? Organisation(string id) => _organisations.GetValueOrDefault(id);

    /// <summary>The organisations of a name or acronym, the most prominent first.</summary>
    public IReadOnlyList<Organisation> OrganisationsNamed(string name) => _organisationNames.Find(name);

    /// <summary>The person of an id; null where the tables have none.</summary>
    public KnownPerson? Person(string id) => _persons.GetValueOrDefault(id);

    /// <summary>The people of a full name in any of its spellings.</summary>
    public IReadOnlyList<KnownPerson> PersonsNamed(string fullName) => _personNames.Find(fullName);

    /// <summary>The people for whom a surname alone may stand.</summary>
    public IReadOnlyList<KnownPerson> PersonsBySurname(string surname) => _surnames.Find(surname);

    /// <summary>Every office that a person held, the earliest first.</summary>
    public IReadOnlyList<Tenure> TenuresOf(string personId) => _tenures.OfPerson(personId);

    /// <summary>Who led a country ("country/ua") or an organisation on a day: head of state, head of government, whoever held power.</summary>
    public IReadOnlyList<Tenure> LeadersOf(string entityId, DateOnly on) => _tenures.Of(entityId, on);

    /// <summary>Every term in which a country ("country/ua") or an organisation was led, the earliest begun first.</summary>
    public IReadOnlyList<Tenure> LeadersOf(string entityId) => _tenures.Of(entityId);

    /// <summary>Everybody who led a country or an organisation on a day.</summary>
    public IReadOnlyList<Tenure> LeadersOn(DateOnly on) => _tenures.On(on);

    private static bool IsCapitalised(string word) => word.Length > 0 && char.IsUpper(word[0]);

    private static IEnumerable<(string, Place)> FirmNames(IEnumerable<NamedPlace> places) =>
        places.SelectMany(p => p.FirmNames().Select(n => (n, p.Place)));

    private static IEnumerable<(string, Place)> LesserNames(IEnumerable<NamedPlace> places) =>
        places.SelectMany(p => p.Lesser.Select(n => (n, p.Place)));

    private static IEnumerable<(string, Organisation)> Names(Organisation organisation) =>
        new[] { organisation.Name, BareName.Of(organisation.Name) }
            .Concat(organisation.Names)
            .Concat(organisation.Acronyms)
            .Select(n => (n, organisation));
}

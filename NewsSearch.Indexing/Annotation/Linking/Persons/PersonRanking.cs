using NewsSearch.Indexing.Annotation.Names;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking.Persons;

/// <summary>Judges which person of the tables a name means, by office, date and country.</summary>
internal sealed class PersonRanking(Gazetteer gazetteer, LinkingTask task)
{
    // A surname alone needs this much evidence, and this much more than the next namesake.
    private const double Enough = 2.5;
    private const double EnoughIfCommon = 3.5;
    private const double Margin = 1;
    private const double OnlyBearer = 1;
    private const double InOffice = 3;
    private const double Foreign = -1.5;
    private const double AbroadInOffice = -0.5;

    // Nobody who has led a country is called Secretary or Senator any more.
    private const double HasLed = -4;
    private const double Lately = 2;
    private const int RecentYears = 18;
    private readonly CountryShares _shares = new(task);

    /// <summary>The one of <paramref name="namesakes"/>, who share a full name, that fits; null where the text gives the person another country than theirs.</summary>
    public KnownPerson? OfFullName(IReadOnlyList<KnownPerson> namesakes, IReadOnlyList<int> mentions)
    {
        var countries = mentions.Select(i => Surroundings.CountryOf(task, i)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return namesakes
            .Where(p => p.Country is null || countries.Count == 0 || countries.Contains(p.Country) || _shares.Of(p.Country) > 0)
            .OrderByDescending(p => OfficeScore(p, null) + CountryScore(p, null))
            .ThenBy(p => p.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>Whether a person whose name is only spelled alike fits: the person's country is in the article. Behind an English first name that is the same another surname is another's ("John Brannon" is not John Brennan), unless somebody in office or lately so is misspelled.</summary>
    public bool FitsSpelling(PersonName written, KnownPerson person)
    {
        if (person.Country is null || _shares.Of(person.Country) == 0)
            return false;
        if (CommonSurnames.IsCommon(written.Family) && !IsOfTheDay(person))
            return false;
        return !Nicknames.Knows(written.Given) || PersonNameParser.Parse(person.Name).Family == written.Family || IsOfTheDay(person);
    }

    /// <summary>Whether a person of the tables fits who is known by another form of the first name: "Robert Menendez" is Bob. Of a common surname, and abroad, that says too little: Michael Moore is not New Zealand's Mike Moore.</summary>
    public bool FitsNickname(PersonName written, KnownPerson person) =>
        person.Country is not null && _shares.Of(person.Country) > 0 && (IsOfTheDay(person) || (gazetteer.TenuresOf(person.Id).Count == 0 && !CommonSurnames.IsCommon(written.Family)));

    /// <summary>Whether somebody leads a country on the article's day or within a year of it; of an undated article within the last years of the tables.</summary>
    public bool IsPrincipal(KnownPerson person) =>
        gazetteer.TenuresOf(person.Id).Any(t => task.Day is { } day ? t.Covers(day.AddYears(1)) || t.Covers(day) || t.Covers(day.AddYears(-1)) : IsRecent(t));

    /// <summary>Whether somebody is such a leader of a country that the article speaks of.</summary>
    public bool LeadsHere(KnownPerson person) => IsPrincipal(person) && _shares.Of(person.Country) > 0;

    private bool IsOfTheDay(KnownPerson person) => gazetteer.TenuresOf(person.Id).Any(t => task.Day is { } day ? Nearness(t, day) >= 1 : IsRecent(t));

    private bool IsRecent(Tenure tenure) => tenure.To is null || tenure.To.Value.AddYears(RecentYears) >= gazetteer.LeadersAsOf;

    /// <summary>The person whom a surname without a full name means; null where the evidence does not suffice. <paramref name="titled"/>: whether a title beside it says so.</summary>
    public KnownPerson? OfSurname(PersonName surname, IReadOnlyList<KnownPerson> bearers, IReadOnlyList<int> mentions, out bool titled)
    {
        titled = false;
        var titles = mentions.Select(i => Surroundings.TitleOf(task, i)).OfType<HeadTitle>().Where(t => !t.Sought).ToList();
        var beside = mentions.Select(i => Surroundings.CountryOf(task, i)).OfType<string>().GroupBy(c => c, StringComparer.Ordinal).MaxBy(g => g.Count())?.Key;
        var lesser = mentions.Any(i => FormsOfAddress.IsLesser(task.Text, task.Names[i].Start));
        var common = CommonSurnames.Contains(surname);
        var ranked = bearers
            .Select(p => (Person: p, Score: SurnameScore(p, titles, beside, common) + (lesser && HasLedBefore(p) ? HasLed : 0)))
            .OrderByDescending(r => r.Score).ThenBy(r => r.Person.Id, StringComparer.Ordinal).ToList();
        if (ranked.Count == 0)
            return null;
        var score = ranked[0].Score + (ranked.Count == 1 && !common ? OnlyBearer : 0);
        if (score < (common ? EnoughIfCommon : Enough) || (ranked.Count > 1 && score - ranked[1].Score < Margin))
            return null;
        titled = titles.Exists(t => Held(ranked[0].Person, t.Office));
        return ranked[0].Person;
    }

    /// <summary>Whether a title of a leader stands before one of the mentions and <paramref name="person"/> held such an office.</summary>
    public bool IsTitled(KnownPerson person, IReadOnlyList<int> mentions) =>
        mentions.Any(i => Surroundings.TitleOf(task, i) is { } title && Held(person, title.Office));

    private double SurnameScore(KnownPerson person, List<HeadTitle> titles, string? beside, bool common)
    {
        var office = OfficeScore(person, titles);
        var country = CountryScore(person, beside);
        // Whoever is in office now may be named anywhere; "Brown" in an article about Ohio is somebody else.
        return country == Foreign && !common && office >= InOffice ? office + AbroadInOffice : office + country;
    }

    private bool HasLedBefore(KnownPerson person) =>
        gazetteer.TenuresOf(person.Id).Any(t => t.Kind is OfficeKind.State or OfficeKind.Government && (task.Day is not { } day || t.From <= day));

    private double OfficeScore(KnownPerson person, List<HeadTitle>? titles)
    {
        var tenures = gazetteer.TenuresOf(person.Id);
        var score = tenures.Count == 0 ? 0.5 : task.Day is { } day ? tenures.Max(t => Nearness(t, day)) : tenures.Any(IsRecent) ? Lately : 1;
        if (titles is { Count: > 0 })
            score += titles.Exists(t => Held(person, t.Office)) ? 2.5 : -1;
        return score;
    }

    // In office on the day, or not long before or after: 3 down to minus 2.
    private static double Nearness(Tenure tenure, DateOnly day)
    {
        if (tenure.Covers(day))
            return InOffice;
        var years = (day < tenure.From ? tenure.From.DayNumber - day.DayNumber : day.DayNumber - tenure.To!.Value.DayNumber) / 365.25;
        return day < tenure.From
            ? years < 1.5 ? 2 : years < 6 ? 0 : -2
            : years < 3 ? 2 : years < 12 ? 1 : 0;
    }

    private double CountryScore(KnownPerson person, string? beside)
    {
        if (person.Country is null)
            return 0.5;
        if (beside is not null)
            return beside == person.Country ? 3 : -4;
        var share = _shares.Of(person.Country);
        return share > 0 ? 1 + Math.Min(1, 2 * share) : _shares.Named ? Foreign : 0;
    }

    private bool Held(KnownPerson person, string office) =>
        gazetteer.TenuresOf(person.Id).Any(t => office == "leader" || t.Office.Contains(office, StringComparison.OrdinalIgnoreCase));
}

using NewsSearch.Indexing.Annotation.Names;
namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>Which of an article's organisation names are short for which longer ones.</summary>
internal sealed class OrganisationKin
{
    // Of names that share a word no more are compared with each, in the order of the text: a bound against lists of thousands.
    private const int MostOfOneWord = 200;
    private const int ShortestHead = 6;
    private const int ShortestBeginning = 4;

    private readonly Dictionary<string, OrganisationName> _introduced = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OrganisationName> _expansions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _acronyms = new(StringComparer.Ordinal);
    private readonly ILookup<string, OrganisationName> _byFirstWord;
    private readonly ILookup<string, OrganisationName> _byLastWord;
    private readonly Dictionary<string, OrganisationName> _byKey;
    private readonly NationalName _national;

    public OrganisationKin(LinkingTask task, IReadOnlyList<OrganisationName> names, NationalName national)
    {
        var spelled = names.Where(n => n.Words.Length > 0).ToList();
        _byFirstWord = spelled.ToLookup(n => n.Words[0], StringComparer.Ordinal);
        _byLastWord = spelled.ToLookup(n => n.Words[^1], StringComparer.Ordinal);
        _byKey = names.ToDictionary(n => n.Key, StringComparer.Ordinal);
        _national = national;
        var byMention = names.SelectMany(n => n.Mentions.Select(i => (i, n))).ToDictionary(p => p.i, p => p.n);
        foreach (var name in names)
        {
            foreach (var i in name.Mentions)
                ReadParentheses(task, name, i, byMention);
        }

        var byInitials = names.SelectMany(n => Acronyms.Of(n.Words).Select(a => (Acronym: a, Name: n))).ToLookup(p => p.Acronym, p => p.Name, StringComparer.Ordinal);
        foreach (var acronym in names.Where(n => n.IsAcronym))
        {
            if (byInitials[Acronyms.Letters(acronym.Surface)].FirstOrDefault() is { } expansion)
                Enter(_expansions, acronym.Surface, expansion);
        }
    }

    /// <summary>The longer name of which the article itself gives <paramref name="name"/> as the short form in parentheses.</summary>
    public OrganisationName? IntroducedFor(OrganisationName name) => Other(_introduced, name);

    /// <summary>The name in the article whose initials <paramref name="name"/> is.</summary>
    public OrganisationName? ExpansionOf(OrganisationName name) => Other(_expansions, name);

    /// <summary>The acronym that the article gives to <paramref name="name"/> or that its initials make; null where none.</summary>
    public string? AcronymOf(OrganisationName name) => _acronyms.GetValueOrDefault(name.Key);

    /// <summary>The longer name in the article that begins or ends with <paramref name="name"/> and of which it is the usual short form.</summary>
    public OrganisationName? LongerFormOf(OrganisationName name)
    {
        OrganisationName? best = null;
        if (name.Words.Length == 0)
            return null;
        foreach (var longer in _byFirstWord[name.Words[0]].Take(MostOfOneWord).Concat(_byLastWord[name.Words[^1]].Take(MostOfOneWord)))
        {
            if (longer.Words.Length > name.Words.Length && IsShortForm(name, longer) && (best is null || longer.Mentions[0] < best.Mentions[0]))
                best = longer;
        }

        return best;
    }

    /// <summary>The one longer name that begins with <paramref name="name"/>, a word of its own, and ends with a word for its kind: "Okoro" of "Okoro Broadcast Group", "Moss" of "Moss County Water Authority"; null where none or several do.</summary>
    public OrganisationName? BegunBy(OrganisationName name)
    {
        if (name.Words is not [{ Length: >= ShortestBeginning } word] || name.IsAcronym || GenericWords.Contains(word) || GenericWords.IsTail(word))
            return null;
        var longer = _byFirstWord[word].Where(n => n.Words.Length > 2 && GenericWords.IsTail(n.Words[^1]) && !GenericWords.Contains(n.Words[1])).Take(2).ToList();
        return longer is [var one] ? one : null;
    }

    /// <summary>The one longer name before that ends with <paramref name="name"/>, where that stands with an article: "the Clarion" of "Okoro Clarion"; null where none or several do.</summary>
    public OrganisationName? EndedBy(LinkingTask task, OrganisationName name)
    {
        if (name.Words is not [{ Length: >= ShortestBeginning } word] || name.IsAcronym || GenericWords.Contains(word) || GenericWords.IsTail(word) || !StandsWithArticle(task, name))
            return null;
        var longer = _byLastWord[word].Where(n => n.Words.Length == 2).Take(2).ToList();
        return longer is [var one] && one.Mentions[0] < name.Mentions[^1] ? one : null;
    }

    /// <summary>The name before that "the Department" or "the Court" stands for: the last in the article that begins or ends with the word.</summary>
    public OrganisationName? LastWith(OrganisationName name)
    {
        if (name.Words is not [var word] || !GenericWords.Contains(word))
            return null;
        return _byFirstWord[word].Concat(_byLastWord[word]).Take(MostOfOneWord)
            .Where(n => n.Words.Length > 1 && n.Mentions[0] < name.Mentions[0]).MaxBy(n => n.Mentions[0]);
    }

    /// <summary>The one name before whose head noun "the Observatory" repeats: "Northern Observatory for Human Rights"; null where none or several have it.</summary>
    public OrganisationName? HeadedBy(LinkingTask task, OrganisationName name)
    {
        if (name.Words is not [{ Length: >= ShortestHead } word] || name.IsAcronym || GenericWords.Contains(word))
            return null;
        if (!StandsWithArticle(task, name))
            return null;
        var headed = _byKey.Values.Where(n => n.Words.Length > 2 && HeadOf(n.Words) == word).Take(2).ToList();
        return headed is [var one] && one.Mentions[0] < name.Mentions[^1] ? one : null;
    }

    private static bool StandsWithArticle(LinkingTask task, OrganisationName name) =>
        name.Mentions.Any(i => TextWords.Before(task.Text, task.Names[i].Start, out _) is "the" or "The");

    // The word before "of" or "for", else none.
    private static string? HeadOf(string[] words)
    {
        var at = Array.FindIndex(words, w => w is "of" or "for" or "on" or "at");
        return at > 0 ? words[at - 1] : null;
    }

    private void ReadParentheses(LinkingTask task, OrganisationName name, int i, Dictionary<int, OrganisationName> byMention)
    {
        if (ParenthesisedNames.After(task.Text, task.Names[i]) is { } shortForm && !name.IsAcronym)
            Enter(_introduced, shortForm, name);
        if (name.IsAcronym && byMention.TryGetValue(i + 1, out var next) && !next.IsAcronym && ParenthesisedNames.Joins(task, i, i + 1))
            Enter(_introduced, name.Surface, next);
    }

    /// <summary>The name without its country, where the article uses that alone and it is no mere kind of body: "Prohibition Party" for "U.S. Prohibition Party".</summary>
    public OrganisationName? WithoutCountry(OrganisationName name)
    {
        if (_national.Split(name.Surface) is not { ByDemonym: false } split || name.Surface.EndsWith(split.Country.Name, StringComparison.Ordinal))
            return null;
        return _byKey.TryGetValue(OrganisationName.KeyOf(split.Body), out var shorter) && !shorter.IsGeneric ? shorter : null;
    }

    private void Enter(Dictionary<string, OrganisationName> to, string acronym, OrganisationName expansion)
    {
        to.TryAdd(OrganisationName.KeyOf(acronym), expansion);
        _acronyms.TryAdd(expansion.Key, acronym);
    }

    private bool IsShortForm(OrganisationName name, OrganisationName longer)
    {
        if (name.IsAcronym)
            return false;
        var extra = longer.Words.Length - name.Words.Length;
        if (longer.Words.AsSpan(0, name.Words.Length).SequenceEqual(name.Words))
            return longer.Words[name.Words.Length] == "of" || (extra <= 2 && longer.Words.Skip(name.Words.Length).All(GenericWords.IsTail));
        return longer.Words.AsSpan(extra).SequenceEqual(name.Words) && (name.Words.Length > 1 || GenericWords.IsPaper(name.Key) || _national.Split(longer.Surface) is not null);
    }

    private static OrganisationName? Other(Dictionary<string, OrganisationName> of, OrganisationName name) =>
        of.TryGetValue(name.Key, out var other) && other != name ? other : null;
}

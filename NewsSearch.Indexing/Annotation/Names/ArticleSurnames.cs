using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>
/// Reads a bare surname as the person whose full name stands anywhere in the article: "Harris" in a headline that the tagger took for a place,
/// "Mr. Snowden" that it passed over. What is surely a place or body of that name, or stands as one ("Jackson, Mississippi"), is left.
/// </summary>
internal sealed class ArticleSurnames(Gazetteer gazetteer)
{
    // As sure as a name found again: the full name is what makes it one.
    private const double Certainty = 0.8;

    // From here the tagger's place or body stands for itself, where the article does not call a person so more often.
    private const double OwnStrength = 0.8;

    // From here it stands for itself in any case, but for a place that hardly anybody knows where the article speaks of the person oftener.
    private const double Sure = 0.9;
    private const double Oftener = 0.5;
    private const long LargeCity = 100_000;

    /// <summary>Makes persons of the places and organisations that are surnames of the article.</summary>
    public void Repair(string text, NameSet names)
    {
        var all = names.Names;
        if (FullNames.Surnames(all) is not { Count: > 0 } surnames)
            return;
        var places = all.Where(n => n.Kind is MentionKind.Place).Select(n => n.Start).ToHashSet();
        var own = Strengths(all.Where(n => n.Kind is not MentionKind.Person && (n.Score >= OwnStrength || StandsAsPlace(text, n, places))));
        var entered = all.Where(n => n.Kind is MentionKind.Place && IsEntered(TextWords.Before(text, n.Start, out _))).Select(n => n.Surface).ToHashSet(StringComparer.Ordinal);
        var persons = Strengths(all.Where(n => n.Kind is MentionKind.Person));
        foreach (var name in all.Where(n => n.Kind is not MentionKind.Person && surnames.Contains(Bare(n))))
        {
            var surname = Bare(name);
            var (strength, person) = (own.GetValueOrDefault(surname), persons.GetValueOrDefault(surname));
            var sure = name.Score >= Sure;
            if (IsUnheardOf(name) ? entered.Contains(name.Surface) : sure ? IsKnown(name) || person < strength + Oftener : strength > 0 && strength >= person)
                continue;
            if (name.Kind is not MentionKind.Place || !StandsAsPlace(text, name, places))
                names.Replace(name, new FoundName(name.End - surname.Length, name.End, MentionKind.Person, text[(name.End - surname.Length)..name.End], Certainty));
        }
    }

    /// <summary>Adds the surnames of the article that the tagger passed over.</summary>
    public static void Add(string text, IReadOnlyList<Sentence> sentences, NameSet names)
    {
        if (FullNames.Surnames(names.Names) is not { Count: > 0 } surnames)
            return;
        surnames.ExceptWith(names.Names.Where(n => n.Kind is not MentionKind.Person).Select(Leading));
        foreach (var sentence in sentences)
        {
            var titled = BareSurname.IsTitled(sentence);
            for (var t = 0; t < sentence.Tokens.Count; t++)
            {
                var token = sentence.Tokens[t];
                if (surnames.Contains(token.Text) && !names.Covers(token.Start, token.End) && BareSurname.Stands(text, sentence.Tokens, t, titled))
                    names.Add(new FoundName(token.Start, token.End, MentionKind.Person, token.Text, Certainty));
            }
        }
    }

    /// <summary>Whether it is taken for a place that no table knows, which the article's own person is likelier to be: "a spokeswoman for Okoro".</summary>
    private bool IsUnheardOf(FoundName name) =>
        name.Kind is MentionKind.Place && gazetteer.PlacesNamed(name.Surface).Count == 0 && gazetteer.CountryNamed(name.Surface) is null;

    /// <summary>Whether it is a body, or a place that most know.</summary>
    private bool IsKnown(FoundName name) =>
        name.Kind is not MentionKind.Place || gazetteer.CountryNamed(name.Surface) is not null
        || gazetteer.PlacesNamed(name.Surface).Any(p => p.Kind is not PlaceKind.City || p.Population >= LargeCity);

    /// <summary>How sure the names of each surface are together; "Washington, D.C." speaks for Washington.</summary>
    private static Dictionary<string, double> Strengths(IEnumerable<FoundName> names) =>
        names.GroupBy(Leading, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(n => n.Score), StringComparer.Ordinal);

    private static string Leading(FoundName name) => name.Surface.IndexOf(',', StringComparison.Ordinal) is var comma and > 0 ? name.Surface[..comma] : HeadlineCase.Lowered(name.Surface);

    /// <summary>The name without an honorific, which the tagger may have taken for part of a body's name: "Dr. Sell"; not in a headline's capitals.</summary>
    private static string Bare(FoundName name) => HeadlineCase.Lowered(
        name.Surface.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 && SpanTrimmer.IsHonorific(name.Surface[..blank]) ? name.Surface[(blank + 1)..] : name.Surface);

    /// <summary>"Jackson, Mississippi", "in Jackson", "Jackson — ": how places stand, where the tables have one of that name.</summary>
    private bool StandsAsPlace(string text, FoundName name, HashSet<int> places)
    {
        if (name.Kind is not MentionKind.Place || (gazetteer.PlacesNamed(name.Surface).Count == 0 && gazetteer.CountryNamed(name.Surface) is null))
            return false;
        var rest = text.AsSpan(name.End);
        return (rest.StartsWith(", ") && places.Contains(name.End + 2))
            || (IsLineStart(text, name.Start) && (rest.StartsWith(" —") || rest.StartsWith(" –") || rest.StartsWith(" -") || rest.StartsWith(" (") || rest.StartsWith(", ")))
            || (IsPlaceWord(TextWords.Before(text, name.Start, out _)) && !(rest.StartsWith("'s") || rest.StartsWith("’s")));
    }

    private static bool IsLineStart(string text, int start) => start == 0 || text[start - 1] == '\n';

    /// <summary>Before a person "to" and "from" stand as often: "spoke to Okoro".</summary>
    private static bool IsEntered(string word) => IsPlaceWord(word) && word.ToLowerInvariant() is not ("to" or "from" or "at");

    private static bool IsPlaceWord(string word) => word.ToLowerInvariant() is "in" or "at" or "near" or "outside" or "from" or "to" or "across" or "around" or "into" or "downtown";
}

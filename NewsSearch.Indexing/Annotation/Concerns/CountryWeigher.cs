using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Linking.Organisations;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Concerns;

/// <summary>Says which countries an article concerns, by its names, places, demonyms, leaders and national bodies.</summary>
internal sealed class CountryWeigher(Gazetteer gazetteer)
{
    private const string Party = "party";

    private static readonly FrozenSet<string> NationalKinds = FrozenSet.ToFrozenSet(["government", "parliament", "court", "military", "agency", "central-bank", Party, "royal"], StringComparer.Ordinal);

    private const double TitleWeight = 4;
    private const double LeadWeight = 1.5;
    private const int LeadLength = 600;

    // A country is what the article is about where it has this share of the evidence, less where the title names it.
    private const double AboutShare = 0.2;
    private const double AboutShareInTitle = 0.1;

    /// <summary>The countries concerned, heaviest first: those that a place, a demonym, a leader or a national body speaks for; a party, a company or somebody who is merely at home there only adds to them.</summary>
    public IReadOnlyList<CountryConcerned> Weigh(LinkedText linked, bool titled)
    {
        var weights = new Dictionary<string, (double Weight, bool InTitle, bool Certain)>(StringComparer.Ordinal);
        foreach (var voice in Voices(linked, titled))
        {
            var (weight, before, certain) = weights.GetValueOrDefault(voice.Country);
            weights[voice.Country] = (weight + voice.Weight, before || voice.InTitle, certain || SpeaksFor(voice.Mention));
        }

        var concerned = weights.Where(w => w.Value.Certain).ToList();
        var total = concerned.Sum(w => w.Value.Weight);
        return [.. concerned
            .Select(w => Concerned(w.Key, w.Value.Weight / total, w.Value.InTitle))
            .OfType<CountryConcerned>()
            .OrderByDescending(c => c.Weight).ThenBy(c => c.Country, StringComparer.Ordinal)];
    }

    /// <summary>The mentions that count for a country, in the order of the text.</summary>
    public IEnumerable<CountryVoice> Voices(LinkedText linked, bool titled)
    {
        var bodyStart = titled ? Math.Max(0, linked.Text.IndexOf(ArticleText.Break, StringComparison.Ordinal)) : 0;
        foreach (var mention in linked.Mentions)
        {
            if (mention.Entity is null || linked.Entities[mention.Entity].Country is not { } country || !Counts(mention) || CurrencyWords.IsMoney(linked.Text, mention))
                continue;
            var inTitle = mention.Start < bodyStart;
            var place = inTitle ? TitleWeight : mention.Start < bodyStart + LeadLength ? LeadWeight : 1;
            yield return new CountryVoice(mention, country, place * Weight(mention), inTitle);
        }
    }

    private CountryConcerned? Concerned(string code, double share, bool inTitle) => gazetteer.Country(code) is { } country
        ? new CountryConcerned(code, country.Name, Math.Round(share, 4), share >= (inTitle ? AboutShareInTitle : AboutShare) ? CountryLevel.About : CountryLevel.Mentioned)
        : null;

    // A national body speaks for its country; a company, a newspaper or a club that is merely at home there does not.
    private bool Counts(Mention mention) =>
        mention.Kind != MentionKind.Organisation || gazetteer.Organisation(mention.Entity!) is not { } organisation || NationalKinds.Contains(organisation.Kind);

    // "Conservatives", "the Left" and "Labour" are parties of many countries, and a company or an author from abroad is no news from there.
    private bool SpeaksFor(Mention mention) => mention.Kind switch
    {
        MentionKind.Organisation => gazetteer.Organisation(mention.Entity!) is { } known ? known.Kind != Party : CorporateSuffix.Strip(mention.Surface) == mention.Surface,
        MentionKind.Person => gazetteer.TenuresOf(mention.Entity!).Any(t => t.Of.StartsWith("country/", StringComparison.Ordinal)),
        MentionKind.Place or MentionKind.Demonym => true,
        _ => false,
    };

    private static double Weight(Mention mention) => mention.Kind switch
    {
        MentionKind.Place when mention.Entity!.StartsWith("country/", StringComparison.Ordinal) => 1,
        MentionKind.Place => 0.8,
        MentionKind.Demonym => 1,
        MentionKind.Person => 0.4,
        MentionKind.Organisation => 0.6,
        _ => 0,
    };
}

using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Finds an article's names: what the tagger marks, trimmed, then repaired by what the article and the tables make sure.</summary>
internal sealed class NameFinder(INameTagger tagger, Gazetteer gazetteer)
{
    // Of persons and organisations only what is likelier a name than not: their candidates are mostly titles of works and headline words. Of a person's longer name the bounds alone may be in doubt.
    private const double Likely = 0.5;
    private const double LikelyAWord = 0.6;
    private const double LeastLikely = 0.2;

    private readonly KindRepair _kinds = new(gazetteer);
    private readonly ArticleSurnames _surnames = new(gazetteer);
    private readonly HyphenatedPairs _pairs = new(gazetteer);
    private readonly PossessiveNames _possessives = new(gazetteer);
    private readonly CompoundBodies _compounds = new(gazetteer);
    private readonly TextAcronyms _acronyms = new(gazetteer);
    private readonly PersonInitials _initials = new(gazetteer);
    private readonly HeadlineNames _headlines = new(gazetteer);
    private readonly NameEdges _edges = new(gazetteer);
    private readonly PartedNames _parted = new(gazetteer);
    private readonly JoinedBodies _joined = new(gazetteer);
    private readonly PartyNames _parties = new(gazetteer);
    private readonly PlainWords _plain = new(gazetteer);
    private readonly WholeNames _wholes = new(gazetteer);
    private readonly StateAbbreviations _states = new(gazetteer);
    private readonly CountryWords _countries = new(gazetteer);
    private readonly SmallLetters _small = new(gazetteer);

    /// <summary>The names of <paramref name="text"/> by position, none overlapping.</summary>
    public IReadOnlyList<FoundName> Find(string text, IReadOnlyList<Sentence> sentences)
    {
        var names = Tagged(text, sentences);
        _compounds.Join(text, names);
        _parted.Join(text, names);
        _joined.Split(names);
        _parties.Split(names);
        _wholes.Join(text, names);
        _states.Add(text, names);
        _kinds.Repair(names);
        GluedNames.Undouble(text, names);
        _headlines.Part(text, names);
        _plain.Repair(text, names);
        Generations.Join(text, names);
        _surnames.Repair(text, names);
        OneKind.Repair(names);
        _acronyms.Repair(text, names);
        _initials.Repair(names);
        Ships.Drop(text, names);
        Wildfires.Drop(text, names);
        ScriptMarks.Drop(text, names);
        WebAddresses.Drop(text, names);
        InterviewLabels.Drop(text, names);
        _pairs.Split(text, names);
        Peoples.Drop(text, names);
        _small.Drop(names);
        NationalBodyRepair.Join(text, names);
        RepeatedNames.Add(text, sentences, names);
        ArticleSurnames.Add(text, sentences, names);
        _possessives.Join(text, names);
        _countries.Add(text, sentences, names);
        _compounds.Add(text, names);
        MarketIndexes.Drop(text, names);
        _edges.Set(text, names);
        return names.Names;
    }

    private static double Least(NameSpan span) => span.Kind switch
    {
        MentionKind.Person => Math.Max(LeastLikely, Math.Pow(LikelyAWord, span.Past - span.First)),
        MentionKind.Organisation => Likely,
        _ => 0,
    };

    private NameSet Tagged(string text, IReadOnlyList<Sentence> sentences)
    {
        var names = new NameSet();
        var spans = tagger.Tag(sentences);
        for (var s = 0; s < sentences.Count && s < spans.Count; s++)
        {
            var tokens = sentences[s].Tokens;
            foreach (var span in spans[s])
            {
                if (span.Score < Least(span))
                    continue;
                var (start, end) = (tokens[span.First].Start, tokens[span.Past - 1].End);
                var name = SpanTrimmer.Trim(text, new FoundName(start, end, span.Kind, text[start..end], span.Score));
                if (!NotNames.Contains(name))
                    names.Add(name);
            }
        }

        return names;
    }
}

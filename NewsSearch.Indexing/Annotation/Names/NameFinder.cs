using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Finds an article's names: what the tagger marks, trimmed, then repaired by what the article and the tables make sure.</summary>
internal sealed class NameFinder(INameTagger tagger, Gazetteer gazetteer)
{
    // Of persons and organisations only what is likelier a name than not: their candidates are mostly titles of works and headline words.
    private const double Likely = 0.5;

    private readonly KindRepair _kinds = new(gazetteer);
    private readonly ArticleSurnames _surnames = new(gazetteer);
    private readonly HyphenatedPairs _pairs = new(gazetteer);
    private readonly PossessiveNames _possessives = new(gazetteer);
    private readonly CompoundBodies _compounds = new(gazetteer);
    private readonly PartedNames _parted = new(gazetteer);
    private readonly JoinedBodies _joined = new(gazetteer);
    private readonly PartyNames _parties = new(gazetteer);
    private readonly CountryWords _countries = new(gazetteer);

    /// <summary>The names of <paramref name="text"/> by position, none overlapping.</summary>
    public IReadOnlyList<FoundName> Find(string text, IReadOnlyList<Sentence> sentences)
    {
        var names = Tagged(text, sentences);
        _compounds.Join(text, names);
        _parted.Join(text, names);
        _joined.Split(names);
        _parties.Split(names);
        _kinds.Repair(names);
        _surnames.Repair(text, names);
        OneKind.Repair(names);
        _pairs.Split(names);
        NationalBodyRepair.Join(text, names);
        RepeatedNames.Add(text, sentences, names);
        ArticleSurnames.Add(text, sentences, names);
        _possessives.Join(text, names);
        _countries.Add(text, sentences, names);
        return names.Names;
    }

    private NameSet Tagged(string text, IReadOnlyList<Sentence> sentences)
    {
        var names = new NameSet();
        var spans = tagger.Tag(sentences);
        for (var s = 0; s < sentences.Count && s < spans.Count; s++)
        {
            var tokens = sentences[s].Tokens;
            foreach (var span in spans[s])
            {
                if (span.Score < Likely && span.Kind is (MentionKind.Person or MentionKind.Organisation))
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

using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Finds the names of countries and their demonyms that the tagger passed over.</summary>
internal sealed class CountryWords(Gazetteer gazetteer)
{
    private const double Certainty = 0.8;

    // Also first names, surnames, months' words or common words: the tagger must see these itself.
    private static readonly FrozenSet<string> Ambiguous = FrozenSet.ToFrozenSet(
        ["Jordan", "Chad", "Georgia", "Israel", "Turkey", "China", "India", "Ireland", "Cuba", "Guinea", "Niger", "Mali", "Togo", "Oman", "Peru", "Polish", "Dutch", "Dominica", "Grenada", "Jersey", "Guernsey", "Holland", "Britain", "America", "English", "French", "German", "Swiss", "Danish", "Turkish", "Brazil", "Panama", "Malta", "Samoa", "Man", "Wales", "IT", "AM", "BE", "US", "CAR", "Finn", "Scot", "Pole", "Thai", "Lao", "Montserrat"],
        StringComparer.Ordinal);

    // "in French", "speaks Russian", "fluent Arabic": a language.
    private static readonly FrozenSet<string> BeforeLanguages = FrozenSet.ToFrozenSet(["in", "speak", "speaks", "spoke", "speaking", "into", "from", "fluent", "learn", "learning", "Old", "Middle"], StringComparer.Ordinal);

    public void Add(string text, IReadOnlyList<Sentence> sentences, NameSet names)
    {
        foreach (var tokens in sentences.Select(s => s.Tokens))
        {
            for (var t = 0; t < tokens.Count; t++)
            {
                var token = tokens[t];
                if (!char.IsUpper(token.Text[0]) || token.Text.Length < 4 || Ambiguous.Contains(token.Text) || names.Covers(token.Start, token.End))
                    continue;
                if (KindOf(tokens, t) is { } kind)
                    names.Add(new FoundName(token.Start, token.End, kind, text[token.Start..token.End], Certainty));
            }
        }
    }

    private MentionKind? KindOf(IReadOnlyList<Token> tokens, int t)
    {
        // Inside a run of capitalised words it is part of the name of something else.
        if ((t > 0 && char.IsUpper(tokens[t - 1].Text[0]) && t > 1) || (t + 1 < tokens.Count && char.IsUpper(tokens[t + 1].Text[0])))
            return null;
        if (gazetteer.CountryNamed(tokens[t].Text) is not null)
            return MentionKind.Place;
        return gazetteer.Demonym(tokens[t].Text) is not null && !(t > 0 && BeforeLanguages.Contains(tokens[t - 1].Text)) ? MentionKind.Demonym : null;
    }
}

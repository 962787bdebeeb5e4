using System.Collections.Frozen;
using NewsSearch.Indexing.Annotation.Reading;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>
/// Titles by which persons are addressed: "President", "Senator", "Judge". With a capital before a name such a title takes no word of the sentence before it:
/// "Denounces [President] Okoro", "going forward [Judge] Moss", "dismal campaign [President] Okoro".
/// </summary>
internal sealed class AddressTitles(TitleLexicon lexicon)
{
    // Those that no portfolio goes before, so that a capitalised word that is not listed is a headline's verb or a name nobody marked.
    private static readonly FrozenSet<string> Alone = FrozenSet.ToFrozenSet(
        ["president", "presidents", "premier", "chancellor", "pope", "ayatollah", "emperor", "sultan", "senator", "senators", "sen.", "sens.", "congressman", "congresswoman", "rep.", "reps.", "gov.", "governor"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        ["prime minister", "judge", "justice", "mayor", "bishop", "archbishop", "cardinal", "prince", "princess", "adm.", "admiral", "gen.", "general", "col.", "colonel", "capt.", "captain", "sgt.", "sheriff", "rev.", "reverend", "rabbi", "imam"],
        StringComparer.OrdinalIgnoreCase);

    // Before these a portfolio may stand in small letters: "sports Minister".
    private static readonly FrozenSet<string> OfPortfolios = FrozenSet.ToFrozenSet(["minister", "secretary"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Index of the first of the units from <paramref name="first"/> that belongs to the title whose head stands at <paramref name="head"/>.</summary>
    public int FirstOf(IReadOnlyList<TextUnit> units, int first, int head)
    {
        var word = units[head].Text;
        var alone = Alone.Contains(word) || (head > first && word.Equals("minister", StringComparison.OrdinalIgnoreCase) && units[head - 1].Is("prime"));
        var portfolio = !alone && OfPortfolios.Contains(word);
        if (!char.IsUpper(word[0]) || !(alone || portfolio || Others.Contains(word)))
            return first;
        for (var at = head - 1; at >= first; at--)
        {
            if (IsForeign(units[at].Text, alone, portfolio))
                return at + 1;
        }

        return first;
    }

    private bool IsForeign(string word, bool alone, bool portfolio) =>
        char.IsLower(word[0]) ? !Ranks(word) && !(portfolio && lexicon.Use(word) is not TitleWordUse.Unknown) : alone && char.IsLetter(word[0]) && lexicon.Use(word) is TitleWordUse.Unknown && !Ranks(word) && !word.Contains('-', StringComparison.Ordinal);

    /// <summary>What makes another office of one even in small letters before its capital: "vice President", "district Judge".</summary>
    private static bool Ranks(string word) => word.ToLowerInvariant() is
        "vice" or "deputy" or "lt" or "lt." or "dep." or "asst." or "prime" or "assistant" or "associate" or "under" or "chief" or "district" or "circuit" or "county" or "state" or "federal" or "foreign" or "crown" or "first" or "lieutenant" or "major" or "brigadier" or "rear" or "lord" or "attorney" or "solicitor" or "inspector" or "consul" or "auditor" or "surgeon" or "adjutant" or "secretary" or "of" or "for" or "and"
        || word.Contains('-', StringComparison.Ordinal);
}

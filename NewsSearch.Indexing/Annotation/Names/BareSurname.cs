using System.Collections.Frozen;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Tells whether a word that is a surname of the article stands as a name where it is.</summary>
internal static class BareSurname
{
    // Above this share of capitals a line is a headline in which capitals say nothing.
    private const double TitleCase = 0.6;

    /// <summary>Surnames that are words which capitals begin for other reasons: at the head of a sentence, in a title, as "the West".</summary>
    private static readonly FrozenSet<string> Words =
        ("may will king queen prince judge page west east north south black white brown green gray grey young old long short price rice day days hill wood woods stone rose rich field fields church street park parks lake rivers banks bank bishop pope cook baker carter "
        + "hunter fisher mason miller singer smith marshall major sergeant wall walls hall house good best small little strong wise fox wolf bird swan bear case cash cross love hope joy grace faith self power powers noble savage fine sharp swift blunt gates post bell ball "
        + "snow frost winter winters summer summers spring sun moon star stars song steel gold silver holder roof ford crooks burns mills waters wells sellers sell walker butler porter potter taylor turner tanner cooper farmer gardener gardner shepherd parsons abbott "
        + "chance case close cole fair fairs free glass hand hands head heard hood horn hunt lane law laws leach light lord lynch man mann march marsh mayor mercy mark marks moss more nash newman nice north nurse park peace pike pitt place pool poor pope pride proud quick "
        + "read ring rock rush sage sands seal sessions ship sparks speaker speed spice steele storm sweet temple thorn town trump underwood virtue wade war ward waste watts way weeks welch west wild wilde winner worth wright yard said real republic federal democrat republican "
        + "congress senate president minister chief director chairman secretary general doctor professor company group bear admin administration memorial")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a sentence is set like a title, most of its longer words with capitals.</summary>
    public static bool IsTitled(Sentence sentence)
    {
        var (words, capitals) = (0, 0);
        foreach (var token in sentence.Tokens.Skip(1))
        {
            if (token.Text.Length < 4 || !char.IsLetter(token.Text[0]))
                continue;
            words++;
            capitals += char.IsUpper(token.Text[0]) ? 1 : 0;
        }

        return words > 2 && capitals >= TitleCase * words;
    }

    /// <summary>
    /// Whether the surname at <paramref name="t"/> means the person: after a title of address; or by itself, no other capitalised word beside it, and no word that may have its capital for another reason.
    /// </summary>
    public static bool Stands(string text, IReadOnlyList<Token> tokens, int t, bool titled)
    {
        var word = tokens[t];
        if (t + 1 < tokens.Count && char.IsUpper(tokens[t + 1].Text[0]) && tokens[t + 1].Start <= word.End + 1)
            return false;
        if (t > 0 && tokens[t - 1].Text is "-" or "–" && tokens[t - 1].End == word.Start)
            return false;
        if (SpanTrimmer.IsHonorific(TextWords.Before(text, word.Start, out _)))
            return true;
        var first = Begins(tokens, t);
        if (Words.Contains(word.Text))
            return !titled && !first && t > 0 && !char.IsUpper(tokens[t - 1].Text[0]) && !char.IsDigit(tokens[t - 1].Text[0]) && !IsBeforeWords(tokens[t - 1].Text) && word.Text is not ("May" or "March");
        return first || titled || !char.IsUpper(tokens[t - 1].Text[0]) || SentenceStarters.Contains(tokens[t - 1].Text);
    }

    /// <summary>"the West", "in May", "of May".</summary>
    private static bool IsBeforeWords(string word) => word is "the" or "a" or "an" or "in" or "on" or "this" or "last" or "next" or "late" or "early" or "mid" or "of";

    /// <summary>Whether no word stands before it in its sentence.</summary>
    private static bool Begins(IReadOnlyList<Token> tokens, int t)
    {
        for (var i = t - 1; i >= 0; i--)
        {
            if (char.IsLetterOrDigit(tokens[i].Text[0]))
                return false;
        }

        return true;
    }
}

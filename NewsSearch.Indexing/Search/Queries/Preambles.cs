using System.Collections.Frozen;

namespace NewsSearch.Indexing.Search.Queries;

/// <summary>
/// Words with which people lead up to what they ask for: "I am looking for articles about …", "Please tell me what you have on …". They say that something is asked and nothing of what, and would weigh as much as the rest where a text is read as any of its words.
/// </summary>
internal static class Preambles
{
    /// <summary>What is asked for, whatever about.</summary>
    private static readonly FrozenSet<string> Sought = Set("""
        article articles papers documents reports stories items pieces publications materials material references literature coverage discussions
        information info anything everything something please
        """);

    /// <summary>Who asks: says so together with one of <see cref="Beside"/>.</summary>
    private static readonly FrozenSet<string> Asker = Set("i i'm i'd i've me my we we're we'd us our");

    /// <summary>What stands with them.</summary>
    private static readonly FrozenSet<string> Beside = Set("""
        find give tell show list provide describe
        interested interest interests like want wanted wish need needed require required seek seeking look looking search searching know learn read see hear get obtain receive found
        grateful pleased glad happy appreciate writing doing dissertation thesis essay study research project
        exist exists available published written
        deal deals dealing concern concerns concerning concerned regarding relating related pertaining relevant covering containing discussing mentioning describing giving including include
        almost especially particularly particular specifically primarily mainly general also kindly many various type types kind kinds sort sorts recent
        """);

    /// <summary>What joins them to what is asked: the last of them ends a preamble.</summary>
    private static readonly FrozenSet<string> Joining = Set("about on of in for to with at between into that which who how why whether the a an any all some other both");

    /// <summary>Function words that lead no further: what they stand behind is told about, not asked for.</summary>
    private static readonly FrozenSet<string> Telling = Set("by from after before during against under over until while because than not no nor");

    /// <summary>The text without them; as it is where it has none, or nothing else.</summary>
    public static string Without(string text)
    {
        var kept = string.Concat(Sentences(text).Select(sentence => sentence[End(sentence)..])).Trim();
        return kept.Any(char.IsLetterOrDigit) ? kept : text;
    }

    /// <summary>The sentences with what parts them; together they are the text.</summary>
    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('.' or '?' or '!' or ';' or '\n'))
                continue;
            yield return text[start..(at + 1)];
            start = at + 1;
        }

        yield return text[start..];
    }

    /// <summary>Where the preamble of a sentence ends; 0 where it has none.</summary>
    private static int End(string sentence)
    {
        var (end, sought, asker, beside) = (0, false, false, false);
        for (var at = 0; at < sentence.Length; at++)
        {
            if (!IsOfWord(sentence[at]))
                continue;
            var first = at;
            while (at < sentence.Length && IsOfWord(sentence[at]))
                at++;
            var word = sentence[first..at].ToLowerInvariant().Replace('’', '\'');
            sought |= Sought.Contains(word);
            asker |= Asker.Contains(word);
            beside |= Beside.Contains(word);
            if (Telling.Contains(word) || (!Sought.Contains(word) && !Asker.Contains(word) && !Beside.Contains(word) && !FunctionWords.Contains(word)))
                break;
            if (Joining.Contains(word) && (sought || (asker && beside)))
                end = at;
        }

        return end;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’';

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsSearch.Indexing.Language;

/// <summary>
/// Words as the tagger's vocabulary spells them: lower case, canonically decomposed, without non-spacing marks ("Erdoğan" is "erdogan").
/// The decompositions come from a table, since the runtime composes and decomposes nothing without a culture library.
/// </summary>
internal sealed class PlainLetters
{
    private const int FirstHangul = 0xAC00, LastHangul = 0xD7A3;
    private readonly FrozenDictionary<int, string> letters;

    private PlainLetters(FrozenDictionary<int, string> letters) => this.letters = letters;

    /// <summary>The table that the assembly carries.</summary>
    public static PlainLetters Load()
    {
        using var stream = typeof(PlainLetters).Assembly.GetManifestResourceStream("Language/plain-letters.tsv")
            ?? throw new InvalidOperationException("The assembly lacks its resource Language/plain-letters.tsv.");
        using var reader = new StreamReader(stream);
        var letters = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#' && line.Split('\t') is [var code, var plain] && int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var letter))
                letters[letter] = plain;
        }

        return new PlainLetters(letters.ToFrozenDictionary());
    }

    /// <summary>Writes <paramref name="word"/> out plainly into <paramref name="plain"/>, which is emptied first.</summary>
    public void Write(string word, StringBuilder plain)
    {
        plain.Clear();
        for (var at = 0; at < word.Length;)
        {
            Rune.DecodeFromUtf16(word.AsSpan(at), out var letter, out var length);
            Write(letter, word, at, plain);
            at += length;
        }
    }

    private void Write(Rune letter, string word, int at, StringBuilder plain)
    {
        if (letter.IsAscii)
            plain.Append(char.ToLowerInvariant((char)letter.Value));
        else if (letter.Value is >= FirstHangul and <= LastHangul)
            WriteHangul(letter.Value - FirstHangul, plain);
        else if (letter.Value == 'Σ' && IsFinal(word, at))
            plain.Append('ς');
        else if (letters.TryGetValue(letter.Value, out var written))
            plain.Append(written);
        else if (Rune.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            plain.Append(Rune.ToLowerInvariant(letter).ToString());
    }

    /// <summary>A syllable as its two or three letters (Unicode Standard, section 3.12).</summary>
    private static void WriteHangul(int syllable, StringBuilder plain)
    {
        plain.Append((char)(0x1100 + (syllable / 588))).Append((char)(0x1161 + (syllable % 588 / 28)));
        if (syllable % 28 > 0)
            plain.Append((char)(0x11A7 + (syllable % 28)));
    }

    /// <summary>A sigma after a letter and before none is written as at a word's end.</summary>
    private static bool IsFinal(string word, int at) =>
        at > 0 && char.IsLetter(word[at - 1]) && (at + 1 == word.Length || !char.IsLetter(word[at + 1]));
}

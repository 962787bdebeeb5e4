using System.Globalization;
using System.Text;

namespace NewsSearch.Indexing.Language;

/// <summary>Tells the letter case of words.</summary>
internal static class LetterCases
{
    /// <summary>The case of <paramref name="word"/>, which is not empty.</summary>
    public static LetterCase Of(string word)
    {
        var (letters, digits, upper, lower, length) = (false, false, 0, 0, 0);
        var (firstUpper, restUpper, restLower) = (false, false, false);
        foreach (var letter in word.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(letter);
            var isUpper = category is UnicodeCategory.UppercaseLetter || IsOtherUpper(letter.Value);
            var isLower = category is UnicodeCategory.LowercaseLetter || IsOtherLower(letter.Value);
            var isUp = isUpper || category is UnicodeCategory.TitlecaseLetter;
            letters |= category is <= UnicodeCategory.OtherLetter;
            digits |= category is UnicodeCategory.DecimalDigitNumber || IsDigit(letter.Value);
            firstUpper |= length == 0 && isUpper;
            restUpper |= length > 0 && isUp;
            restLower |= length > 0 && isLower;
            upper += isUp ? 1 : 0;
            lower += isLower || category is UnicodeCategory.TitlecaseLetter ? 1 : 0;
            length++;
        }

        if (!letters)
            return digits ? LetterCase.Number : LetterCase.Mark;
        if (lower > 0 && upper == 0)
            return LetterCase.Lower;
        if (upper > 0 && lower == 0)
            return length > 1 ? LetterCase.Capitals : LetterCase.OneCapital;
        if (firstUpper)
            return restLower && !restUpper ? LetterCase.Capitalised : LetterCase.MixedFromCapital;
        return LetterCase.Mixed;
    }

    /// <summary>Raised and circled digits, which are numbers but no decimal digits.</summary>
    private static bool IsDigit(int letter) =>
        letter is 0xB2 or 0xB3 or 0xB9 or (>= 0x1369 and <= 0x1371) or 0x2070 or (>= 0x2074 and <= 0x2079) or (>= 0x2080 and <= 0x2089) or (>= 0x2460 and <= 0x2468) or (>= 0x2776 and <= 0x277E);

    /// <summary>Roman numerals and circled letters in capitals (Unicode's Other_Uppercase).</summary>
    private static bool IsOtherUpper(int letter) => letter is (>= 0x2160 and <= 0x216F) or (>= 0x24B6 and <= 0x24CF) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);

    /// <summary>Ordinal signs, raised letters, Roman numerals and circled letters in lower case (Unicode's Other_Lowercase).</summary>
    private static bool IsOtherLower(int letter) =>
        letter is 0xAA or 0xBA or (>= 0x2B0 and <= 0x2B8) or 0x2C0 or 0x2C1 or (>= 0x2E0 and <= 0x2E4) or 0x37A or (>= 0x1D2C and <= 0x1D6A) or 0x1D78 or (>= 0x1D9B and <= 0x1DBF)
            or 0x2071 or 0x207F or (>= 0x2090 and <= 0x209C) or (>= 0x2170 and <= 0x217F) or (>= 0x24D0 and <= 0x24E9) or 0x2C7C or 0x2C7D;
}

using System.Text;

namespace NewsSearch.Indexing.Articles.Characters;

/// <summary>
/// Unicode normalisation form C (Unicode Standard Annex #15). Written here because <see cref="string.Normalize()"/> changes nothing
/// where the program runs without ICU.
/// </summary>
internal static class Nfc
{
    private const int LeadBase = 0x1100, VowelBase = 0x1161, TailBase = 0x11A7, SyllableBase = 0xAC00;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28, SyllableCount = LeadCount * VowelCount * TailCount;

    /// <summary>The text in form NFC; the same instance where it already is. A lone surrogate becomes U+FFFD.</summary>
    public static string Compose(string text)
    {
        if (IsSettled(text))
            return text;
        var codes = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Decompose(rune.Value, codes);
        Reorder(codes);
        return Recompose(codes);
    }

    private static bool IsSettled(string text)
    {
        foreach (var unit in text)
        {
            if (unit < 0x300)
                continue;
            if (char.IsSurrogate(unit) || unit is >= (char)VowelBase and < '\u1200' || CanonicalTable.Instance.IsUnsettled(unit))
                return false;
        }
        return true;
    }

    private static void Decompose(int code, List<int> into)
    {
        if (code < 0xC0)
        {
            into.Add(code);
            return;
        }
        if (code is >= SyllableBase and < SyllableBase + SyllableCount)
        {
            var index = code - SyllableBase;
            into.Add(LeadBase + (index / (VowelCount * TailCount)));
            into.Add(VowelBase + (index % (VowelCount * TailCount) / TailCount));
            if (index % TailCount is var tail and > 0)
                into.Add(TailBase + tail);
            return;
        }
        if (CanonicalTable.Instance.Decomposition(code) is { } parts)
            foreach (var part in parts)
                Decompose(part, into);
        else
            into.Add(code);
    }

    /// <summary>Runs of marks stand in the order of their classes; those of one class keep theirs.</summary>
    private static void Reorder(List<int> codes)
    {
        var table = CanonicalTable.Instance;
        for (var start = 0; start < codes.Count; start++)
        {
            if (table.Class(codes[start]) == 0)
                continue;
            var end = start + 1;
            while (end < codes.Count && table.Class(codes[end]) != 0)
                end++;
            if (end - start > 1)
            {
                var run = codes.GetRange(start, end - start).OrderBy(table.Class).ToList();
                for (var i = 0; i < run.Count; i++)
                    codes[start + i] = run[i];
            }
            start = end;
        }
    }

    private static string Recompose(List<int> codes)
    {
        var table = CanonicalTable.Instance;
        var starter = -1;
        var last = 0;
        var kept = 0;
        for (var i = 0; i < codes.Count; i++)
        {
            var code = codes[i];
            var rank = table.Class(code);
            var reaches = starter >= 0 && (kept == starter + 1 || (last < rank && last != 0));
            if (reaches && Pair(table, codes[starter], code) is { } together)
            {
                codes[starter] = together;
                continue;
            }
            if (rank == 0)
                starter = kept;
            last = rank;
            codes[kept++] = code;
        }
        var text = new StringBuilder(kept);
        for (var i = 0; i < kept; i++)
            text.Append(new Rune(codes[i]).ToString());
        return text.ToString();
    }

    private static int? Pair(CanonicalTable table, int first, int second)
    {
        if (first is >= LeadBase and < LeadBase + LeadCount && second is >= VowelBase and < VowelBase + VowelCount)
            return SyllableBase + ((((first - LeadBase) * VowelCount) + second - VowelBase) * TailCount);
        var syllable = first - SyllableBase;
        if (syllable is >= 0 and < SyllableCount && syllable % TailCount == 0 && second is > TailBase and < TailBase + TailCount)
            return first + second - TailBase;
        return table.Composition(first, second);
    }
}

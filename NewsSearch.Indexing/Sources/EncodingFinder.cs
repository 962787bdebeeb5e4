using System.Text;
using System.Text.RegularExpressions;
using UtfUnknown;

namespace NewsSearch.Indexing.Sources;

/// <summary>Tells the encoding of a text from its first bytes: byte-order mark, then what it declares, then a check for UTF-8, then detection by letter statistics.</summary>
internal static partial class EncodingFinder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding of <paramref name="sample"/>; null where the bytes are no text.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> sample)
    {
        if (ByteOrderMark(sample) is { } marked)
            return marked;
        if (WithoutMark(sample) is { } wide)
            return wide;
        if (sample.IndexOf((byte)0) >= 0 || Unprintable(sample) > sample.Length / 10)
            return null;
        if (IsUtf8(sample))
            return IsAscii(sample) && Declared(sample) is { } declared ? declared : LenientUtf8();
        return Declared(sample) is { } said and not UTF8Encoding ? said : Detected(sample);
    }

    private static Encoding? ByteOrderMark(ReadOnlySpan<byte> sample) => sample switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>UTF-16 without a mark shows as a zero in nearly every second byte of Western text.</summary>
    private static Encoding? WithoutMark(ReadOnlySpan<byte> sample)
    {
        if (sample.Length < 16)
            return null;
        int even = 0, odd = 0, pairs = Math.Min(sample.Length, 4096) / 2;
        for (var i = 0; i < pairs * 2; i++)
        {
            if (sample[i] != 0)
                continue;
            if (i % 2 == 0)
                even++;
            else
                odd++;
        }

        if (odd > pairs * 7 / 10 && even < pairs / 20)
            return Encoding.Unicode;
        return even > pairs * 7 / 10 && odd < pairs / 20 ? Encoding.BigEndianUnicode : null;
    }

    private static int Unprintable(ReadOnlySpan<byte> sample)
    {
        var count = 0;
        foreach (var b in sample)
        {
            if (b < 32 && b is not (9 or 10 or 12 or 13 or 27))
                count++;
        }

        return count;
    }

    private static bool IsAscii(ReadOnlySpan<byte> sample) => Ascii.IsValid(sample);

    /// <summary>Whether the bytes are UTF-8; a sequence cut by the end of a full sample is forgiven.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> sample)
    {
        var cut = sample.Length == InputSample.Size ? 3 : 0;
        for (var drop = 0; drop <= cut; drop++)
        {
            if (System.Text.Unicode.Utf8.IsValid(sample[..^drop]))
                return true;
        }

        return false;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> sample)
    {
        var head = Encoding.Latin1.GetString(sample[..Math.Min(sample.Length, 4096)]);
        var match = Declaration().Match(head);
        return match.Success ? Named(match.Groups["name"].Value) : null;
    }

    private static Encoding Detected(ReadOnlySpan<byte> sample)
    {
        var found = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        return found is { Confidence: > 0.3f } && Named(found.EncodingName) is { } encoding and not UTF8Encoding ? encoding : Windows1252;
    }

    /// <summary>By name, as browsers read names: the two Latin-1 names and ASCII mean windows-1252.</summary>
    private static Encoding? Named(string name)
    {
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
            return LenientUtf8();
        if (name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "windows-1252" or "cp1252")
            return Windows1252;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>UTF-8 in which a stray byte past the sample is read as windows-1252, so that one old quotation mark in a large file is not lost.</summary>
    private static Encoding LenientUtf8() => Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new StrayByteFallback(Windows1252));

    [GeneratedRegex("""(?:<\?xml[^>]{0,200}?encoding|<meta[^>]{0,300}?charset)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_:\-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}

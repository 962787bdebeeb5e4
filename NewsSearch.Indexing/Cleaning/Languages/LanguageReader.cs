using Lingua;
using Spoken = Lingua.Language;

namespace NewsSearch.Indexing.Cleaning.Languages;

/// <summary>Tells an article's language from a sample of its text, among those that news is likely to come in. The detector is built at first use (about 0.3 s, 30 MB) and shared; it looks at trigrams alone, since the models of longer runs take a gigabyte.</summary>
internal static class LanguageReader
{
    /// <summary>Characters looked at; more make it slower, not surer.</summary>
    private const int Sample = 500;

    /// <summary>Fewer letters of an alphabet cannot be told apart with certainty; scripts that only one or two languages use need less.</summary>
    private const int FewestLetters = 90;
    private const int FewestOtherLetters = 20;

    /// <summary>The least share of letters among the signs: tables of figures are no language.</summary>
    private const double LeastLetters = 0.72;

    /// <summary>Below this confidence the language stays open; on a text of some length the detector reaches 0.99 where it is right.</summary>
    private const double Sure = 0.95;

    private static readonly Lazy<LanguageDetector> Detector = new(() => LanguageDetectorBuilder.FromLanguages(
        Spoken.English, Spoken.German, Spoken.French, Spoken.Spanish, Spoken.Italian, Spoken.Portuguese, Spoken.Dutch, Spoken.Swedish, Spoken.Danish, Spoken.Bokmal,
        Spoken.Finnish, Spoken.Polish, Spoken.Czech, Spoken.Hungarian, Spoken.Romanian, Spoken.Turkish, Spoken.Russian, Spoken.Ukrainian, Spoken.Bulgarian, Spoken.Greek,
        Spoken.Arabic, Spoken.Hebrew, Spoken.Persian, Spoken.Hindi, Spoken.Chinese, Spoken.Japanese, Spoken.Korean, Spoken.Vietnamese, Spoken.Indonesian, Spoken.Croatian)
        .WithLowAccuracyMode()
        .Build());

    /// <summary>The ISO 639-1 code: the declared one where the text does not speak clearly against it, else what the text says; null where neither does.</summary>
    /// <param name="declared">A language tag or name as declared; null where none.</param>
    /// <param name="title">The headline.</param>
    /// <param name="paragraphs">The story.</param>
    public static string? Read(string? declared, string title, IReadOnlyList<string> paragraphs)
    {
        var code = DeclaredLanguage.Code(declared);
        var sample = SampleOf(title, paragraphs);
        if (!CanTell(sample))
            return code;
        var detected = EnglishWords.AreIn(sample) ? "en" : Detected(sample);
        if (code is null || detected is null || Related(code, detected))
            return code ?? detected;
        // Pages often declare the language of their system; a long text that is surely another says more.
        return sample.Length >= Sample / 2 ? detected : code;
    }

    private static string? Detected(string sample)
    {
        var best = Detector.Value.ComputeLanguageConfidenceValues(sample).MaxBy(pair => pair.Value);
        return best.Value >= Sure && best.Key != Spoken.Unknown ? Code(best.Key) : null;
    }

    private static bool CanTell(string sample)
    {
        var letters = sample.Count(char.IsLetter);
        var others = sample.Count(sign => sign >= '\u0370' && char.IsLetter(sign));
        if (others * 2 > letters)
            return others >= FewestOtherLetters;
        return letters >= FewestLetters && letters >= LeastLetters * sample.Count(sign => sign != ' ') && sample.Any(char.IsLower);
    }

    private static string SampleOf(string title, IReadOnlyList<string> paragraphs)
    {
        var body = string.Join(' ', paragraphs.SkipWhile(paragraph => paragraph.Length < 60).DefaultIfEmpty(string.Join(' ', paragraphs.Take(8))).TakeUntil(Sample));
        var sample = body.Length < 200 ? $"{title} {body}" : body;
        return sample.Length > Sample ? sample[..Sample] : sample;
    }

    private static IEnumerable<string> TakeUntil(this IEnumerable<string> paragraphs, int length)
    {
        foreach (var paragraph in paragraphs)
        {
            yield return paragraph.Length > Sample ? paragraph[..Sample] : paragraph;
            if ((length -= paragraph.Length) <= 0)
                yield break;
        }
    }

    private static string Code(Spoken language) => LanguageInfo.IsoCode6391(language).ToString().ToLowerInvariant();

    /// <summary>Languages written so alike that a short sample is no evidence against what is declared, and those outside the detector's list.</summary>
    private static bool Related(string declared, string detected) =>
        declared == detected || (declared, detected) switch
        {
            ("no" or "nn" or "da", "nb") or ("nb" or "no" or "nn", "da") => true,
            ("bs" or "sr" or "sl" or "mk", "hr" or "bg") or ("sk", "cs") or ("ms", "id") or ("be", "ru" or "uk") or ("ca" or "gl", "es" or "pt") or ("ur", "fa" or "ar") => true,
            _ => false,
        };
}

using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Bg;
using Lucene.Net.Analysis.Ckb;
using Lucene.Net.Analysis.Cz;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.El;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fa;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Gl;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.Hu;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Lv;
using Lucene.Net.Analysis.No;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace NewsSearch.Indexing.Search.Lucene.Words;

/// <summary>
/// The languages whose words are stemmed, each by its own stemmer of Lucene. Each language has fields of its own for stems, so a query is stemmed once for each language that the archive
/// holds and never meets another language's stems, while the exact words of every language share one field. Stemmers see folded words: light stemmers drop accents themselves, and a reader who types none finds the same.
/// An article of any other language is indexed by its words as they are.
/// </summary>
internal static class Languages
{
    /// <summary>Words as they are: languages without a stemmer.</summary>
    public const string Unstemmed = "und";

    /// <summary>Articles whose language is not known are taken for English, the language most are in; their exact words are found in any case.</summary>
    private const string Default = "en";

    /// <summary>Under which language an article of <paramref name="language"/> (ISO 639-1, or null) is indexed.</summary>
    public static string Of(string? language) => language?.ToLowerInvariant() switch
    {
        null or "" => Default,
        "nb" or "nn" or "no" => "no",
        "ar" or "bg" or "ca" or "ckb" or "cs" or "da" or "de" or "el" or "en" or "es" or "eu" or "fa" or "fi" or "fr" or "ga" or "gl" or "hi" or "hu" or "hy"
            or "id" or "it" or "lv" or "nl" or "pt" or "ro" or "ru" or "sv" or "tr" => language.ToLowerInvariant(),
        _ => Unstemmed,
    };

    /// <summary>
    /// What every folded word with a stem begins with; null where that is not known of the language. Porter's rules change endings: whatever they put in place of one agrees with it up to the last letter of the stem at least
    /// ("happy" has "happi", "relational" has "relat", "filing" has "file").
    /// </summary>
    public static string? BeginningOf(string stem, string language) => language switch
    {
        "en" => stem.Length > 1 ? stem[..^1] : stem,
        Unstemmed => stem,
        _ => null,
    };

    /// <summary>The stemmer of a language that <see cref="Of"/> gave, over a stream of folded words.</summary>
    public static TokenStream Stemming(string language, TokenStream words) => language switch
    {
        "ar" => new ArabicStemFilter(new ArabicNormalizationFilter(words)),
        "bg" => new BulgarianStemFilter(words),
        "ca" => new SnowballFilter(words, new CatalanStemmer()),
        "ckb" => new SoraniStemFilter(new SoraniNormalizationFilter(words)),
        "cs" => new CzechStemFilter(words),
        "da" => new SnowballFilter(words, new DanishStemmer()),
        "de" => new GermanLightStemFilter(words),
        "el" => new GreekStemFilter(words),
        "en" => new PorterStemFilter(words),
        "es" => new SpanishLightStemFilter(words),
        "eu" => new SnowballFilter(words, new BasqueStemmer()),
        "fa" => new PersianNormalizationFilter(words),
        "fi" => new FinnishLightStemFilter(words),
        "fr" => new FrenchLightStemFilter(words),
        "ga" => new SnowballFilter(words, new IrishStemmer()),
        "gl" => new GalicianStemFilter(words),
        "hi" => new HindiStemFilter(new HindiNormalizationFilter(words)),
        "hu" => new HungarianLightStemFilter(words),
        "hy" => new SnowballFilter(words, new ArmenianStemmer()),
        "id" => new IndonesianStemFilter(words),
        "it" => new ItalianLightStemFilter(words),
        "lv" => new LatvianStemFilter(words),
        "nl" => new SnowballFilter(words, new DutchStemmer()),
        "no" => new NorwegianLightStemFilter(words),
        "pt" => new PortugueseLightStemFilter(words),
        "ro" => new SnowballFilter(words, new RomanianStemmer()),
        "ru" => new RussianLightStemFilter(words),
        "sv" => new SwedishLightStemFilter(words),
        "tr" => new SnowballFilter(words, new TurkishStemmer()),
        _ => words,
    };
}

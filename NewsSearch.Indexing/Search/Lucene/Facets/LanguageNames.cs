using System.Collections.Frozen;

namespace NewsSearch.Indexing.Search.Lucene.Facets;

/// <summary>English names of languages by ISO 639-1 code. A table of our own, since the runtime knows none where it runs without ICU.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> ByCode = Read(
        "af Afrikaans|am Amharic|ar Arabic|az Azerbaijani|be Belarusian|bg Bulgarian|bn Bengali|bs Bosnian|ca Catalan|cs Czech|cy Welsh|da Danish|de German|el Greek|en English|eo Esperanto|"
        + "es Spanish|et Estonian|eu Basque|fa Persian|fi Finnish|fr French|ga Irish|gl Galician|gu Gujarati|ha Hausa|he Hebrew|hi Hindi|hr Croatian|hu Hungarian|hy Armenian|id Indonesian|"
        + "is Icelandic|it Italian|ja Japanese|ka Georgian|kk Kazakh|km Khmer|kn Kannada|ko Korean|ku Kurdish|ky Kyrgyz|la Latin|lg Ganda|lo Lao|lt Lithuanian|lv Latvian|mi Maori|mk Macedonian|"
        + "ml Malayalam|mn Mongolian|mr Marathi|ms Malay|mt Maltese|my Burmese|nb Norwegian Bokmål|ne Nepali|nl Dutch|nn Norwegian Nynorsk|no Norwegian|pa Punjabi|pl Polish|ps Pashto|"
        + "pt Portuguese|ro Romanian|ru Russian|rw Kinyarwanda|sd Sindhi|si Sinhala|sk Slovak|sl Slovene|sn Shona|so Somali|sq Albanian|sr Serbian|st Sotho|sv Swedish|sw Swahili|ta Tamil|"
        + "te Telugu|tg Tajik|th Thai|ti Tigrinya|tk Turkmen|tl Tagalog|tn Tswana|tr Turkish|ts Tsonga|tt Tatar|ug Uyghur|uk Ukrainian|ur Urdu|uz Uzbek|vi Vietnamese|xh Xhosa|yi Yiddish|"
        + "yo Yoruba|zh Chinese|zu Zulu");

    private static readonly FrozenDictionary<string, string> ByName =
        ByCode.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a code; null where it is not in the table.</summary>
    public static string? Of(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The code of a name in any case; null where it is not in the table.</summary>
    public static string? Code(string name) => ByName.GetValueOrDefault(name);

    private static FrozenDictionary<string, string> Read(string table) =>
        table.Split('|').ToFrozenDictionary(row => row[..2], row => row[3..], StringComparer.OrdinalIgnoreCase);
}

using System.Collections.Frozen;

namespace NewsSearch.Indexing.Cleaning.Languages;

/// <summary>Reads declared languages: "en", "en-GB", "EN_us", "eng", "English", "Deutsch".</summary>
internal static class DeclaredLanguage
{
    private const string Codes =
        "af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky la lb lo lt lv mk ml mn mr ms mt my nb ne nl nn no or pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tl tr uk ur uz vi xh yi yo zh zu";

    private const string Names =
        "eng:en english:en englisch:en deu:de ger:de german:de deutsch:de fra:fr fre:fr french:fr français:fr spa:es spanish:es español:es ita:it italian:it italiano:it por:pt portuguese:pt português:pt nld:nl dut:nl dutch:nl nederlands:nl "
        + "swe:sv swedish:sv svenska:sv dan:da danish:da dansk:da nor:no norwegian:no norsk:no nob:nb fin:fi finnish:fi suomi:fi pol:pl polish:pl polski:pl ces:cs cze:cs czech:cs hun:hu hungarian:hu ron:ro rum:ro romanian:ro tur:tr turkish:tr türkçe:tr "
        + "rus:ru russian:ru русский:ru ukr:uk ukrainian:uk українська:uk bul:bg bulgarian:bg ell:el gre:el greek:el ara:ar arabic:ar heb:he hebrew:he fas:fa per:fa persian:fa farsi:fa hin:hi hindi:hi zho:zh chi:zh chinese:zh jpn:ja japanese:ja kor:ko korean:ko vie:vi vietnamese:vi ind:id indonesian:id iw:he in:id";

    private static readonly FrozenSet<string> Known = Codes.Split(' ').ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Spelled =
        Names.Split(' ').Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The ISO 639-1 code in lower case; null where the declaration is none or says nothing.</summary>
    public static string? Code(string? declared)
    {
        var tag = (declared ?? "").Trim().ToLowerInvariant();
        var primary = tag.Split('-', '_', ',', ';', ' ')[0];
        if (Known.Contains(primary))
            return primary;
        return Spelled.GetValueOrDefault(primary) ?? Spelled.GetValueOrDefault(tag);
    }
}

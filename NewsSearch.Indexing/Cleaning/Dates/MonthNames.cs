using System.Collections.Frozen;

namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>Names of the months in the languages that news pages print dates in, full and shortened, lower case, without a closing dot.</summary>
internal static class MonthNames
{
    private static readonly string[] Written =
    [
        // English, German, Dutch, Danish, Norwegian, Swedish, Finnish; French, Spanish, Portuguese, Italian, Catalan, Romanian; Polish, Czech, Croatian; Russian, Ukrainian, Bulgarian; Turkish, Indonesian, Hungarian, Greek
        "january jan januar jänner januari janv janvier enero ene janeiro gennaio gen gener ianuarie stycznia styczeń sty ledna leden siječnja января январь янв січня януари ocak oca január januára ιανουαρίου ιαν tammikuuta tammikuu",
        "february feb februar feber februari fevr févr février fevrier febrero fevereiro fev febbraio febb febrer februarie lutego luty lut února únor veljače февраля февраль фев лютого февруари şubat şub február februára φεβρουαρίου φεβ helmikuuta helmikuu pebruari",
        "march mar märz maerz mrz maart mrt marts mars marzo março març martie marca marzec března březen ožujka марта март мар березня mart március marec μαρτίου μαρ maaliskuuta maaliskuu maret",
        "april apr avril avr abril abr aprile aprilie kwietnia kwiecień kwi dubna duben travnja апреля апрель апр квітня април nisan nis április apríla απριλίου απρ huhtikuuta huhtikuu",
        "may mai mei maj mayo maio maggio mag maig maja května květen svibnja мая май травня mayıs május mája μαΐου μαϊ toukokuuta toukokuu",
        "june jun juni juin junio junho giugno giu juny iunie czerwca czerwiec cze června červen lipnja июня июнь июн червня юни haziran haz június júna ιουνίου ιουν kesäkuuta kesäkuu",
        "july jul juli juil juillet julio julho luglio lug juliol iulie lipca lipiec lip července červenec srpnja июля июль июл липня юли temmuz tem július júla ιουλίου ιουλ heinäkuuta heinäkuu",
        "august aug augustus août aout agosto ago agost sierpnia sierpień sie srpna srpen kolovoza августа август авг серпня ağustos ağu augusztus augusta αυγούστου αυγ elokuuta elokuu agustus",
        "september sept sep septembre septiembre setiembre setembro set settembre sett setembre septembrie września wrzesień wrz září rujna сентября сентябрь сен вересня септември eylül eyl szeptember septembra σεπτεμβρίου σεπ syyskuuta syyskuu",
        "october oct oktober okt octobre octubre outubro out ottobre ott octombrie października październik paź října říjen октября октябрь окт жовтня октомври ekim eki október októbra οκτωβρίου οκτ lokakuuta lokakuu",
        "november nov novembre noviembre noviembre novembro noiembrie listopad listopadu studenoga ноября ноябрь ноя листопада ноември kasım kas novembra νοεμβρίου νοε marraskuuta marraskuu nopember",
        "december dec dezember dez desember des décembre decembre déc diciembre dic dezembro dicembre desembre decembrie grudnia grudzień gru prosince prosinec prosinca декабря декабрь дек грудня декември aralık ara december decembra δεκεμβρίου δεκ joulukuuta joulukuu",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Build();

    /// <summary>The month from 1 to 12; null where the word is none.</summary>
    public static int? Number(string word) => Numbers.TryGetValue(word.ToLowerInvariant(), out var month) ? month : null;

    private static FrozenDictionary<string, int> Build()
    {
        var numbers = new Dictionary<string, int>();
        for (var month = 0; month < Written.Length; month++)
            foreach (var name in Written[month].Split(' '))
                numbers.TryAdd(name, month + 1);
        return numbers.ToFrozenDictionary();
    }
}

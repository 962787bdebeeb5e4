using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>The American states by the abbreviations and nicknames that newspapers use for them.</summary>
internal static class StateNames
{
    // Postal code, the older abbreviation, nickname; a blank field where there is none in use.
    private const string Table =
        "Alabama|AL|Ala;Alaska|AK||Last Frontier;Arizona|AZ|Ariz|Grand Canyon State;Arkansas|AR|Ark;California|CA|Calif|Golden State;Colorado|CO|Colo|Centennial State;Connecticut|CT|Conn;Delaware|DE|Del;Florida|FL|Fla|Sunshine State;"
        + "Georgia (U.S. state)|GA|Ga|Peach State;Hawaii|HI||Aloha State;Idaho|ID;Illinois|IL|Ill;Indiana|IN|Ind|Hoosier State;Iowa|IA||Hawkeye State;Kansas|KS|Kan;Kentucky|KY|Ky|Bluegrass State;Louisiana|LA|La;Maine|ME;Maryland|MD|Md;"
        + "Massachusetts|MA|Mass|Bay State;Michigan|MI|Mich|Wolverine State;Minnesota|MN|Minn;Mississippi|MS|Miss|Magnolia State;Missouri|MO|Mo|Show-Me State;Montana|MT|Mont;Nebraska|NE|Neb|Cornhusker State;Nevada|NV|Nev|Silver State;"
        + "New Hampshire|NH|N.H|Granite State;New Jersey|NJ|N.J|Garden State;New Mexico|NM|N.M;New York (state)|NY|N.Y|Empire State;North Carolina|NC|N.C|Tar Heel State;North Dakota|ND|N.D;Ohio|OH||Buckeye State;Oklahoma|OK|Okla;"
        + "Oregon|OR|Ore|Beaver State;Pennsylvania|PA|Pa|Keystone State;Rhode Island|RI|R.I|Ocean State;South Carolina|SC|S.C|Palmetto State;South Dakota|SD|S.D;Tennessee|TN|Tenn|Volunteer State;Texas|TX|Tex|Lone Star State;Utah|UT||Beehive State;"
        + "Vermont|VT|Vt;Virginia|VA|Va;Washington (state)|WA|Wash|Evergreen State;West Virginia|WV|W.Va;Wisconsin|WI|Wis|Badger State;Wyoming|WY|Wyo";

    private static readonly FrozenDictionary<string, string> Names = Table.Split(';')
        .Select(row => row.Split('|'))
        .SelectMany(row => row.Skip(1).Where(n => n.Length > 0).Select(n => (Short: n, Full: row[0])))
        .ToFrozenDictionary(p => p.Short, p => p.Full, StringComparer.Ordinal);

    /// <summary>The title of the state that <paramref name="written"/> stands for: "Calif", "Calif.", "CA", "Golden State"; null where it is none.</summary>
    public static string? Full(string written) => Names.GetValueOrDefault(written.TrimEnd('.'));
}

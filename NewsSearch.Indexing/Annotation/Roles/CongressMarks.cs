using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Annotation.Roles;

/// <summary>The party and state that news put behind the names of members of Congress: "R-Utah", "(D-Mass.)", "(R) of Maine". Members of a state's own chamber have a town there.</summary>
internal static partial class CongressMarks
{
    // A mark stands directly behind the name.
    private const int Longest = 24;

    /// <summary>Whether one stands behind a name that ends at <paramref name="end"/>.</summary>
    public static bool Follow(string text, int end) => Mark().IsMatch(text.AsSpan(end, Math.Min(Longest, text.Length - end)));

    // Postal codes, the abbreviations of the Associated Press, and the states it does not shorten.
    [GeneratedRegex(@"^,? ?\(? ?[RDI]-(A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Ala|Ariz|Ark|Calif|Cali|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Kans|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nebr|Nev|N\. ?H|N\. ?J|N\. ?M|N\. ?Y|N\. ?C|N\. ?D|Okla|Ore|Pa|R\. ?I|S\. ?C|S\. ?D|Tenn|Tex|Vt|Va|Wash|W\. ?Va|Wis|Wyo|Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|Texas|Utah)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

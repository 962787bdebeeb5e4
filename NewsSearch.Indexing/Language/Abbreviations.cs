using System.Collections.Frozen;

namespace NewsSearch.Indexing.Language;

/// <summary>Words of English news that end with a stop inside a sentence. Compared without their stop, letter by letter.</summary>
internal static class Abbreviations
{
    /// <summary>Written together with their stop as one token.</summary>
    public static readonly string[] WithStop = ["Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Col", "Sen", "Rep", "Gov", "Lt", "Sgt", "Jr", "Sr", "No"];

    /// <summary>Stand before a name, so that no sentence ends with them.</summary>
    public static readonly FrozenSet<string> BeforeName = Set(
        "Mr Mrs Ms Messrs Dr St Sec Gen Col Sen Sens Rep Reps Gov Govs Lt Sgt Rev Prof Hon Adm Maj Capt Cpl Brig Cmdr Cdr Cmd Pres Supt Det Insp Fr Sr Sra Mme Mlle Vice-Adm Lt-Gen Maj-Gen Brig-Gen Ven Amb Atty Asst Pvt Pte Spc Ald Ste Mt Ft vs v cf i.e e.g viz");

    /// <summary>Stand before a number.</summary>
    public static readonly FrozenSet<string> BeforeNumber = Set("No Nos nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec p pp Vol vol Art Sec para ch fig approx");

    /// <summary>May end a sentence or not: what follows decides.</summary>
    public static readonly FrozenSet<string> Either = Set(
        "Jr Sr Inc Corp Ltd Co Cos Bros Assn Dept Univ Ave Blvd Rd Hwy Esq PLC Pty etc al a.m p.m Ph.D M.D B.A M.A Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Va Vt Wash W.Va Wis Wyo D.C Ont Que Alta B.C U.S U.K U.N E.U U.S.A U.A.E");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

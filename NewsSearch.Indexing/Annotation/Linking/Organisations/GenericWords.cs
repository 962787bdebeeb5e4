using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Linking.Organisations;

/// <summary>Words that say what sort of organisation something is, not which.</summary>
internal static class GenericWords
{
    private static readonly FrozenSet<string> Bodies = FrozenSet.ToFrozenSet(
        ("senate house congress parliament assembly legislature council cabinet government ministry department office bureau agency commission committee authority board court tribunal "
        + "supreme high federal constitutional appeal appeals district circuit county city state national central royal public general special joint permanent select "
        + "army navy air force forces armed marine marines corps coast guard police fire service services border security intelligence secret customs "
        + "party democrats democrat democratic republicans republican conservatives conservative labour labor liberals liberal nationals socialist socialists communist green greens independent union people peoples "
        + "bank reserve treasury justice defense defence foreign affairs interior exterior home health education finance transport transportation energy agriculture environment trade labour commerce culture "
        + "legislative executive judiciary lower upper chamber deputies representatives commons lords ministers secretary attorney prosecutor prosecutors election electoral elections "
        + "ministry meteorological geological space broadcasting corporation company club association federation league institute university hospital school college church museum "
        + "of and for the on in at to").Split(' '),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Tails = FrozenSet.ToFrozenSet(
        ("party group company corporation club fc cf afc service services corps force forces movement tribe department council university college institute institution agency authority federation association foundation "
        + "organisation organization network news media newspaper times airlines airways lines air motors motor motorsport industries holdings bank partners pictures studios entertainment records band district union league committee commission "
        + "alliance front army brigade battalion regiment militia rebels police bureau office inc school church society trust fund centre center hospital clinic laboratory laboratories rugby football cricket united city town county").Split(' '),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Papers = FrozenSet.ToFrozenSet(
        "times post journal herald tribune guardian monitor telegraph star sun globe standard chronicle observer independent mirror mail express examiner gazette inquirer bee courier dispatch register review".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether a folded word is the last of many newspapers' names, so that alone it means the one named in the article.</summary>
    public static bool IsPaper(string word) => Papers.Contains(word);

    /// <summary>Whether a folded word is one that many organisations of one kind share.</summary>
    public static bool Contains(string word) => Bodies.Contains(word);

    /// <summary>Whether a folded word is dropped when a name is shortened: "Group" of "Wagner Group".</summary>
    public static bool IsTail(string word) => Tails.Contains(word);
}

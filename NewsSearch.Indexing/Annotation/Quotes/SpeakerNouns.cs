using System.Collections.Frozen;

namespace NewsSearch.Indexing.Annotation.Quotes;

/// <summary>Words for those who speak without a name and hold no title, and the words that stand between a speaker and the verb.</summary>
internal static class SpeakerNouns
{
    private static readonly FrozenSet<string> Nouns = ("police officials authorities government ministry company firm agency court department office team party group organisation organization union council committee commission campaign army military navy force forces "
        + "bank regulator watchdog charity hospital university school club league federation association board panel statement report letter spokespeople source sources witness witnesses eyewitness resident residents neighbour neighbor neighbours neighbors victim victims survivor survivors "
        + "man woman boy girl mother father parent parents family relatives son daughter brother sister wife husband friend friends colleague colleagues passenger protesters protester demonstrators demonstrator critics critic supporters supporter opponents experts analysts scientists researchers "
        + "study research studies poll survey website newspaper paper magazine network channel station broadcaster reports media document documents indictment complaint lawsuit lawyers prosecutors investigators detectives rescuers doctors teachers students workers people person voters customer customers tourist tourists villagers locals "
        + "parties members groups lawmakers companies countries nations authors activists rebels militants soldiers troops guards leaders ministers associates allies advisers aides owners operators organisers organizers executives economists historians engineers pilots firefighters medics nurses parents pupils partner cousin uncle aunt nephew niece widow boyfriend girlfriend grandmother grandfather granddaughter grandson narrator fans players employees unions filing motion charges survey judges justices diplomats negotiators envoys respondents figures data summary "
        + "president minister chairman administration cabinet parliament alliance bloc embassy airline airport manufacturer publisher producer teenager 1-year-old pair duo trio couple public side note sign banner post tweet memo email message press release advisory bulletin monitor observatory account analysis statistics article affidavit records transcript estimates estimate audit review census projections findings results column editorial service palace press defendant defendants plaintiff plaintiffs others rescuer worker soldier teacher scientist researcher expert analyst student doctor nurse firefighter investigator detective driver drivers farmer farmers shareholders campaigners campaigner commentators observers institute centre center administration bureau ruling judgment verdict")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Between = ("has have had having also later then further reportedly previously recently subsequently repeatedly once again now still already just often first himself herself themselves is was were are been would will could may might did does do not never "
        + "on in at monday tuesday wednesday thursday friday saturday sunday yesterday today tonight morning afternoon evening night earlier later week month year january february march april june july august september october november december this last statement interview"
        + " publicly privately simply clearly bluntly quickly immediately jokingly famously initially originally apparently allegedly specifically explicitly strongly frequently always both all since long even only a an the")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Doers = ["ers", "ors", "ists", "men", "ians"];

    // With the endings of those who do something, but things.
    private static readonly FrozenSet<string> Things = FrozenSet.ToFrozenSet(
        ["numbers", "matters", "letters", "chapters", "centers", "orders", "borders", "barriers", "computers", "shelters", "trailers", "carriers", "errors", "sectors", "factors", "corridors", "reactors", "indicators", "weathers", "disasters", "theaters", "semesters", "quarters", "headquarters", "containers", "counters", "disorders", "dinners", "winters", "summers", "flowers", "drawers", "feathers", "rumors", "mirrors", "tractors", "sensors", "generators", "elevators", "behaviors", "trousers", "specimen", "regimen", "spectrometers", "kilometers", "cylinders", "boulders", "shoulders", "encounters"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoAdverbs = FrozenSet.ToFrozenSet(["family", "assembly", "reply", "supply", "bully", "anomaly", "monopoly", "weekly", "monthly", "daily", "elderly"], StringComparer.Ordinal);

    /// <summary>Whether somebody or something described by <paramref name="word"/> may speak.</summary>
    public static bool Contains(string word) => Nouns.Contains(word) || IsBody(word) || IsDoers(word);

    /// <summary>"fishermen", "promoters": several by what they do.</summary>
    public static bool IsDoers(string word) =>
        word.Length > 6 && char.IsLower(word[0]) && Doers.Any(e => word.EndsWith(e, StringComparison.Ordinal)) && !Things.Contains(word);

    /// <summary>What shows something rather than says it: "the poll", "data".</summary>
    public static bool IsFinding(string word) => word.ToLowerInvariant() is "poll" or "polls" or "polling" or "survey" or "surveys" or "study" or "studies" or "research" or "analysis" or "report" or "reports" or "data" or "figures" or "statistics" or "numbers" or "records" or "documents" or "results" or "findings" or "estimates" or "census" or "review" or "audit" or "projections";

    /// <summary>"Mr", "Dr" and the like.</summary>
    public static bool IsHonorific(string word) => word is "Mr" or "Mr." or "Mrs" or "Mrs." or "Ms" or "Ms." or "Miss" or "Dr" or "Dr." or "Sir" or "Dame" or "Lord" or "Lady";

    /// <summary>Something written or spoken, which stands for whoever it is by: "the statement".</summary>
    public static bool IsDocument(string word) => word.ToLowerInvariant() is "statement" or "report" or "letter" or "message" or "tweet" or "post" or "release" or "summary" or "proclamation" or "announcement" or "memo" or "email" or "website" or "note" or "page" or "account" or "book" or "article" or "document" or "brief" or "ad" or "blog" or "column" or "editorial" or "speech" or "video" or "ruling" or "warning" or "analysis" or "communique" or "communiqué" or "memoir" or "op-ed" or "caption" or "complaint" or "filing";

    /// <summary>Something that one person writes rather than a body.</summary>
    public static bool IsPersonal(string word) => word.ToLowerInvariant() is "memo" or "letter" or "tweet" or "post" or "book" or "op-ed" or "column" or "memoir" or "email" or "message" or "speech" or "blog";

    /// <summary>A body by its kind, which stands for the one last spoken of: "the company".</summary>
    public static bool IsBody(string word) => word.ToLowerInvariant() is "company" or "firm" or "agency" or "group" or "organisation" or "organization" or "ministry" or "party" or "airline" or "bank" or "court" or "union" or "department" or "club" or "charity" or "university" or "carmaker" or "broadcaster" or "newspaper" or "militia" or "body" or "network" or "association" or "commission" or "committee" or "council" or "foundation" or "institute" or "alliance" or "bloc";

    /// <summary>One person by age or party, who is named elsewhere: "the teenager", "the Democrat".</summary>
    public static bool IsOne(string word) => word.ToLowerInvariant() is "democrat" or "republican" or "teenager" or "mother" or "father" or "widow" or "father-of-two" or "mother-of-two";

    /// <summary>Somebody who speaks for others or is not to be named, and seldom is the one spoken of before.</summary>
    public static bool IsAnybody(string word) => word.ToLowerInvariant() is "spokesman" or "spokeswoman" or "spokesperson" or "official" or "source" or "witness" or "officer" or "lawyer" or "attorney" or "judge" or "reporter" or "journalist" or "interviewer" or "member" or "resident" or "president" or "leader";

    /// <summary>Whether <paramref name="word"/> may stand between a speaker and the verb.</summary>
    public static bool IsBetween(string word) => Between.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && char.IsLower(word[0]) && !NoAdverbs.Contains(word));
}

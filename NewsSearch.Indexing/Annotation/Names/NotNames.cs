using System.Collections.Frozen;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language;

namespace NewsSearch.Indexing.Annotation.Names;

/// <summary>Tells what only looks like an organisation or place: laws, treaties, prizes, contests, weapons, which the guideline leaves unmarked.</summary>
internal static class NotNames
{
    private const double Sure = 0.9;

    private static readonly FrozenSet<string> LastWords = FrozenSet.ToFrozenSet(
        ["Act", "Agreement", "Treaty", "Accord", "Accords", "Protocol", "Bill", "Amendment", "Constitution", "Prize", "Award", "Awards", "Medal", "Cup", "Championship", "Championships", "Olympics", "Games", "War", "Revolution", "Massacre",
         "Vehicle", "Vehicles", "Missile", "Missiles", "Rocket", "Rockets", "Tank", "Tanks", "Rifle", "Rifles", "Drone", "Drones", "Launcher", "Launchers", "Day", "Deal", "Plan", "Initiative", "Crisis", "Syndrome", "Disease", "Virus", "Fire", "Wildfire", "Marathon"],
        StringComparer.Ordinal);

    // Words that are capitalised for other reasons than being a name, and laws and movements known by one word.
    private static readonly FrozenSet<string> Never = FrozenSet.ToFrozenSet(
        ["The", "the", "An", "TV", "Radio", "No", "Rep", "Reps", "Sen", "Sens", "Sec", "Gov", "Congressional", "Presidential", "Republican-led", "Senator", "Senators", "Congressman", "Congresswoman", "Congressmen", "President", "VP", "AG", "IT", "AI",
         "LGBT", "LGBTQ", "LGBTQ+", "DACA", "AUMF", "FISA", "MAGA", "Internet", "Wi-Fi", "WiFi", "Bluetooth", "LKR", "USD", "EUR", "GBP", "Web", "Tweet", "News", "Listen", "Watch", "Read", "Obamacare", "ObamaCare", "Trumpcare", "Medicare", "Medicaid", "Social Security", "Great Depression",
         "Great Recession", "Arab Spring", "Brexit", "Cold War", "Islam", "Christianity", "Shia", "Sunni", "Islamic", "Christian", "Muslim", "Jewish", "Catholic", "Feds", "Fake News", "Editorial Board", "AWOL", "COVID-19", "Covid-19", "Wall", "Euro", "Euros", "GDP", "GNP",
         "Acting", "Deputy", "Former", "Interim", "Government", "Federal Government", "Administration", "Party", "Special Counsel", "Republic", "First Nation", "First Nations", "Indigenous Peoples", "Left", "Right", "Hajj", "3D", "2D", "4K",
         "Media", "Press", "PAC", "PACs", "VIP", "MSM", "DUI", "PSA", "SME", "SMEs", "HR", "DEI", "PR", "R&D", "ACA", "AGM", "CEO", "CFO", "Air Force One", "Marine One", "Fortune 500", "Dow", "Nasdaq Composite", "Windows", "ChatGPT", "Iron Dome", "Heaven", "Hanukkah", "Ten Commandments", "Downtown",
         "Corporate America", "Big Tech", "Big Three", "Big Business", "Big Labor", "Big Pharma", "Big Oil", "Big Tobacco", "Big", "Magnificent Seven", "Common Core", "Zionist", "Zionists", "Socialism", "Marxism", "Republicanism", "Capitalism", "Communism", "Watergate", "Constitution",
         "Religious Right", "Christian Right", "Political Left", "Deep State", "Mainstream Media", "Fake News Media", "FAKE NEWS", "First Family", "DOMA", "PTA", "ICU", "IG", "HQ", "SOEs", "PPPs", "NGO", "NGOs", "CDs", "ETF", "ETFs", "FDI", "IPO", "IPOs", "FAQ", "RFP", "PVC", "Hall of Fame", "Golden Globes", "Super PAC", "super PAC", "Super PACs", "HealthCare.gov", "Privacy Policy", "Terms of Service", "Daily Newsletters",
         "USMCA", "NAFTA", "TTIP", "JCPOA", "DAPA", "SOTU", "Panama Papers", "Pentagon Papers", "Blexit", "Affordable Care Act", "Tweets", "TWEETS", "Zionism", "Stolen Generations", "Us",
         "We", "He", "She", "It", "They", "Mr", "Mrs", "Ms", "Dr", "St", "Co", "Inc", "Ltd", "Jr"],
        StringComparer.Ordinal);

    // What tables of earnings and of exchange rates are made of.
    private static readonly FrozenSet<string> OfTables = FrozenSet.ToFrozenSet(
        ["shr", "shrs", "oper", "net", "rev", "revs", "avg", "qtly", "qtrly", "qtr", "qtrs", "1st", "2nd", "3rd", "4th", "nil", "cts", "ct", "dlr", "dlrs", "mln", "bln", "pct", "vs", "div", "ecu", "ecus", "loss", "profit", "profits", "dividend", "eurobond", "euroloan"],
        StringComparer.OrdinalIgnoreCase);

    // Movements, what stands before a caption, and offices that nobody is called by.
    private static readonly FrozenSet<string> Nobody = FrozenSet.ToFrozenSet(["Image", "IMAGE", "File", "FILE", "Photo", "PHOTO", "Obamacare", "ObamaCare", "Trumpism", "Trumpcare", "Romneycare", "Obamanomics", "Obamagate", "Messrs", "Messrs.", "Jr", "Jr.", "Sr", "Sr.", "Gen", "Gen.", "Col.", "Capt.", "Pfc", "Pfc.", "Dep", "Adv", "POTUS", "FLOTUS", "SCOTUS", "Yikes", "Amen", "Watch", "Listen", "President", "Senator", "Governor", "Premier", "Ayatollah", "Sayyid", "Taoiseach", "Adm", "Adm.", "Admiral"], StringComparer.Ordinal);

    // What else an acronym may stand for that is no body.
    private static readonly FrozenSet<string> Things = FrozenSet.ToFrozenSet(
        ["System", "Systems", "Tracking", "Programme", "Program", "Disorder", "Test", "Index", "Rate", "Product", "Language", "Technology", "Scale", "Weapon", "Weapons", "Learning", "Intelligence", "Pact"],
        StringComparer.Ordinal);

    // Twitter, later.
    private const string OneLetter = "X";

    private const int GroupLength = 7;

    /// <summary>Whether what ends in <paramref name="word"/> is a thing, a law, a prize: nothing the guideline marks.</summary>
    public static bool IsThing(string word) => Things.Contains(word) || LastWords.Contains(word);

    /// <summary>Whether <paramref name="name"/> is no name, or, where the tagger is not sure, ends in a word for such a thing.</summary>
    public static bool Contains(FoundName name)
    {
        if (name.Kind != MentionKind.Person && (Never.Contains(name.Surface) || (name.Surface.Length == 1 && name.Surface != OneLetter) || name.Surface.Split(' ').All(OfTables.Contains)))
            return true;
        // "Group G" of a tournament.
        if (name.Kind == MentionKind.Organisation && name.Surface.Length == GroupLength && name.Surface.StartsWith("Group ", StringComparison.Ordinal))
            return true;
        if (name.Kind == MentionKind.Person && Nobody.Contains(name.Surface))
            return true;
        // "Still, she said".
        if (name.Kind == MentionKind.Person && SentenceStarters.Contains(name.Surface))
            return true;
        var blank = name.Surface.LastIndexOf(' ');
        return blank > 0 && name.Score < Sure && name.Kind is (MentionKind.Organisation or MentionKind.Place) && LastWords.Contains(name.Surface[(blank + 1)..]);
    }
}

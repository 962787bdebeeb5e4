using System.Collections.Frozen;
using System.Text;

namespace NewsSearch.Indexing.Cleaning.Bylines;

/// <summary>Tells a person's name from the other things that stand in author fields.</summary>
internal static class PersonName
{
    private static readonly FrozenSet<string> Generic = FrozenSet.ToFrozenSet(
    [
        "admin", "administrator", "anonymous", "author", "authors", "editor", "editors", "editorial", "guest", "contributor", "contributors", "newsroom", "news", "staff", "team", "unknown", "web", "webmaster",
        "redaktion", "redaction", "rédaction", "redazione", "redacción", "redacao", "redação", "redactie", "redakcja", "redakce", "home", "share", "comments", "opinion", "politics", "world", "sports", "business", "login", "subscribe", "facebook", "twitter", "none", "null", "n/a", "red", "youtube", "linkedin", "xing", "instagram", "tiktok", "mastodon", "pinterest", "whatsapp", "website", "blog", "uncategorized", "invitation", "sponsored", "nachrichten", "sign in", "log in", "no author", "author name",
    ]);

    /// <summary>Words of jobs and desks: they follow a name, and are cut off.</summary>
    private static readonly FrozenSet<string> Jobs = FrozenSet.ToFrozenSet(
    [
        "correspondent", "correspondents", "reporter", "reporters", "editor", "editors", "editorial", "writer", "writers", "columnist", "columnists", "contributor", "contributing", "producer", "journalist", "staff", "bureau", "chief", "analyst", "analysts", "photographer",
        "senior", "political", "special", "guest", "freelance", "executive", "deputy", "managing", "associate", "assistant", "director", "professor", "fellow", "president", "chairman", "founder", "policy", "economics", "science", "health", "technology", "diplomatic", "crime", "sports", "expert", "specialist", "dietitian", "clinician", "technologist",
        "korrespondent", "korrespondentin", "redakteur", "redakteurin", "redaktion", "autor", "autorin", "journaliste", "journalistin", "redacción", "rédaction", "redazione", "correspondant", "corresponsal", "redacteur",
    ]);

    /// <summary>Words of organisations, pages and dates: what holds one is no person.</summary>
    private static readonly FrozenSet<string> NoPerson = FrozenSet.ToFrozenSet(
    [
        "news", "newspaper", "newspapers", "press", "times", "agency", "agencies", "media", "magazine", "journal", "network", "radio", "television", "tv", "today", "online", "wire", "services", "service", "newsroom", "team", "update", "updated", "published",
        "united", "union", "local", "council", "university", "institute", "school", "association", "federation", "committee", "teachers", "department", "group", "party", "center", "centre", "foundation", "company", "inc", "ltd", "llc",
        "comment", "comments", "view", "views", "read", "click", "share", "subscribe", "enter", "please", "follow", "more", "name", "here", "all", "about", "posts", "archive", "profile", "twitter", "facebook", "email", "conservative", "republic", "the",
        "desk", "minutes", "count", "tags", "avatar", "hours", "ago", "am", "pm", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "uhr", "stand",
    ]);

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
    [
        "de", "del", "della", "di", "da", "dos", "das", "do", "du", "des", "la", "le", "van", "von", "der", "den", "dem", "ter", "ten", "zu", "zur", "af", "av", "al", "el", "bin", "ibn", "bint", "ben", "abu", "y", "e", "i", "san", "st", "d", "und", "and", "jr", "sr", "op", "'t", "ul",
    ]);

    /// <summary>Whether the text is a person's name and nothing else.</summary>
    public static bool IsPerson(string text, string? outlet)
    {
        text = Trim(text);
        return LooksLikeName(text) && !Generic.Contains(text.TrimEnd('.').ToLowerInvariant()) && !KnownOutlets.Contains(text)
            && (outlet is null || !KnownOutlets.Same(text, outlet)) && !Words(text).Any(IsDressing);
    }

    /// <summary>Whether the text is what stands beside names in a byline: a job, a place, an agency.</summary>
    public static bool IsDressing(string text, string? outlet) =>
        KnownOutlets.Contains(text) || (outlet is not null && KnownOutlets.Same(text, outlet)) || Words(text).Any(IsDressing);

    /// <summary>One to five words that begin with capitals (or stand in a script without them), no digits, no sentence marks.</summary>
    public static bool LooksLikeName(string text)
    {
        if (text.Length is < 2 or > 60 || text.Any(letter => char.IsDigit(letter) || letter is '?' or '!' or ':' or '@' or '#' or '_' or '=' or '{' or '<' or '"' or '|' or '\uFFFD'))
            return false;
        var words = Words(text);
        return words.Length is > 0 and <= 6 && words.Any(word => !Particles.Contains(Bare(word)))
            && words.All(word => StartsName(word) || Particles.Contains(Bare(word))) && (words.Length > 1 || !IsAcronym(text)) && text.Count(char.IsLetter) > 1;
    }

    /// <summary>Takes quotes, marks and a job behind the name off: "Jane Doe Political Editor" is Jane Doe.</summary>
    public static string Trim(string text)
    {
        var words = Words(text.Trim(' ', '"', '\'', '“', '”', '«', '»', ',', ':', '-', '–', '—', '*', '•'));
        var end = Array.FindIndex(words, word => Jobs.Contains(Bare(word)));
        if (end >= 2 && words[..end].All(StartsName))
            words = words[..end];
        return string.Join(' ', words);
    }

    /// <summary>What makes two spellings one author: letters alone, case apart.</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name)
            if (char.IsLetter(letter))
                key.Append(char.ToLowerInvariant(letter));
        return key.ToString();
    }

    private static bool IsDressing(string word) => Bare(word) is var bare && (Jobs.Contains(bare) || NoPerson.Contains(bare));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Bare(string word) => word.Trim('.', ',', '\'', '’', '"', '(', ')').ToLowerInvariant();

    private static bool StartsName(string word) => char.IsLetter(word[0]) ? !char.IsLower(word[0]) || (word.Length > 2 && (word[1] is '\'' or '’' || (char.IsUpper(word[2]) && word[1] is 'c' or 'l' or 'e'))) : word[0] is '\'' or '’' && word.Length > 1;

    private static bool IsAcronym(string text) => text.Length >= 3 && text.All(letter => char.IsUpper(letter) && letter < 0x250);
}

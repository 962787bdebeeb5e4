using System.Text.RegularExpressions;

namespace NewsSearch.Indexing.Cleaning.Furniture;

/// <summary>Lines that are furniture by their shape, whatever the words: counters, share bars, navigation strips, photo credits.</summary>
internal static partial class FurniturePatterns
{
    private static readonly HashSet<string> ShareWords = new(StringComparer.Ordinal)
    {
        "share", "tweet", "email", "e-mail", "mail", "print", "facebook", "twitter", "pinterest", "linkedin", "whatsapp", "reddit", "flipboard", "telegram", "messenger", "instagram", "tumblr", "google+", "x", "bluesky", "threads", "mastodon", "vk", "viber", "line",
        "copy", "link", "url", "this", "article", "story", "on", "via", "to", "with", "by", "and", "or", "save", "comments", "comment", "more", "post", "pin", "it", "like", "icon", "button", "options", "sms", "text", "a", "friend", "page", "close", "opens", "in", "new", "window", "click",
    };

    private static readonly HashSet<string> Networks = new(StringComparer.Ordinal)
    {
        "tweet", "facebook", "twitter", "pinterest", "linkedin", "whatsapp", "reddit", "flipboard", "telegram", "messenger", "google+", "email", "e-mail", "share",
    };

    /// <summary>Whether the line is a number and nothing else.</summary>
    public static bool IsBareNumber(string line) => line.Length <= 12 && line.Any(char.IsAsciiDigit) && line.All(sign => char.IsAsciiDigit(sign) || sign is '.' or ',');

    /// <summary>Why the line is furniture where it stands; null where its shape does not say so.</summary>
    public static string? Reason(string line, Zone zone)
    {
        if (line.Length > 500)
            return null;
        if (!line.Any(char.IsLetterOrDigit))
            return "separator";
        if (Marker().IsMatch(line))
            return "page marker";
        if (FeedFooter().IsMatch(line))
            return "feed footer";
        if (IsShareBar(line))
            return "share button";
        if (line.Length <= 160 && (Slideshow().IsMatch(line) || PhotoLink().IsMatch(line)))
            return "related links";
        if (ClickHere().IsMatch(line) && line.Length <= 160)
            return "app promotion";
        if (FollowUs().IsMatch(line) && line.Length <= 200)
            return "follow button";
        if (CaptionMarker().IsMatch(line) || (line.Length <= 420 && (CaptionEnd().IsMatch(line) || SignedCaption().IsMatch(line) || BarredCaption().IsMatch(line))))
            return "photo caption";
        if (line.Length <= 300 && SignUp().IsMatch(line))
            return "newsletter sign-up";
        return zone == Zone.Middle ? null : EdgeReason(line, zone);
    }

    private static string? EdgeReason(string line, Zone zone)
    {
        if (line.Length <= 120 && Counter().IsMatch(line))
            return "counter";
        if (line.Length <= 250 && IsNavigation(line))
            return "navigation";
        if (line.Length <= 90 && Age().IsMatch(line))
            return "date line";
        if (zone is Zone.Tail or Zone.Alone && line.Length <= 300 && AgencyCredit().IsMatch(line))
            return "agency credit";
        return line.Length <= 90 && PhotoCredit().IsMatch(line) ? "photo credit" : null;
    }

    private static bool IsShareBar(string line)
    {
        if (line.Length > 160)
            return false;
        var words = line.ToLowerInvariant().Split([' ', '|', '/', '·', '•', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 16 && words.Count(Networks.Contains) >= 2 && words.All(ShareWords.Contains);
    }

    private static bool IsNavigation(string line)
    {
        var parts = Strip().Split(line);
        return parts.Length >= 3 && parts.All(part => part.Length <= 30 && part.Count(letter => letter == ' ') <= 3) && !line.EndsWith('.');
    }

    /// <summary>What blog software puts under each item of its feeds.</summary>
    [GeneratedRegex(@"^the post .{1,300} (?:first appeared|appeared first) on .{1,120}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FeedFooter();

    [GeneratedRegex(@"^\[/?[a-z]+(?:_[a-z0-9]+)*(?:\s[a-z_]+=[^\]]{0,200})?/?\]$|^\{[{*#%][^}]{0,200}\}|^<[a-z]+\s[^>]{0,300}>$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:(?:prev|next|view|see)\s)?(?:slideshow|gallery|image|photo|slide|page)?\s?\(?\d{1,3}\s(?:images?|photos?|of \d{1,3})\)?$|^(?:slideshow|gallery|photos?)\s?\(?\d{1,3}|^(?:prev|next)\simage\s\d{1,3}\sof\s\d{1,3}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Slideshow();

    [GeneratedRegex(@"^\(\s?(?:photos?|video|related|also on [\p{L} ]{2,20}|watch|read|see also|more)\s?:.{2,120}\)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PhotoLink();

    [GeneratedRegex(@"^(?:CLICK HERE|TAP HERE|SUBSCRIBE|SIGN UP|DOWNLOAD)\b[^a-z]{4,150}$", RegexOptions.CultureInvariant)]
    private static partial Regex ClickHere();

    [GeneratedRegex(@"^[-–• ]*follow\s(?:@\w|.{1,80}\son\s(?:twitter|x|facebook|instagram|linkedin|google|youtube|threads|bluesky)\b)|^(?:folge|folgen|suivez|siga|sigue)\s.{1,60}\s(?:auf|sur|en|no)\s(?:twitter|x|facebook|instagram|linkedin|google)\b|^@\w{2,20}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FollowUs();

    [GeneratedRegex(@"^(?:image\s(?:copyright|caption|source)|media\scaption|enlarge this image|hide caption|toggle caption|photo\s?:|photo\s(?:by|credit)|photograph\s?(?:by|:)|image\s?:|picture\s?:|credit\s?:|caption\s?:|foto\s?:|bild\s?:|bildquelle|photo\scredits?\s?:|image\scredits?\s?:|© ?[A-Z][\w.]* ?/)|^FILE\s?(?:PHOTO)?\s?[-–—:]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CaptionMarker();

    [GeneratedRegex(@"(?:\((?:(?:AP Photo|AP|Photos?\sby|Photo|Getty Images)\b|Photo\s?:|Image\s?:|Foto\s?:|[^()]{0,60}(?:/|via\s|Photo by\s|\s)(?:Getty Images|AP Photo|Reuters|AFP|Getty|Shutterstock|EPA|Unsplash|Bloomberg)\b)[^()]{0,60}\)|\s/\s?(?:Getty Images|AP Photo|Shutterstock)|[A-Z][\w.]+/(?:Getty Images|AP Photo|AFP)[^()]{0,20})\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex CaptionEnd();

    /// <summary>"… on Monday. REUTERS/Ada Okoro", "[Ada Okoro/AP]", "… in 1968. Photo: Ada Okoro for The Gazette", "Ada Okoro/Zenith via Getty Images"; or the photographer and agency alone.</summary>
    [GeneratedRegex(@"(?:REUTERS/\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}(?:/[\p{L} .'-]{2,40})?|\[[^\[\]]{2,60}/\s?(?:AP|AP Photo|AFP|Reuters|EPA|Getty Images|Al Jazeera)\]|[.!?”""’\d]\s(?:Photo|PHOTO|Photograph)\s?:\s\p{Lu}[^.!?:]{2,60}|[,/]\s?(?:[\p{L} .]{2,30}\s)?via\s(?:Getty Images|AP Images|AP Photo|AP|Reuters|AFP)|^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}\s?/\s?(?:AP|AFP|Reuters|EPA|Bloomberg)(?:\s?/.{2,30})?|^Image\s\p{Lu}.{5,300}\sCredit\s\p{Lu}[^.!?]{2,80})\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex SignedCaption();

    /// <summary>"The mayor spoke on Monday. | AP Photo Mayor speaks": caption and credit parted by a bar, with the headline behind them.</summary>
    [GeneratedRegex(@"^[^|]{10,330}[.!?”""’)]\s\|\s[^|]{0,50}?(?:AP Photos?|REUTERS|Getty(?:\sImages)?|AFP)\b[^|]{0,160}$", RegexOptions.CultureInvariant)]
    private static partial Regex BarredCaption();

    [GeneratedRegex(@"^(?:sign up|subscribe|get|receive|want|join|enter your|stay|never miss|register|melden sie|abonnieren|inscrivez|suscríbete|suscríbase|assine|iscriviti)\b.{0,200}\b(?:newsletters?|inbox|e-?mail (?:updates|alerts|address)|in your email|newsletter-?abo|boletín|boîte mail)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SignUp();

    [GeneratedRegex(@"^[+(]?\d{1,3}(?:[.,]?\d{1,3}){0,3}\s?[km]?\)?(?:\s(?:comments?|shares?|views?|likes?|retweets?|replies|reads?|votes?|kommentare?|commentaires?|comentarios?|comentários?|reactions?))?$|^(?:comments?|shares?|views?|likes?|kommentare)\s?[:(]?\s?\d{1,6}\)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^(?:(?:posted|published|updated|last updated)\s)?(?:\d{1,3}|an?|one)\s(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\s(?:ago|read|\d{1,2}\s\w+\sago)$|^\d{1,2}\s?min(?:ute)?s?\sread$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Age();

    [GeneratedRegex(@"^\(?(?:additional\s|further\s)?(?:reporting|writing|editing|written|edited|compiled|reported|graphics?)\sby\s[^.!?]{3,280}\)?\.?$|^\([^)]*\b(?:reporting|editing|writing) by\b[^)]*\)?$|^(?:quellen?|bron|fuentes?|fontes?|sources?|źródło|источник|mit material von|text)\s?:\s[^.!?]{2,60}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AgencyCredit();

    [GeneratedRegex(@"^(?:©\s?)?(?:(?:[A-Z][\p{L}.'-]+\s){0,3}(?:/|for|via)?\s?)?(?:Getty Images|AP Photo|AP|Reuters|AFP|EPA|Shutterstock|iStock|iStockphoto|Alamy|Bloomberg|dpa|Imago|Unsplash|Flickr|Wikimedia Commons|Creative Commons)(?:\s?/\s?[\p{L} .'-]{2,40})?$", RegexOptions.CultureInvariant)]
    private static partial Regex PhotoCredit();

    [GeneratedRegex(@"\s*(?:\||»|›|>|·|•|::)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Strip();
}

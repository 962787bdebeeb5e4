namespace NewsSearch.Web.Words;

/// <summary>What an organisation is, in words for a reader.</summary>
public static class OrganisationWords
{
    /// <summary>"international organisation", "central bank": of the kind that the table of organisations gives; one without words of its own stands as it is.</summary>
    public static string Of(string kind) => kind switch
    {
        "international" => "international organisation",
        "government" => "government body",
        "ngo" => "non-governmental organisation",
        "media" => "news medium",
        "military" => "armed forces",
        "sport" => "sports body or club",
        "religious" => "religious body",
        "music" => "music group",
        "royal" => "royal house",
        _ => kind.Replace('-', ' '),
    };
}

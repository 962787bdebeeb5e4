namespace NewsSearch.Indexing.Cleaning.Dates;

/// <summary>How an outlet writes dates in digits, from its declared locale and the country of its address.</summary>
internal static class DayOrders
{
    /// <param name="language">A language tag as declared ("en-US", "de"); null where none.</param>
    /// <param name="url">The article's address; null where none.</param>
    public static DayOrder Of(string? language, string? url)
    {
        var tag = (language ?? "").Replace('_', '-').ToLowerInvariant();
        if (tag is "en-us" or "en-ph" or "es-us")
            return DayOrder.MonthFirst;
        if (tag is "en-gb" or "en-au" or "en-nz" or "en-ie" or "en-in" or "en-za")
            return DayOrder.DayFirst;
        var primary = tag.Split('-')[0];
        if (primary is "de" or "fr" or "es" or "it" or "pt" or "nl" or "pl" or "ru" or "uk" or "cs" or "da" or "nb" or "no" or "fi" or "el" or "tr" or "ro" or "bg" or "id" or "vi")
            return DayOrder.DayFirst;
        return Uri.TryCreate(url, UriKind.Absolute, out var address) ? OfHost(address.Host) : DayOrder.Unknown;
    }

    private static DayOrder OfHost(string host) => host[(host.LastIndexOf('.') + 1)..] switch
    {
        "gov" or "mil" or "us" => DayOrder.MonthFirst,
        "uk" or "au" or "nz" or "ie" or "in" or "za" or "ng" or "ke" or "pk" or "lk" or "bd" or "de" or "at" or "ch" or "fr" or "es" or "it" or "nl" or "be" or "pt" or "pl" => DayOrder.DayFirst,
        _ => DayOrder.Unknown,
    };
}

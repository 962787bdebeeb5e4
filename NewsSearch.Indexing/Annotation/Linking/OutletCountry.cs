using System.Collections.Frozen;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Annotation.Linking;

/// <summary>Tells the country in which an article was published: by its outlet where the tables know it, else by its address.</summary>
internal sealed class OutletCountry(Gazetteer gazetteer)
{
    // Country domains used for other things than the country.
    private static readonly FrozenSet<string> Elsewhere = FrozenSet.ToFrozenSet(["CO", "IO", "TV", "ME", "AI", "FM", "LY", "TO", "CC", "WS", "GL"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The country's code in capitals; null where neither says.</summary>
    public string? Of(string? source, string? url)
    {
        if (source is { Length: > 0 and < 200 } && gazetteer.OrganisationsNamed(source) is [{ Kind: "media", Country: { } country }, ..])
            return country;
        return Uri.TryCreate(url, UriKind.Absolute, out var address) ? OfHost(address.Host) : null;
    }

    private string? OfHost(string host)
    {
        var ending = host[(host.LastIndexOf('.') + 1)..];
        if (ending.Length != 2 || Elsewhere.Contains(ending))
            return null;
        return ending.Equals("uk", StringComparison.OrdinalIgnoreCase) ? "GB" : gazetteer.Country(ending)?.Code;
    }
}

using System.Collections.Frozen;
using System.Globalization;

namespace NewsSearch.Indexing.Archive.Identity;

/// <summary>Addresses that lead to the same page, made equal.</summary>
internal static class CanonicalAddress
{
    // Parameters that say where a reader came from, never which page it is.
    private static readonly FrozenSet<string> Tracking = FrozenSet.ToFrozenSet(
        ["fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid", "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi", "ref_src", "cmpid", "ocid", "ns_campaign", "ns_mchannel", "ns_source"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Lower-case host without its default port, https for http, no fragment, no tracking parameters; the other parameters in their order. Null where <paramref name="address"/> is no absolute http address.</summary>
    public static string? Of(string? address)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return null;
        var port = uri.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{uri.Port}");
        var parameters = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !IsTracking(p)).ToList();
        var query = parameters.Count == 0 ? "" : "?" + string.Join('&', parameters);
        return $"https://{uri.IdnHost.ToLowerInvariant()}{port}{uri.AbsolutePath}{query}";
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.AsSpan(0, parameter.IndexOf('=') is >= 0 and var end ? end : parameter.Length);
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name.ToString());
    }
}
